/// How many lines a text takes on paper. A Han character is as wide as its font is high, whatever
/// the font; of the others it is known well enough, and counted rather on the wide side.
struct TextMeasure {
  /// In hundredths of the font size, as all widths here.
  private let lineWidth: Int
  private var lines = 1
  private var used = 0
  /// Of the word that is being read: it is not broken unless it is longer than a line.
  private var word = 0
  private var previous: Unicode.Scalar = " "

  private init(lineWidth: Int) { self.lineWidth = max(200, lineWidth) }

  static func lines(_ text: String, width: Int) -> Int {
    var measure = TextMeasure(lineWidth: width)
    for scalar in text.unicodeScalars { measure.read(scalar) }
    measure.endWord()
    return measure.lines
  }

  /// The width of `text` on one line.
  static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + advance(of: $1) }
  }

  private mutating func read(_ scalar: Unicode.Scalar) {
    defer { previous = scalar }
    let width = TextMeasure.advance(of: scalar)
    if width < 100, scalar.value > 0x20 {
      word += width
      return
    }
    endWord()
    if scalar == "\n" {
      lines += 1
      used = 0
    } else if used + width > lineWidth {
      // A closing mark takes the character before it to the next line, an opening one goes along.
      let isTied = TextMeasure.closing.contains(scalar) || TextMeasure.opening.contains(previous)
      lines += 1
      used = isTied ? width + 100 : width
    } else {
      used += width
    }
  }

  private mutating func endWord() {
    guard word > 0 else { return }
    if used > 0, used + word > lineWidth {
      lines += 1
      used = 0
    }
    lines += (word - 1) / lineWidth
    used += word > lineWidth ? (word - 1) % lineWidth + 1 : word
    word = 0
  }

  private static let closing = Set("。，、；：！？）》〉」』】〕”’…—".unicodeScalars)
  private static let opening = Set("（《〈「『【〔“‘".unicodeScalars)

  private static func advance(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "@", "%", "&", "m", "w", "A"..."Z": 80
    case "\u{0}"..."\u{7F}": 58
    case "\u{80}"..."\u{52F}": 75
    default: 100
    }
  }
}
