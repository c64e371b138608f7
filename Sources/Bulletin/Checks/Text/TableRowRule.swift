// `markdown/mistyped`: rows that lose cells, and words that become a row.

extension TextCheck {
  mutating func checkRows(of table: MarkupPlaces.Table) {
    let columns = table.isEmpty.count
    guard columns > 1 else { return }
    for row in table.rows {
      let cells = cells(ofRow: row)
      if cells.count > columns {
        let lost = cells[columns].lowerBound..<cells[cells.count - 1].upperBound
        report(lost, .lostCells(cells.count - columns))
      } else if cells.count == 1, !origin.source.bytes[row].contains(UInt8(ascii: "|")) {
        report(row, .wordsAsRow)
      }
    }
  }

  /// As written between unescaped `|`s; what follows the last one counts only where it is no blank.
  private func cells(ofRow row: Range<Int>) -> [Range<Int>] {
    let bytes = origin.source.bytes
    var row = row
    while let last = row.last, isBlank(UInt32(bytes[last])) { row.removeLast() }
    var cells: [Range<Int>] = []
    var start = bytes[row].first == UInt8(ascii: "|") ? row.lowerBound + 1 : row.lowerBound
    var index = start
    while index < row.upperBound {
      if bytes[index] == UInt8(ascii: "|") {
        cells.append(start..<index)
        start = index + 1
      }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    if start < row.upperBound { cells.append(start..<row.upperBound) }
    return cells
  }

  private mutating func report(_ source: Range<Int>, _ message: Message) {
    log.report(Diagnostic(.markdownMistyped, at: place(ofSource: source), message))
  }
}

extension Message {
  fileprivate static func lostCells(_ count: Int) -> Message {
    Message(
      zh: "这一行比表头多 \(count) 格，多出的不会印出来；请给表头和“|---|”那一行也添上，或并到前面的格子里",
      en: "\(count) cells more than the header has are not printed; widen the header or join cells")
  }
  fileprivate static let wordsAsRow = Message(
    zh: "这一行紧跟在表格下面，成了表格的一行；要另起一段，请在它上面空一行",
    en: "this line right below the table is a row of it; leave an empty line above a paragraph")
}
