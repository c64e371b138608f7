/// A key at the start of an entry, and the colon after it.
struct YAMLKey {
  enum Colon {
    case standard
    /// `：`
    case fullWidth
    /// `:` with the value directly after it.
    case tight
    /// `;` or another sign in the colon's place.
    case mistyped
    /// Blanks in its place.
    case missing
  }

  var name: Range<Int>
  /// From the end of the key to where its value may begin.
  var separator: Range<Int>
  var colon: Colon
}

extension YAMLLine {
  /// The key at `offset`, nil where there is none.
  func key(at offset: Int) -> YAMLKey? {
    shortKey(at: offset) ?? longKey(at: offset)
  }

  /// A run of Latin letters, digits, `_`, `-` and Han letters with a colon of any kind after it.
  func shortKey(at offset: Int) -> YAMLKey? {
    guard let end = wordEnd(from: offset) else { return nil }
    let mark = skipBlanks(from: end)
    if isFullWidthColon(at: mark) {
      let next = skipAnySpace(from: mark + 3)
      return YAMLKey(name: offset..<end, separator: end..<next, colon: .fullWidth)
    }
    guard self[mark] == UInt8(ascii: ":") else { return nil }
    if isBlankOrEnd(at: mark + 1) {
      return YAMLKey(name: offset..<end, separator: end..<mark + 1, colon: .standard)
    }
    guard isTightColon(at: mark, after: offset..<end) else { return nil }
    let next = skipAnySpace(from: mark + 1)
    return YAMLKey(name: offset..<end, separator: mark..<next, colon: .tight)
  }

  /// A run of letters with a sign after it that is easily typed for a colon, or nothing but blanks.
  func mistypedKey(at offset: Int) -> YAMLKey? {
    guard let end = wordEnd(from: offset) else { return nil }
    let mark = skipAnySpace(from: end)
    guard mark < self.end else { return nil }
    let sign = mark..<characterEnd(after: mark)
    guard mistypedColons.contains(text(sign)) else {
      guard mark > end else { return nil }
      return YAMLKey(name: offset..<end, separator: end..<mark, colon: .missing)
    }
    let next = skipAnySpace(from: sign.upperBound)
    return YAMLKey(name: offset..<end, separator: end..<next, colon: .mistyped)
  }

  /// Any other text, quoted or not, with a colon and a blank after it.
  func longKey(at offset: Int) -> YAMLKey? {
    switch self[offset] {
    case nil: return nil
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return quotedKey(at: offset)
    case let first? where isIndicator(first): return nil
    default: break
    }
    var at = offset
    while let byte = self[at] {
      if byte == UInt8(ascii: "#"), at > offset, isBlank(at: at - 1) { return nil }
      if byte == UInt8(ascii: ":"), isBlankOrEnd(at: at + 1) {
        guard at > offset else { return nil }
        return YAMLKey(name: offset..<at, separator: at..<at + 1, colon: .standard)
      }
      at += 1
    }
    return nil
  }

  private func quotedKey(at offset: Int) -> YAMLKey? {
    var flow = FlowState(at: offset, above: 0)
    var at = offset
    while let byte = self[at] {
      at += flow.consume(byte, next: self[at + 1])
      guard flow.isClosed else { continue }
      let mark = skipBlanks(from: at)
      guard self[mark] == UInt8(ascii: ":"), isBlankOrEnd(at: mark + 1) else { return nil }
      return YAMLKey(name: offset + 1..<at - 1, separator: at..<mark + 1, colon: .standard)
    }
    return nil
  }

  /// `09:00` and `https://…` are no keys.
  private func isTightColon(at mark: Int, after word: Range<Int>) -> Bool {
    guard mark == word.upperBound, self[mark + 1] != UInt8(ascii: "/") else { return false }
    return !word.allSatisfy { self[$0].map { $0 >= 0x30 && $0 <= 0x39 } ?? false }
  }

  private func wordEnd(from offset: Int) -> Int? {
    var at = offset
    while at - offset <= 60 {
      switch self[at] ?? 0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        at += 1
      case UInt8(ascii: "-") where at > offset: at += 1
      case 0xE3...0xE9 where isHan(at: at): at += 3
      default: return at > offset ? at : nil
      }
    }
    return nil
  }

  /// Characters that cannot begin an unquoted key.
  private func isIndicator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: ","), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"),
      UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "%"), UInt8(ascii: "@"),
      UInt8(ascii: "`"), UInt8(ascii: "#"):
      true
    default: false
    }
  }
}

/// A colon itself stands among them: behind a space that is none to YAML.
private let mistypedColons: Set<String> = [";", "；", "=", "＝", ":", "：", "﹕", "∶", "︰", "﹔"]
