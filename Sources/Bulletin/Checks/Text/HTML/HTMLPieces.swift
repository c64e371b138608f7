/// The tags, comments and words of one block of HTML, in order.
struct HTMLPieces {
  struct Piece {
    enum Kind {
      case tag, comment, words
    }

    let kind: Kind
    /// Where it stands in the file.
    let source: Range<Int>
  }

  private(set) var pieces: [Piece] = []
  /// A comment that does not end: nothing after it is printed.
  private(set) var isUnclosed = false

  init(_ bytes: [UInt8], _ source: Range<Int>) {
    var start = source.lowerBound
    var index = start
    while index < source.upperBound {
      guard bytes[index] == UInt8(ascii: "<"),
        let piece = HTMLPieces.markup(bytes, index..<source.upperBound)
      else {
        index += 1
        continue
      }
      addWords(start..<index, bytes)
      pieces.append(piece)
      index = piece.source.upperBound
      start = index
      isUnclosed = piece.kind == .comment && bytes[index - 1] != UInt8(ascii: ">")
    }
    addWords(start..<source.upperBound, bytes)
  }

  var hasWords: Bool { pieces.contains { $0.kind == .words } }

  /// Blanks, and the marks of quotations before lines, are no words.
  private mutating func addWords(_ range: Range<Int>, _ bytes: [UInt8]) {
    let isBlank = bytes[range].allSatisfy { $0 <= 0x20 || $0 == UInt8(ascii: ">") }
    guard !isBlank, !bytes[range].elementsEqual("&nbsp;".utf8) else { return }
    pieces.append(Piece(kind: .words, source: range))
  }

  /// The tag or comment that begins where `range` does.
  private static func markup(_ bytes: [UInt8], _ range: Range<Int>) -> Piece? {
    let start = range.lowerBound
    if bytes[range].starts(with: "<!--".utf8) {
      return Piece(kind: .comment, source: start..<commentEnd(bytes, range))
    }
    guard start + 1 < range.upperBound else { return nil }
    let first = bytes[start + 1]
    guard isASCIILetter(UInt32(first)) || "/!?".utf8.contains(first),
      let end = tagEnd(bytes, start..<min(range.upperBound, start + tagLimit))
    else { return nil }
    return Piece(
      kind: first == UInt8(ascii: "!") || first == UInt8(ascii: "?") ? .comment : .tag,
      source: start..<end)
  }

  private static func commentEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var index = range.lowerBound + 4
    while index + 2 < range.upperBound {
      if bytes[index..<(index + 3)].elementsEqual("-->".utf8) { return index + 3 }
      index += 1
    }
    return range.upperBound
  }

  /// After the `>` that stands in no quotes.
  private static func tagEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var quote: UInt8?
    for index in range.dropFirst() {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
    }
    return nil
  }

  private static let tagLimit = 1000
}
