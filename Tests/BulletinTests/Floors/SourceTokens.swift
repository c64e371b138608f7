/// A word of Swift source, or a sign that stands for itself.
struct SourceToken {
  let text: String
  /// Braces that are open.
  let depth: Int
  /// A member of something: a dot stands before it.
  let followsDot: Bool
  /// A label, a parameter or a type annotation: a colon stands right after it.
  let isLabel: Bool
}

/// Takes Swift source apart. Comments and the text of literals are left out; what is interpolated
/// into a literal is not.
struct SourceTokenizer {
  private let source: [UInt8]
  private var index = 0
  private var depth = 0
  private var tokens: [SourceToken] = []

  static func tokens(of source: [UInt8]) -> [SourceToken] {
    var tokenizer = SourceTokenizer(source)
    tokenizer.readCode(inInterpolation: false)
    return tokenizer.tokens
  }

  private init(_ source: [UInt8]) { self.source = source }

  private mutating func readCode(inInterpolation: Bool) {
    var parentheses = 0
    while index < source.count {
      let byte = source[index]
      if holds("//") {
        while index < source.count, source[index] != 0x0A { index += 1 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "#") {
        readLiteral()
      } else if isOfWord(byte) {
        readWord()
      } else {
        if byte == UInt8(ascii: "(") { parentheses += 1 }
        if byte == UInt8(ascii: ")") { parentheses -= 1 }
        if inInterpolation, parentheses < 0 { return }
        readSign(byte)
      }
    }
  }

  private mutating func readWord() {
    let start = index
    while index < source.count, isOfWord(source[index]) { index += 1 }
    let text = String(decoding: source[start..<index], as: UTF8.self)
    add(
      text, followsDot: start > 0 && source[start - 1] == UInt8(ascii: "."),
      isLabel: index < source.count && source[index] == UInt8(ascii: ":"))
  }

  private mutating func readSign(_ byte: UInt8) {
    index += 1
    switch byte {
    case UInt8(ascii: "{"): depth += 1
    case UInt8(ascii: "}"): depth -= 1
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","):
      add(String(UnicodeScalar(byte)), followsDot: false, isLabel: false)
    default: break
    }
  }

  private mutating func add(_ text: String, followsDot: Bool, isLabel: Bool) {
    tokens.append(
      SourceToken(text: text, depth: depth, followsDot: followsDot, isLabel: isLabel))
  }

  /// `"…"`, `"""…"""`, `#"…"#`; a `#` that begins no literal is passed over.
  private mutating func readLiteral() {
    var hashes = ""
    while index < source.count, source[index] == UInt8(ascii: "#") {
      hashes += "#"
      index += 1
    }
    guard holds("\"") else { return }
    let quote = holds("\"\"\"") ? "\"\"\"" : "\""
    let (end, escape) = (quote + hashes, "\\" + hashes)
    index += quote.utf8.count
    while index < source.count, !holds(end) {
      if holds(escape) {
        index += escape.utf8.count
        if holds("(") {
          index += 1
          readCode(inInterpolation: true)
        }
      }
      index += 1
    }
    index += end.utf8.count
  }

  private func holds(_ text: String) -> Bool { source[index...].starts(with: text.utf8) }
}

private func isOfWord(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"): true
  default: byte >= 0x80
  }
}
