/// How long one line of a paragraph is, to tell lines that were broken at the width of a column.
struct ColumnLine {
  private var cells = 0
  private var characters = 0
  /// Blanks stand between Chinese and other letters.
  private var isSpaced = false
  private var last: UInt32 = 0
  private var isAfterBlank = false

  init() {}

  init(_ text: Span<UInt8>) { add(text) }

  /// No column is wider.
  var isTooLong: Bool { cells > 88 }

  /// Less than half of a line of a column.
  var isShort: Bool { cells < 28 }

  func isShorter(than other: ColumnLine, by difference: Int = 1) -> Bool {
    cells + difference <= other.cells
  }

  /// Words that are no text, such as a picture.
  mutating func addUnknown() { cells = .max / 2 }

  mutating func add(_ text: Span<UInt8>) {
    var index = 0
    while index < text.count, !isTooLong {
      let (value, length) = text.scalar(at: index)
      index += length
      add(value)
    }
  }

  private mutating func add(_ value: UInt32) {
    let isWideOne = isWide(value)
    cells += isWideOne ? 2 : 1
    characters += 1
    if value == 0x20 {
      isAfterBlank = true
      return
    }
    if isAfterBlank, isWideOne != isWide(last), isHan(value) || isHan(last) { isSpaced = true }
    isAfterBlank = false
    last = value
  }

  /// Whether both lines are as long as one column is wide, but for a character that must not begin a
  /// line.
  func isAsLong(as other: ColumnLine) -> Bool {
    guard !isTooLong, !other.isTooLong, !isSpaced, !other.isSpaced, min(cells, other.cells) >= 20
    else { return false }
    return abs(cells - other.cells) <= 2 || abs(characters - other.characters) <= 1
  }

  /// Whether the break after `line` fell where it did because the column ends there. The last line
  /// of a paragraph is as long as it happens to be.
  static func breaks(
    after line: ColumnLine, previous: ColumnLine?, next: ColumnLine, nextIsLast: Bool
  ) -> Bool {
    if let previous, line.isAsLong(as: previous) { return true }
    return !nextIsLast && line.isAsLong(as: next)
  }
}
