/// Prints cmark's tree as the markup of a page, and gathers on the way what other pages want to know.
///
/// `#` never gives an `h1`.
struct BodyWriter<Links: BodyLinks> {
  private(set) var markup: Markup
  private(set) var targets: LinkTargets<Links>
  private(set) var headings: HeadingMarkup
  private(set) var words = PrintedWords()
  private(set) var anchors: Set<String> = []
  private(set) var firstImage: Link?

  private let body: Body
  private var table = TableMarkup()
  private var notes: FootnoteMarkup
  private var link = LinkState.outside
  /// The paragraph stands in no other block: blanks at the start of its lines are not printed.
  private var isTopLevel = false
  /// Nothing of such a line is printed yet.
  private var beginsLine = false

  /// Where the text being written stands.
  private enum LinkState { case outside, inLink, inRefusedLink }

  init(_ body: Body, _ links: Links) {
    self.body = body
    targets = LinkTargets(body, links)
    headings = HeadingMarkup(body)
    notes = FootnoteMarkup(idPrefix: body.idPrefix, level: body.topLevel)
    markup = Markup(capacity: (body.file.bytes.count - body.offset) * 5 / 4 + 64)
  }

  mutating func write(_ tree: inout MarkdownTree) {
    while let step = tree.next() {
      switch step {
      case .enter: enter(tree.kind, &tree)
      case .leave: leave(tree.kind, tree)
      }
    }
    anchors = Set((headings.ids + notes.ids).map { body.idPrefix + $0 })
    targets.checkAnchors(anchors, among: headings.outline)
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
    case .heading: headings.open(tree, inNote: notes.areOpen, &markup)
    case .blockQuote: markup.addLine("<blockquote>\n")
    case .list: markup.openList(tree)
    case .item where tree.isTask: markup.openTask(isDone: targets.isDone(tree))
    case .item: markup.addLine("<li>")
    case .codeBlock: writeCodeBlock(tree)
    case .thematicBreak: markup.addLine("<hr>\n")
    case .table: table.open(tree, &markup)
    case .tableRow: table.openRow(tree, &markup)
    case .tableCell: table.openCell(tree, &markup)
    case .footnoteDefinition: openFootnote()
    case .document: notes.start(tree)
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
    case .heading:
      words.endLine()
      headings.close(&markup)
    case .blockQuote: markup.addLine("</blockquote>\n")
    case .list: markup.add(tree.isOrderedList ? "</ol>\n" : "</ul>\n")
    case .item:
      words.endLine()
      markup.add("</li>\n")
    case .table: table.close(&markup)
    case .tableRow: table.closeRow(&markup)
    case .tableCell:
      words.endLine()
      table.closeCell(&markup)
    case .footnoteDefinition: notes.close(&markup)
    case .document: notes.finish(&markup)
    default: break
    }
  }

  // MARK: Blocks

  private mutating func openParagraph(_ tree: inout MarkdownTree) {
    if tree.holdsOnlyAnImage {
      writeFigure(&tree)
    } else if tree.isTopLevel, tree.holdsOnlyBlanks {
      tree.skipChildren()
    } else {
      isTopLevel = tree.isTopLevel
      beginsLine = isTopLevel
      words.beginParagraph(inNote: notes.areOpen)
      if !tree.isTight { markup.addLine("<p>") }
    }
  }

  private mutating func closeParagraph(_ tree: borrowing MarkdownTree) {
    words.endParagraph()
    isTopLevel = false
    beginsLine = false
    if tree.isTight { return }
    if tree.isLastInFootnote { notes.addBacklinks(&markup) }
    markup.add("</p>\n")
  }

  private mutating func openFootnote() {
    // Headings inside a note stand under the section's own.
    if !notes.areOpen { headings.beginSection() }
    notes.open(&markup)
  }

  private mutating func writeCodeBlock(_ tree: borrowing MarkdownTree) {
    markup.openCodeBlock(language: tree.info.split(whereSeparator: \.isWhitespace).first)
    tree.withText { text in
      markup.addText(text)
      words.addAside(text)
    }
    words.endLine()
    markup.add("</code></pre>\n")
  }

  // MARK: Words

  private mutating func writeText(_ tree: borrowing MarkdownTree) {
    tree.withText { all in
      let text = beginsLine ? all.extracting(all.leadingBlanks..<all.count) : all
      if text.isEmpty { return }
      beginsLine = false
      if link == .outside { markup.addLinking(text) } else { markup.addText(text) }
      words.add(text)
    }
  }

  private mutating func writeCode(_ tree: borrowing MarkdownTree) {
    beginsLine = false
    markup.add("<code>")
    tree.withText { text in
      markup.addText(text)
      words.add(text)
    }
    markup.add("</code>")
  }

  /// A line break inside a Chinese sentence is none.
  private mutating func writeSoftBreak(_ tree: borrowing MarkdownTree) {
    beginsLine = isTopLevel
    let isClosed = tree.softBreakIsClosed
    words.addSoftBreak(isClosed: isClosed)
    if !isClosed { markup.add("\n") }
  }

  private mutating func writeLineBreak() {
    beginsLine = isTopLevel
    words.addLineBreak()
    markup.add("<br>\n")
  }

  // MARK: Links

  private mutating func openLink(_ tree: borrowing MarkdownTree) {
    guard let target = targets.link(tree.destination, line: targets.line(of: tree)) else {
      link = .inRefusedLink
      return
    }
    link = .inLink
    markup.openAnchor(target.link)
    if let name = target.fileName { markup.add("download", name) }
    markup.addTitle(tree.title)
    markup.add(">")
  }

  private mutating func closeLink() {
    if link == .inLink { markup.add("</a>") }
    link = .outside
  }

  private mutating func writeFootnoteReference(_ tree: borrowing MarkdownTree) {
    beginsLine = false
    notes.refer(to: tree.footnoteNumber, isLinked: link == .outside, &markup)
  }

  // MARK: Images

  /// An image among words.
  private mutating func writeInlineImage(_ tree: inout MarkdownTree) {
    beginsLine = false
    let alt = tree.plainText.string
    if let image = image(tree, alt) {
      markup.add(image, alt: alt)
      markup.addTitle(tree.title)
      markup.add(">")
    } else {
      addPlain(alt)
    }
    words.endLine()
    tree.skipChildren()
  }

  /// An image alone in its paragraph. Moves on to the end of the paragraph.
  private mutating func writeFigure(_ tree: inout MarkdownTree) {
    _ = tree.next()
    let alt = tree.plainText.string
    if let image = image(tree, alt) {
      markup.addLine("<figure>")
      markup.add(image, alt: alt)
      markup.add(">")
      if !tree.title.isEmpty {
        markup.add("<figcaption>")
        addPlain(tree.title)
        markup.add("</figcaption>")
      }
      markup.add("</figure>\n")
    } else {
      markup.addLine("<p>")
      addPlain(alt)
      markup.add("</p>\n")
    }
    words.endLine()
    tree.skipChildren()
    _ = tree.next()
  }

  private mutating func image(_ tree: borrowing MarkdownTree, _ alt: String) -> PlacedImage? {
    let image = targets.image(tree.destination, alt: alt, line: targets.line(of: tree))
    if firstImage == nil { firstImage = image?.link }
    return image
  }

  private mutating func addPlain(_ text: String) {
    markup.addText(text)
    words.addAside(text.utf8.span)
  }
}
