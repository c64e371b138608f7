/// A quoted text or a bracketed collection while its end is looked for, over lines if need be.
struct FlowState {
  /// Where it opens.
  let start: Int
  /// Its further lines are deeper than this column.
  let above: Int
  /// It goes on after its first line, or a comment stands in it.
  var isSplit = false
  private(set) var quote: UInt8?
  /// A key of a `{…}` may stand here.
  private(set) var expectsKey = false
  private(set) var startsToken = true
  private var depth = 0
  /// One bit a level, set for braces; levels below the 64th count as brackets.
  private var braces: UInt64 = 0

  init(at start: Int, above: Int) {
    self.start = start
    self.above = above
  }

  var isClosed: Bool { quote == nil && depth == 0 }

  /// What closes it, innermost first.
  var closers: String {
    let brackets = (0..<min(depth, 64)).map { braces >> $0 & 1 == 1 ? "}" : "]" }
    let quote = quote.map { String(UnicodeScalar($0)) } ?? ""
    return quote + brackets.joined()
  }

  /// Takes in one byte and returns how many bytes that used up.
  mutating func consume(_ byte: UInt8, next: UInt8?) -> Int {
    if let quote { return consumeQuoted(byte, next: next, quote: quote) }
    switch byte {
    case UInt8(ascii: "["): push(brace: false)
    case UInt8(ascii: "{"): push(brace: true)
    case UInt8(ascii: "]"), UInt8(ascii: "}"): pop()
    case UInt8(ascii: ","): beginToken(key: braces & 1 == 1)
    case UInt8(ascii: ":"): beginToken(key: false)
    case UInt8(ascii: " "), UInt8(ascii: "\t"): break
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if startsToken { quote = byte }
      endTokenStart()
    default: endTokenStart()
    }
    return 1
  }

  private mutating func consumeQuoted(_ byte: UInt8, next: UInt8?, quote: UInt8) -> Int {
    if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") { return 2 }
    guard byte == quote else { return 1 }
    if quote == UInt8(ascii: "'"), next == quote { return 2 }
    self.quote = nil
    return 1
  }

  private mutating func push(brace: Bool) {
    depth += 1
    braces = braces << 1 | (brace ? 1 : 0)
    beginToken(key: brace)
  }

  private mutating func pop() {
    depth = max(0, depth - 1)
    braces >>= 1
    endTokenStart()
  }

  private mutating func beginToken(key: Bool) {
    startsToken = true
    expectsKey = key
  }

  private mutating func endTokenStart() {
    startsToken = false
    expectsKey = false
  }
}
