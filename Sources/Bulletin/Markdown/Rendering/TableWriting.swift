/// Where in a table the writer is.
struct TableState {
  var alignments: [UInt8] = []
  /// Tables of the body so far: regions of one page differ in name.
  var count = 0
  var column = 0
  var isHeader = false
  var hasBody = false
  var closingTag: StaticString = ""
}

extension BodyWriter {
  mutating func openTable(_ tree: borrowing MarkdownTree) {
    table.alignments = tree.alignments
    table.count += 1
    table.hasBody = false
    openBlock("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"表格")
    if table.count > 1 {
      markup.add(" ")
      markup.add(table.count)
    }
    markup.add("\"><table>\n")
  }

  mutating func closeTable() {
    markup.add(table.hasBody ? "</tbody>\n</table></div>\n" : "</table></div>\n")
  }

  mutating func openRow(_ tree: borrowing MarkdownTree) {
    table.column = 0
    table.isHeader = tree.isHeaderRow
    if table.isHeader {
      markup.add("<thead>\n")
    } else if !table.hasBody {
      table.hasBody = true
      markup.add("<tbody>\n")
    }
    markup.add("<tr>\n")
  }

  mutating func closeRow() { markup.add(table.isHeader ? "</tr>\n</thead>\n" : "</tr>\n") }

  /// An empty cell heads nothing, whatever row it stands in.
  mutating func openCell(_ tree: borrowing MarkdownTree) {
    let isHeader = table.isHeader && !tree.isEmpty
    markup.add(isHeader ? "<th scope=\"col\"" : "<td")
    table.closingTag = isHeader ? "</th>\n" : "</td>\n"
    switch table.column < table.alignments.count ? table.alignments[table.column] : 0 {
    case UInt8(ascii: "l"): markup.add(" class=\"align-left\">")
    case UInt8(ascii: "c"): markup.add(" class=\"align-center\">")
    case UInt8(ascii: "r"): markup.add(" class=\"align-right\">")
    default: markup.add(">")
    }
    table.column += 1
  }

  mutating func closeCell() {
    counter.endLine()
    markup.add(table.closingTag)
  }
}
