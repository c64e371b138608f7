/// Walks the source of a body along with cmark's tree: the tree says what comes next, so it need
/// not be parsed again to be found.
///
/// Every step returns whether the source was as expected; where it was not, the cursor stays.
struct SourceCursor {
  let bytes: [UInt8]
  var position: Int
  /// Block quotations around the text: so many `>` may begin each of its lines.
  var quotes = 0

  init(_ bytes: [UInt8], at position: Int) {
    self.bytes = bytes
    self.position = position
  }

  func byte(_ offset: Int = 0) -> UInt8? {
    let index = position + offset
    return index < bytes.count ? bytes[index] : nil
  }

  mutating func skip(_ byte: UInt8, count: Int = 1) -> Bool {
    for offset in 0..<count where self.byte(offset) != byte { return false }
    position += count
    return true
  }

  mutating func skipBlanks() {
    while let byte = byte(), byte == 0x20 || byte == 0x09 { position += 1 }
  }

  /// The white space and the `>` at the start of a line.
  mutating func skipPrefix() {
    skipBlanks()
    for _ in 0..<quotes where byte() == UInt8(ascii: ">") {
      position += 1
      skipBlanks()
    }
  }

  /// From the end of a line of text to the text of the next one.
  mutating func skipBreak() -> Bool {
    let start = position
    skipBlanks()
    if byte() == UInt8(ascii: "\\"), byte(1) == UInt8(ascii: "\n") { position += 1 }
    guard skip(UInt8(ascii: "\n")) else {
      position = start
      return false
    }
    skipPrefix()
    return true
  }

  /// White space that may hold one line end, as inside `(…)` after a link.
  mutating func skipSpace() {
    skipBlanks()
    if byte() == UInt8(ascii: "\n") {
      position += 1
      skipPrefix()
    }
  }

  /// `` `code` ``, whatever is in it.
  mutating func skipCode() -> Bool {
    let start = position
    let count = runLength(of: UInt8(ascii: "`"))
    position += count
    while count > 0, position < bytes.count {
      guard byte() == UInt8(ascii: "`") else {
        position += 1
        continue
      }
      let length = runLength(of: UInt8(ascii: "`"))
      position += length
      if length == count { return true }
    }
    position = start
    return false
  }

  func runLength(of byte: UInt8) -> Int {
    var end = position
    while end < bytes.count, bytes[end] == byte { end += 1 }
    return end - position
  }

  /// `[^name]`
  mutating func skipFootnoteReference() -> Bool {
    guard byte() == UInt8(ascii: "["), byte(1) == UInt8(ascii: "^") else { return false }
    var end = position + 2
    while end < bytes.count, bytes[end] != UInt8(ascii: "]") { end += 1 }
    guard end < bytes.count else { return false }
    position = end + 1
    return true
  }

  /// Markup that cmark hands out as it stands.
  mutating func skipVerbatim(_ text: Span<UInt8>) -> Bool {
    let start = position
    for index in 0..<text.count {
      let isBreak = text[index] == UInt8(ascii: "\n")
      let isThere = isBreak ? skipBreak() : skip(text[index])
      guard isThere else {
        position = start
        return false
      }
    }
    return true
  }

  /// To the cell after this one, or the end of the row.
  mutating func skipCellEnd() {
    while let byte = byte(), byte != UInt8(ascii: "\n") {
      position += 1
      if byte == UInt8(ascii: "|") { return }
      if byte == UInt8(ascii: "\\"), self.byte() == UInt8(ascii: "|") { position += 1 }
    }
  }

  /// The `#`s of a heading and the blanks after them; nil where there are none.
  mutating func skipHeadingMarker() -> Range<Int>? {
    let count = runLength(of: UInt8(ascii: "#"))
    guard (1...6).contains(count), [0x20, 0x09, 0x0A, nil].contains(byte(count)) else {
      return nil
    }
    let marker = position..<(position + count)
    position += count
    skipBlanks()
    return marker
  }

  /// `[x] ` before the text of a task.
  mutating func skipTaskBox() {
    guard byte() == UInt8(ascii: "["), byte(2) == UInt8(ascii: "]"),
      byte(3) == 0x20 || byte(3) == 0x09
    else { return }
    position += 3
    skipBlanks()
  }
}
