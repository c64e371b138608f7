/// What a terminal shows of one source line: all of it, or at most 160 cells around the marked part.
struct SourceExcerpt: Equatable {
  private(set) var text = ""
  /// Cells before the marked part.
  private(set) var indent = 0
  /// Cells of the marked part that are shown; at least 1.
  private(set) var length = 1

  private static let cellLimit = 160
  /// A line may be a megabyte long and have thousands of findings: no more of it than this, on
  /// either side of the mark, is looked at.
  private static let byteLimit = 1024

  /// `marked` counts bytes from the start of the line.
  init(of line: ArraySlice<UInt8>, marking marked: Range<Int>) {
    let start = line.startIndex + min(marked.lowerBound, line.count)
    let cut = nearby(line, start)
    var window = Window(decode(cut), from: start)
    let isWhole = cut.count == line.count && window.totalWidth <= SourceExcerpt.cellLimit
    if isWhole {
      window.showAll()
    } else {
      window.show(cells: SourceExcerpt.cellLimit - 2)
    }
    let isCutBefore = cut.startIndex > line.startIndex || window.shown.lowerBound > 0
    let isCutAfter =
      cut.endIndex < line.endIndex || window.shown.upperBound < window.characters.count
    let end = line.startIndex + min(marked.upperBound, line.count)
    text = (isCutBefore ? "…" : "") + window.text + (isCutAfter ? "…" : "")
    indent = window.widthBeforeFocus + (isCutBefore ? 1 : 0)
    length = max(1, window.widthOfFocus(to: end))
  }

  /// The line around `offset`, cut between characters.
  private func nearby(_ line: ArraySlice<UInt8>, _ offset: Int) -> ArraySlice<UInt8> {
    var lower = max(line.startIndex, offset - SourceExcerpt.byteLimit)
    var upper = min(line.endIndex, offset + SourceExcerpt.byteLimit)
    for _ in 0..<3 where lower > line.startIndex && isContinuation(line[lower]) { lower += 1 }
    for _ in 0..<3 where upper < line.endIndex && isContinuation(line[upper]) { upper -= 1 }
    return line[min(lower, offset)..<max(upper, offset)]
  }

  private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  private func decode(_ bytes: ArraySlice<UInt8>) -> [PlacedCharacter] {
    var characters: [PlacedCharacter] = []
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = bytes.startIndex
    var column = 0
    while true {
      let (scalar, count): (Unicode.Scalar, Int)
      switch parser.parseScalar(from: &rest) {
      case .valid(let encoded): (scalar, count) = (UTF8.decode(encoded), encoded.count)
      case .error(let length): (scalar, count) = ("\u{FFFD}", length)
      case .emptyInput: return characters
      }
      let shown = DisplayedCharacter(scalar, column: column)
      characters.append(PlacedCharacter(shown: shown, end: offset + count))
      offset += count
      column += shown.width
    }
  }
}

private struct PlacedCharacter {
  var shown: DisplayedCharacter
  /// Byte offset of its end, as an index of the line.
  var end: Int
}

/// The run of characters that is shown; the focus is where the marked part begins.
private struct Window {
  let characters: [PlacedCharacter]
  let focus: Int
  private(set) var shown: Range<Int>
  private var usedWidth = 0

  init(_ characters: [PlacedCharacter], from start: Int) {
    self.characters = characters
    focus = characters.firstIndex { $0.end > start } ?? characters.count
    shown = focus..<focus
  }

  var totalWidth: Int { width(characters.indices) }
  var widthBeforeFocus: Int { width(shown.lowerBound..<focus) }
  var text: String { characters[shown].map(\.shown.text).joined() }

  func widthOfFocus(to end: Int) -> Int {
    let past = characters[focus...].firstIndex { $0.end > end } ?? characters.count
    return width(focus..<max(focus, min(past, shown.upperBound)))
  }

  mutating func showAll() { shown = characters.indices }

  /// Two thirds of the cells after the focus, the rest before it, and what is left over after it.
  mutating func show(cells: Int) {
    growRight(upTo: cells * 2 / 3)
    while shown.lowerBound > 0, fits(shown.lowerBound - 1, in: cells) {
      usedWidth += characters[shown.lowerBound - 1].shown.width
      shown = (shown.lowerBound - 1)..<shown.upperBound
    }
    growRight(upTo: cells)
  }

  private mutating func growRight(upTo cells: Int) {
    while shown.upperBound < characters.count, fits(shown.upperBound, in: cells) {
      usedWidth += characters[shown.upperBound].shown.width
      shown = shown.lowerBound..<(shown.upperBound + 1)
    }
  }

  private func fits(_ index: Int, in cells: Int) -> Bool {
    usedWidth + characters[index].shown.width <= cells
  }

  private func width(_ range: Range<Int>) -> Int {
    characters[range].reduce(0) { $0 + $1.shown.width }
  }
}
