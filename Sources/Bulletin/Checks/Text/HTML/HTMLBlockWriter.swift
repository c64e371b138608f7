/// Writes a block of HTML, whose words are lost, as the paragraphs that it was meant to be.
struct HTMLBlockWriter {
  private let writer: HTMLWriter
  private let pieces: [HTMLPieces.Piece]
  /// The numbers of the tags that the block holds.
  private let indices: Range<Int>
  private var text: [UInt8] = []
  private var isCertain = true

  init(_ writer: HTMLWriter, _ indices: Range<Int>, _ pieces: [HTMLPieces.Piece]) {
    self.writer = writer
    self.indices = indices
    self.pieces = pieces
  }

  /// nil where something in it has no form in Markdown.
  mutating func form() -> HTMLForm? {
    var index = indices.lowerBound
    var done = 0
    for piece in pieces where piece.source.lowerBound >= done {
      switch piece.kind {
      case .words: addWords(piece.source)
      case .comment: addComment(piece.source)
      case .tag:
        while index < indices.upperBound,
          writer.tags[index].source.lowerBound < piece.source.lowerBound
        {
          index += 1
        }
        guard index < indices.upperBound, add(writer.tags[index], &index) else { return nil }
        done = writer.tags[index].source.upperBound
      }
    }
    return HTMLForm(tidied(), isCertain: isCertain)
  }

  /// Puts a comment on lines of its own, after which Markdown reads on.
  private mutating func addComment(_ source: Range<Int>) {
    if writer.bytes[source].contains(UInt8(ascii: "\n")) { isCertain = false }
    part()
    text += writer.bytes[source]
    part()
  }

  private mutating func add(_ tag: HTMLTag, _ index: inout Int) -> Bool {
    switch tag.element {
    case .paragraph: part()
    case .heading(let level):
      part()
      if !tag.isClosing { text += String(repeating: "#", count: max(2, level)).utf8 + [0x20] }
    case .rule:
      part()
      text += "---".utf8
      part()
    case .lineBreak: text += "\\\n".utf8
    case .dress: break
    case .bold, .italic, .struck, .link, .raised, .lowered, .quoted:
      let isPair = tag.partner.map { $0 > index && $0 < indices.upperBound } ?? false
      guard isPair, let form = writer.form(of: index) else { return false }
      text += form.text
      if !form.isCertain { isCertain = false }
      index = writer.last(of: index)
    case .lost, .program, .unknown: return false
    }
    return true
  }

  private mutating func part() { text += "\n\n".utf8 }

  private mutating func addWords(_ range: Range<Int>) {
    let words = writer.bytes[range]
    // What had no meaning in HTML might have one in Markdown.
    if words.contains(where: { "*_[]`\\~|<".utf8.contains($0) }) { isCertain = false }
    text += words
  }

  /// Lines without blanks around them, paragraphs with one empty line between.
  private mutating func tidied() -> [UInt8] {
    var result: [UInt8] = []
    var isParted = false
    for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let words = line.trimmed { $0 == 0x20 || $0 == 0x09 }
      if words.isEmpty || words.elementsEqual("\\".utf8) {
        isParted = true
        continue
      }
      if !isHeadingOrRule(words), beginsBlock(words) { isCertain = false }
      if !result.isEmpty { result += (isParted ? "\n\n" : "\n").utf8 }
      if isParted, result.dropLast(2).last == UInt8(ascii: "\\") {
        result.remove(at: result.count - 3)
      }
      isParted = false
      result += words
    }
    if result.last == UInt8(ascii: "\\") { result.removeLast() }
    return result
  }

  private func isHeadingOrRule(_ words: ArraySlice<UInt8>) -> Bool {
    words.starts(with: "##".utf8) || words.starts(with: "**".utf8) || words.starts(with: "~~".utf8)
      || words.elementsEqual("---".utf8) || words.starts(with: "<!--".utf8)
  }
}
