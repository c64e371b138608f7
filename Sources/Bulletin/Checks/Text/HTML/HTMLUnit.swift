/// Blocks of HTML that one pair of tags holds together, or one block alone.
struct HTMLUnit {
  let block: MarkupPlaces.Tag
  private(set) var source: Range<Int>
  /// Its tags among all of the body.
  private(set) var tags: Range<Int>
  private(set) var hasWords: Bool
  /// nil where something in it has no form in Markdown.
  private(set) var form: HTMLForm?
  private let isUnclosed: Bool

  init(_ block: MarkupPlaces.Tag, _ writer: HTMLWriter, from index: Int) {
    self.block = block
    source = block.source
    let pieces = HTMLPieces(writer.bytes, block.source)
    tags = index..<max(index, writer.firstTag(at: block.source.upperBound))
    hasWords = pieces.hasWords || pieces.isUnclosed
    isUnclosed = pieces.isUnclosed
    form = isUnclosed ? nil : HTMLUnit.form(tags, pieces.pieces, block, writer)
  }

  private static func form(
    _ tags: Range<Int>, _ pieces: [HTMLPieces.Piece], _ block: MarkupPlaces.Tag,
    _ writer: HTMLWriter
  ) -> HTMLForm? {
    var blockWriter = HTMLBlockWriter(writer, tags, pieces)
    guard var form = blockWriter.form() else { return nil }
    // Lines inside a list or quotation need what stands before them.
    if block.isNested, form.text.contains(UInt8(ascii: "\n")) { form.isCertain = false }
    guard !block.isNested else { return form }
    if !form.text.isEmpty, !isBlankLine(before: block.source.lowerBound, writer.bytes) {
      form.text.insert(UInt8(ascii: "\n"), at: 0)
    }
    if !form.text.isEmpty, !isBlankLine(after: block.source.upperBound, writer.bytes) {
      form.text.append(UInt8(ascii: "\n"))
    }
    return form
  }

  private static func isBlankLine(before start: Int, _ bytes: [UInt8]) -> Bool {
    start < 2 || bytes[(start - 2)..<start].elementsEqual("\n\n".utf8)
  }

  private static func isBlankLine(after end: Int, _ bytes: [UInt8]) -> Bool {
    end + 2 > bytes.count || bytes[end..<(end + 2)].elementsEqual("\n\n".utf8)
  }

  /// The blocks up to the one that closes an element that is lost: they are part of it.
  mutating func takeLost(_ blocks: inout ArraySlice<MarkupPlaces.Tag>, _ writer: HTMLWriter) {
    guard let last = tags.compactMap({ writer.tags[$0].partner }).max(), last >= tags.upperBound
    else { return }
    let end = writer.tags[last].place.source.upperBound
    while let block = blocks.first, block.source.lowerBound < end { blocks.removeFirst() }
    tags = tags.lowerBound..<writer.firstTag(at: end)
  }

  /// The blocks up to the one that closes what this one opens, if all are mended with certainty.
  mutating func take(_ blocks: inout ArraySlice<MarkupPlaces.Tag>, _ writer: HTMLWriter) {
    guard let form, form.isCertain, let last = tags.compactMap({ writer.tags[$0].partner }).max(),
      last >= tags.upperBound
    else { return }
    let end = writer.tags[last].place.source.upperBound
    var (whole, rest, text) = (self, blocks, form.text)
    while let block = rest.first, block.source.lowerBound < end {
      // Blocks that are not mended are read again for each block before them.
      guard blocks.count - rest.count < 64 else { return }
      let next = HTMLUnit(block, writer, from: writer.firstTag(at: block.source.lowerBound))
      guard let form = next.form, form.isCertain else { return }
      text += writer.bytes[whole.source.upperBound..<block.source.lowerBound] + form.text
      whole.source = source.lowerBound..<block.source.upperBound
      whole.tags = tags.lowerBound..<next.tags.upperBound
      whole.hasWords = whole.hasWords || next.hasWords
      rest.removeFirst()
    }
    while text.last == UInt8(ascii: "\n") { text.removeLast() }
    whole.form = HTMLForm(text.drop { $0 == UInt8(ascii: "\n") })
    (self, blocks) = (whole, rest)
  }

  /// A comment alone, which nobody is to read.
  var isSilent: Bool { tags.isEmpty && !hasWords }

  func loss(_ writer: HTMLWriter) -> HTMLLoss? {
    if isUnclosed { return .comment }
    var isProgram = false
    for index in tags {
      switch writer.tags[index].element {
      case .lost(let loss): return loss
      case .program: isProgram = true
      default: break
      }
    }
    return isProgram ? nil : .words
  }
}
