/// The tables of a body, and where in one of them the writer is.
struct TableMarkup {
  private var alignments: [UInt8] = []
  /// Tables of the body so far: regions of one page differ in name.
  private var count = 0
  private var column = 0
  private var isHeader = false
  private var hasBody = false
  private var closingTag: StaticString = ""

  mutating func open(_ tree: borrowing MarkdownTree, _ markup: inout Markup) {
    alignments = tree.alignments
    count += 1
    hasBody = false
    markup.addLine("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"表格")
    if count > 1 {
      markup.add(" ")
      markup.add(count)
    }
    markup.add("\"><table>\n")
  }

  func close(_ markup: inout Markup) {
    markup.add(hasBody ? "</tbody>\n</table></div>\n" : "</table></div>\n")
  }

  mutating func openRow(_ tree: borrowing MarkdownTree, _ markup: inout Markup) {
    column = 0
    isHeader = tree.isHeaderRow
    if isHeader {
      markup.add("<thead>\n")
    } else if !hasBody {
      hasBody = true
      markup.add("<tbody>\n")
    }
    markup.add("<tr>\n")
  }

  func closeRow(_ markup: inout Markup) {
    markup.add(isHeader ? "</tr>\n</thead>\n" : "</tr>\n")
  }

  /// An empty cell heads nothing, whatever row it stands in.
  mutating func openCell(_ tree: borrowing MarkdownTree, _ markup: inout Markup) {
    let isHead = isHeader && !tree.isEmpty
    markup.add(isHead ? "<th scope=\"col\"" : "<td")
    closingTag = isHead ? "</th>\n" : "</td>\n"
    switch column < alignments.count ? alignments[column] : 0 {
    case UInt8(ascii: "l"): markup.add(" class=\"align-left\">")
    case UInt8(ascii: "c"): markup.add(" class=\"align-center\">")
    case UInt8(ascii: "r"): markup.add(" class=\"align-right\">")
    default: markup.add(">")
    }
    column += 1
  }

  func closeCell(_ markup: inout Markup) { markup.add(closingTag) }
}
