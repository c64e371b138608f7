/// What stands after the text of a link or picture: `](address "title")`, `][name]` or `]`.
struct LinkTail {
  /// The title as written, without its quotes; nil for references and without one.
  var title: Range<Int>?
}

extension SourceCursor {
  mutating func skipLinkTail() -> LinkTail? {
    let start = position
    guard skip(UInt8(ascii: "]")) else { return nil }
    if let tail = skipParentheses() { return tail }
    if byte() == UInt8(ascii: "["), !skipLabel() {
      position = start
      return nil
    }
    return LinkTail()
  }

  private mutating func skipParentheses() -> LinkTail? {
    let start = position
    guard skip(UInt8(ascii: "(")) else { return nil }
    skipSpace()
    if byte() == UInt8(ascii: "<") { skipBracketed() } else { skipPlainDestination() }
    skipSpace()
    var tail = LinkTail()
    if let quote = byte(), let closing = closingQuote(of: quote) {
      position += 1
      let first = position
      if skipTitle(to: closing) { tail.title = first..<(position - 1) }
      skipSpace()
    }
    if skip(UInt8(ascii: ")")) { return tail }
    position = start
    return nil
  }

  private mutating func skipBracketed() {
    var end = position + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: ">"), bytes[end] != UInt8(ascii: "\n") {
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    position = min(end + 1, bytes.count)
  }

  private mutating func skipPlainDestination() {
    var depth = 0
    while let byte = byte(), byte > 0x20 {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") {
        if depth == 0 { return }
        depth -= 1
      }
      let isEscape = byte == UInt8(ascii: "\\") && self.byte(1).map(isASCIIPunctuation) == true
      position += isEscape ? 2 : 1
    }
  }

  private func closingQuote(of quote: UInt8) -> UInt8? {
    switch quote {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): quote
    case UInt8(ascii: "("): UInt8(ascii: ")")
    default: nil
    }
  }

  private mutating func skipTitle(to quote: UInt8) -> Bool {
    // No title is longer; a search to the end of the file for each link would take minutes.
    let limit = position + 4096
    while let byte = byte(), position < limit {
      if byte == UInt8(ascii: "\\"), self.byte(1) != nil {
        position += 2
        continue
      }
      position += 1
      if byte == quote { return true }
    }
    return false
  }

  private mutating func skipLabel() -> Bool {
    var end = position + 1
    while end < bytes.count, end - position <= 1001, bytes[end] != UInt8(ascii: "]") {
      if bytes[end] == UInt8(ascii: "[") { return false }
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "]") else { return false }
    position = end + 1
    return true
  }
}
