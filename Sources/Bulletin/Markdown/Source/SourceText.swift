/// One literal character of a text node, where the source writes it in another way.
private struct Spelling {
  /// Bytes of the text.
  let text: Int
  /// Bytes of the source.
  let source: Int
}

extension SourceCursor {
  /// Matches the literal `text` of a node against the source from here on and hands each stretch on:
  /// its part of the text, and of the file.
  mutating func match(_ text: Span<UInt8>, _ use: (Range<Int>, Range<Int>) -> Void) -> Bool {
    if isVerbatim(text) {
      use(0..<text.count, position..<(position + text.count))
      position += text.count
      return true
    }
    let start = position
    var index = 0
    while index < text.count {
      let same = sameLength(text, from: index)
      if same > 0 {
        use(index..<(index + same), position..<(position + same))
        index += same
        position += same
        continue
      }
      guard let spelling = spelling(of: text, at: index) else {
        position = start
        return false
      }
      use(index..<(index + spelling.text), position..<(position + spelling.source))
      index += spelling.text
      position += spelling.source
    }
    return true
  }

  private func isVerbatim(_ text: Span<UInt8>) -> Bool {
    guard text.firstIndex(of: backslash, from: 0) == nil,
      text.firstIndex(of: ampersand, from: 0) == nil
    else { return false }
    return bytes.span.holds(text, at: position)
  }

  /// How many bytes stand there as they are.
  private func sameLength(_ text: Span<UInt8>, from index: Int) -> Int {
    var length = 0
    while index + length < text.count, let byte = byte(length), byte == text[index + length] {
      if byte == backslash, isEscape(at: length) { break }
      if byte == ampersand, isAmpersandEntity(at: length) { break }
      length += 1
    }
    return length
  }

  private func isEscape(at offset: Int) -> Bool {
    byte(offset + 1).map(isASCIIPunctuation) ?? false
  }

  private func spelling(of text: Span<UInt8>, at index: Int) -> Spelling? {
    switch byte() {
    case backslash where byte(1) == text[index] && isEscape(at: 0):
      return Spelling(text: 1, source: 2)
    case ampersand where text[index] != ampersand || isAmpersandEntity(at: 0):
      return entityLength(at: 0).map {
        Spelling(text: text.scalar(at: index).length, source: $0)
      }
    default: return nil
    }
  }

  /// Before any other name the `&` of the text is one that stands there as it is.
  private func isAmpersandEntity(at offset: Int) -> Bool {
    guard let length = entityLength(at: offset) else { return false }
    let start = position + offset
    return SourceCursor.ampersands.contains(
      String(decoding: bytes[start..<(start + length)], as: UTF8.self))
  }

  private static let ampersands: Set<String> = [
    "&amp;", "&AMP;", "&#38;", "&#038;", "&#x26;", "&#X26;", "&#x026;",
  ]

  /// Bytes of what looks like an entity. Whether cmark knows its name, the text tells.
  private func entityLength(at offset: Int) -> Int? {
    guard byte(offset) == ampersand else { return nil }
    var end = offset + 1
    let isNumber = byte(end) == UInt8(ascii: "#")
    if isNumber { end += 1 }
    let first = end
    while let byte = byte(end), end - first < 32, isASCIIAlphanumeric(byte) { end += 1 }
    guard end > first, byte(end) == UInt8(ascii: ";") else { return nil }
    return end + 1 - offset
  }
}

private let backslash = UInt8(ascii: "\\")
private let ampersand = UInt8(ascii: "&")
