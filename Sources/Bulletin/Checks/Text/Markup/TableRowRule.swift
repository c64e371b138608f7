// `markdown/mistyped`: rows that lose cells, and words that become a row.

extension TextReading {
  mutating func checkRows(of table: MarkupPlaces.Table, besides conflicts: SourceStretches) {
    let columns = table.isEmpty.count
    guard columns > 1 else { return }
    for row in table.rows where !conflicts.contains(row.lowerBound) {
      let starts = cellStarts(ofRow: row)
      if starts.count > columns {
        report(
          .markdownMistyped, inSource: starts[columns]..<row.upperBound,
          .lostCells(starts.count - columns))
      } else if starts.count == 1, !origin.source.bytes[row].contains(UInt8(ascii: "|")) {
        report(.markdownMistyped, inSource: row, .wordsAsRow)
      }
    }
  }

  /// What follows the last `|` counts only where it is no blank.
  func cellStarts(ofRow row: Range<Int>) -> [Int] {
    var cursor = SourceCursor(origin.source.bytes, at: row.lowerBound)
    let end = row.last { !isBlank(UInt32(cursor.bytes[$0])) } ?? row.lowerBound
    _ = cursor.skip(UInt8(ascii: "|"))
    var starts: [Int] = []
    while cursor.position <= end, cursor.position < row.upperBound {
      starts.append(cursor.position)
      cursor.skipCellEnd()
    }
    return starts
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
