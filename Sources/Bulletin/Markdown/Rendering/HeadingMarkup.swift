/// The headings of a body: their levels, their ids and the outline that they make.
struct HeadingMarkup {
  private(set) var outline: [Heading] = []
  private var headingIDs: HeadingIDs
  private var levels: HeadingLevels
  private let idPrefix: String
  /// Of the heading being written; nil where it says nothing and is not printed.
  private var level: Int?

  init(_ body: Body) {
    idPrefix = body.idPrefix
    levels = HeadingLevels(top: body.topLevel)
    headingIDs = HeadingIDs(reserved: body.idPrefix.isEmpty ? body.pageAnchors : [])
  }

  /// Without the prefix.
  var ids: Set<String> { headingIDs.used }

  /// What follows stands under a heading of the page around it.
  mutating func beginSection() { levels.beginSection() }

  /// Headings in notes are no part of the outline.
  mutating func open(_ tree: borrowing MarkdownTree, inNote: Bool, _ markup: inout Markup) {
    let text = tree.plainText.string
    level = nil
    if text.unicodeScalars.allSatisfy(\.properties.isWhitespace) { return }
    let printed = levels.printed(tree.headingLevel)
    let id = idPrefix + headingIDs.id(for: text)
    if !inNote { outline.append(Heading(level: printed, id: id, text: text)) }
    markup.addLine("<h")
    markup.add(printed)
    markup.add("id", id)
    markup.add(">")
    level = printed
  }

  mutating func close(_ markup: inout Markup) {
    guard let level else { return }
    markup.add("</h")
    markup.add(level)
    markup.add(">\n")
  }
}
