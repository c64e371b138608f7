/// The block of text that a tag stands in.
struct HTMLHost {
  let kind: ReadableText.Block.Kind
  /// Where it stands in the file, from the first to the last letter that is printed.
  let words: Range<Int>
  /// What a further line of a paragraph begins with.
  let prefix: [UInt8]

  init(_ block: ReadableText.Block, in text: ReadableText, _ bytes: [UInt8]) {
    kind = block.kind
    let printed = block.range.filter { text.bytes[$0] > 0x20 || text.bytes[$0] == ReadableText.gap }
    let first = printed.first.map { text.source(of: $0..<($0 + 1)).lowerBound } ?? block.origin
    let last = printed.last.map { text.source(of: $0..<($0 + 1)).upperBound } ?? first
    words = first..<max(first, last)
    guard kind == .paragraph else {
      prefix = []
      return
    }
    var line = min(block.origin, bytes.count)
    while line > 0, bytes[line - 1] != UInt8(ascii: "\n") { line -= 1 }
    prefix = bytes[line..<min(block.origin, bytes.count)].map {
      $0 == UInt8(ascii: ">") ? $0 : 0x20
    }
  }

  func isAtEdge(_ range: Range<Int>) -> Bool {
    range.upperBound <= words.lowerBound || range.lowerBound >= words.upperBound
  }

  /// Where blank lines may stand between two parts of it.
  var mayBeParted: Bool { kind == .paragraph && prefix.isEmpty }
}

/// A line that begins like this is no continuation of a paragraph.
func beginsBlock(_ words: ArraySlice<UInt8>) -> Bool {
  guard let first = words.first else { return false }
  if isASCIIDigit(UInt32(first)) {
    let sign = words.drop { isASCIIDigit(UInt32($0)) }.first
    return sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")")
  }
  return "-+*#>=|`~<".utf8.contains(first)
}
