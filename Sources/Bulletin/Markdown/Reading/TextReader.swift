/// Reads out of cmark's tree what readers will read, and where in the file each bit of it stands.
struct TextReader {
  var text: ReadableText
  /// Alternative texts and titles of the block being read.
  private var asides = ReadableText()
  var cursor: SourceCursor
  let lineStarts: [Int]
  let end: Int
  /// The block's text is not where it was looked for.
  var isLost = false
  private var block = BlockStart()
  private var isTask = false
  /// In a paragraph that became code by accident.
  var isInProse = false
  private(set) var footnotes = 0
  private var hasNotes = false
  private var headerLine = 0
  var images = 0
  var link: LinkStart?

  private struct BlockStart {
    var counts = ReadableText.Counts()
    var line = 0
    var lastLine = 0
    /// Definitions of references may stand before the text.
    var mayDefine = false
  }

  /// `lineStarts` are the offsets in the file of the body's lines.
  init(_ body: Body, lineStarts: [Int]) {
    cursor = SourceCursor(body.file.bytes, at: body.offset)
    self.lineStarts = lineStarts
    end = body.file.bytes.count
    text = ReadableText(capacity: end - body.offset)
  }

  mutating func read(_ tree: inout MarkdownTree) {
    while let step = tree.next() {
      switch step {
      case .enter: enter(tree.kind, &tree)
      case .leave: leave(tree.kind, &tree)
      }
    }
    if hasNotes { text.markup.sort() }
  }

  private mutating func enter(_ kind: NodeKind, _ tree: inout MarkdownTree) {
    switch kind {
    case .text: readText(tree)
    case .softBreak, .lineBreak: readBreak(tree, isSoft: kind == .softBreak)
    case .emphasis, .strong, .strikethrough: readDelimiter(kind)
    case .code: readCode(tree)
    case .footnoteReference: readGap { $0.skipFootnoteReference() }
    case .htmlInline: readTag(tree)
    case .link: openLink(tree)
    case .image: openImage()
    case .paragraph: openParagraph(tree)
    case .heading: openHeading(tree)
    case .tableRow: openRow(tree)
    case .tableCell: openCell(tree)
    case .table: openTable(tree)
    case .item: isTask = tree.isTask
    case .blockQuote: cursor.quotes += 1
    case .footnoteDefinition:
      footnotes += 1
      hasNotes = true
    case .htmlBlock: readBlockTag(tree)
    case .codeBlock: readCodeBlock(tree)
    case .list, .thematicBreak, .document, .unknown: break
    }
  }

  private mutating func leave(_ kind: NodeKind, _ tree: inout MarkdownTree) {
    switch kind {
    case .emphasis, .strong, .strikethrough: readDelimiter(kind)
    case .link: closeLink(tree)
    case .image: closeImage(tree)
    case .paragraph: if !retry(&tree) { closeBlock() }
    case .heading: if !retry(&tree) { closeHeading() }
    case .tableCell: closeCell()
    case .blockQuote: cursor.quotes -= 1
    case .footnoteDefinition: footnotes -= 1
    default: break
    }
  }

  // MARK: Blocks

  func start(ofLine line: Int) -> Int {
    line >= 1 && line <= lineStarts.count ? lineStarts[line - 1] : end
  }

  /// Without its line end.
  func line(_ number: Int) -> Range<Int> {
    let start = start(ofLine: number)
    return start..<max(start, number < lineStarts.count ? lineStarts[number] - 1 : end)
  }

  private func firstLine(of tree: borrowing MarkdownTree) -> Range<Int> {
    let line = line(tree.line)
    return min(line.lowerBound + max(0, tree.column - 1), line.upperBound)..<line.upperBound
  }

  private mutating func openBlock(_ kind: ReadableText.Block.Kind, _ tree: borrowing MarkdownTree) {
    block = BlockStart(
      counts: text.counts, line: tree.line, lastLine: tree.lastLine,
      mayDefine: cursor.byte() == UInt8(ascii: "["))
    isLost = false
    text.open(
      kind, at: min(cursor.position, end), isQuoted: cursor.quotes > 0 || footnotes > 0,
      isTopLevel: tree.isTopLevel)
  }

  private mutating func closeBlock() {
    text.close()
    guard !asides.bytes.isEmpty else { return }
    text.append(asides)
    asides = ReadableText()
  }

  private mutating func openParagraph(_ tree: borrowing MarkdownTree) {
    cursor.position = firstLine(of: tree).lowerBound
    if tree.column == 0 { cursor.skipPrefix() }
    if isTask { cursor.skipTaskBox() }
    isTask = false
    openBlock(.paragraph, tree)
  }

