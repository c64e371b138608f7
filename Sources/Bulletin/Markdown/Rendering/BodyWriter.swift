/// Prints cmark's tree as the markup of a page, and gathers on the way what other pages want to know.
///
/// `#` never gives an `h1`.
struct BodyWriter<Links: BodyLinks> {
  let body: Body
  let links: Links
  var markup: Markup
  var log = DiagnosticLog()
  var outline: [Heading] = []
  private(set) var anchors: Set<String> = []
  var summary = SummaryText()
  var counter = CharacterCounter()
  var pendingAnchors: [PendingAnchor] = []
  var firstImage: Link?

  var headingIDs: HeadingIDs
  var levels: HeadingLevels
  var openLevel = 0
  var isBlankHeading = false
  var localAnchors: [LocalAnchor] = []
  var linkState = LinkState.outside
  var table = TableState()
  var footnotes = FootnoteState()
  /// The text is part of a paragraph that the summary may take from.
  var isSummed = false
  /// The paragraph stands in no other block: blanks at the start of its lines are not printed.
  var isTopLevel = false
  /// Nothing of such a line is printed yet.
  var beginsLine = false
  lazy var lines = SourceLines(body.file.bytes)
  private var destinations: DestinationIndex?

  init(_ body: Body, _ links: Links) {
    self.body = body
    self.links = links
    levels = HeadingLevels(top: body.topLevel)
    headingIDs = HeadingIDs(reserved: body.idPrefix.isEmpty ? body.pageAnchors : [])
    markup = Markup(capacity: (body.file.bytes.count - body.offset) * 5 / 4 + 64)
  }

  mutating func write(_ tree: inout MarkdownTree) {
    while let step = tree.next() {
      switch step {
      case .enter: enter(tree.kind, &tree)
      case .leave: leave(tree.kind, tree)
      }
    }
    anchors = Set((headingIDs.used + footnotes.ids).map { body.idPrefix + $0 })
    checkLocalAnchors()
  }

  private mutating func enter(_ kind: NodeKind, _ tree: inout MarkdownTree) {
    switch kind {
    case .text: writeText(tree)
    case .softBreak: writeSoftBreak(tree)
    case .lineBreak: writeLineBreak()
    case .emphasis: markup.add("<em>")
    case .strong: markup.add("<strong>")
    case .strikethrough: markup.add("<del>")
    case .code: writeCode(tree)
    case .link: openLink(tree)
    case .image: writeInlineImage(&tree)
    case .footnoteReference: writeFootnoteReference(tree)
    case .paragraph: openParagraph(&tree)
    case .heading: openHeading(tree)
    case .blockQuote: openBlock("<blockquote>\n")
    case .list: openList(tree)
    case .item: openItem(tree)
    case .codeBlock: writeCodeBlock(tree)
    case .thematicBreak: openBlock("<hr>\n")
    case .table: openTable(tree)
    case .tableRow: openRow(tree)
    case .tableCell: openCell(tree)
    case .footnoteDefinition: openFootnote()
    case .document: footnotes.start(tree)
    // What an author writes as HTML is not printed.
    case .htmlBlock, .htmlInline, .unknown: break
    }
  }

  private mutating func leave(_ kind: NodeKind, _ tree: borrowing MarkdownTree) {
    switch kind {
    case .emphasis: markup.add("</em>")
    case .strong: markup.add("</strong>")
    case .strikethrough: markup.add("</del>")
    case .link: closeLink()
    case .paragraph: closeParagraph(tree)
    case .heading: closeHeading()
    case .blockQuote: closeBlock("</blockquote>\n")
    case .list: markup.add(tree.isOrderedList ? "</ol>\n" : "</ul>\n")
    case .item: closeItem()
    case .table: closeTable()
    case .tableRow: closeRow()
    case .tableCell: closeCell()
    case .footnoteDefinition: closeFootnote()
    case .document: closeFootnotes()
    default: break
    }
  }

  // MARK: Places

  func place(_ range: SourceRange) -> Place { body.file.place(range) }

  /// Where `destination` stands; `line` is that of its node.
  mutating func takeOccurrence(_ destination: String, _ line: Int) -> DestinationIndex.Occurrence? {
    if destinations == nil { destinations = DestinationIndex(lines, from: body.line) }
    return destinations?.take(destination, from: line)
  }

  /// Line of the file where the node begins, or above it.
  func line(of tree: borrowing MarkdownTree) -> Int { body.line + max(tree.line, 1) - 1 }
}