  /// cmark takes the definitions of references off the start of a block and leaves its line as it
  /// was: the text begins further down.
  private mutating func retry(_ tree: inout MarkdownTree) -> Bool {
    guard isLost, block.mayDefine, block.line < block.lastLine, let opened = text.blocks.last
    else { return false }
    text.truncate(to: block.counts)
    asides = ReadableText()
    isLost = false
    block.line += 1
    cursor.position = start(ofLine: block.line)
    cursor.skipPrefix()
    text.open(
      opened.kind, at: cursor.position, isQuoted: opened.isQuoted, isTopLevel: opened.isTopLevel)
    tree.enterAgain()
    return true
  }

  private mutating func openHeading(_ tree: borrowing MarkdownTree) {
    let line = firstLine(of: tree)
    cursor.position = line.lowerBound
    let marker = cursor.skipHeadingMarker()
    openBlock(.heading(level: tree.headingLevel), tree)
    text.markup.headings.append(
      .init(
        level: tree.headingLevel, text: text.bytes.count..<text.bytes.count,
        marker: marker ?? line, isUnderlined: marker == nil))
  }

  private mutating func closeHeading() {
    let index = text.markup.headings.count - 1
    let start = text.markup.headings[index].text.lowerBound
    text.markup.headings[index].text = start..<text.bytes.count
    closeBlock()
  }

  /// The last line of a paragraph may head a table, and cmark names the first one: the row of dashes
  /// tells.
  private mutating func openTable(_ tree: borrowing MarkdownTree) {
    headerLine = tree.line
    for number in tree.line..<max(tree.line, tree.lastLine) {
      guard DashRow(cursor.bytes.span.extracting(line(number + 1))) != nil else { continue }
      headerLine = number
      break
    }
    text.markup.tables.append(.init(source: line(headerLine)))
  }

  private mutating func openRow(_ tree: borrowing MarkdownTree) {
    let line = line(tree.isHeaderRow ? headerLine : tree.line)
    cursor.position = line.lowerBound
    cursor.skipPrefix()
    if !tree.isHeaderRow {
      let words = min(cursor.position, line.upperBound)..<line.upperBound
      text.markup.tables[text.markup.tables.count - 1].rows.append(words)
    }
    _ = cursor.skip(UInt8(ascii: "|"))
  }

  private mutating func openCell(_ tree: borrowing MarkdownTree) {
    cursor.skipBlanks()
    openBlock(.cell, tree)
    if tree.isInHeaderRow {
      text.markup.tables[text.markup.tables.count - 1].isEmpty.append(tree.isEmpty)
    }
  }

  private mutating func closeCell() {
    closeBlock()
    cursor.skipCellEnd()
  }

  private mutating func readBlockTag(_ tree: borrowing MarkdownTree) {
    var count = 0
    tree.withText { text in
      for index in 0..<text.count where text[index] == UInt8(ascii: "\n") { count += 1 }
    }
    let first = firstLine(of: tree)
    let last = line(tree.line + max(1, count) - 1).upperBound
    text.markup.tags.append(
      .init(
        source: first.lowerBound..<last, isBlock: true, host: first.lowerBound,
        isNested: cursor.quotes > 0 || footnotes > 0 || tree.column > 1))
  }

  // MARK: What is being written to

  var sink: ReadableText {
    _read { if images > 0 { yield asides } else { yield text } }
    _modify { if images > 0 { yield &asides } else { yield &text } }
  }

  mutating func openAside() { asides.open(.aside, at: cursor.position) }
  mutating func closeAside() { asides.close() }

  /// The title of a link or picture, read where `cursor` stands.
  mutating func addTitle(_ title: String, _ cursor: SourceCursor) {
    var cursor = cursor
    var placed = ReadableText()
    placed.open(.aside, at: cursor.position)
    let words = title.utf8.span
    let isFound = cursor.match(words) { placed.append(words.extracting($0), from: $1) }
    guard isFound else { return }
    placed.close()
    // Inside an alternative text a block is open: titles there are read by nobody.
    if images == 0 { asides.append(placed) }
  }

  mutating func markLink(_ link: MarkupPlaces.Link) { text.markup.links.append(link) }
  mutating func markAddress(_ source: Range<Int>) { text.markup.addresses.append(source) }
  mutating func markBreak(_ gap: Range<Int>, isSoft: Bool) {
    text.markup.breaks.append(.init(gap: gap, isSoft: isSoft))
  }
  mutating func markTag(_ source: Range<Int>) {
    guard let block = text.blocks.last else { return }
    text.markup.tags.append(
      .init(
        source: source, isBlock: false, host: block.origin, hostKind: block.kind,
        isNested: block.isQuoted))
  }
}
