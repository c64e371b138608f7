// Cells of tables that hold amounts or numbers of things: an 11-digit one there is no telephone.

struct AmountColumns {
  /// Whether a column of a table holds amounts, by both numbers.
  private var known: [[Int]: Bool] = [:]

  /// `range` stands in a column, or in a row, of amounts.
  mutating func isAmount(_ range: Range<Int>, _ text: TextReading) -> Bool {
    guard text.block.kind == .cell else { return false }
    let place = text.readable.source(of: range).lowerBound
    guard let table = text.table(at: place),
      let row = text.row(of: text.markup.tables[table], at: place)
    else { return false }
    let starts = text.cellStarts(ofRow: row)
    guard let column = starts.lastIndex(where: { $0 <= place }) else { return false }
    if column > 0, let label = text.cell(0, ofRow: row), text.isAmountLabel(label) == true {
      return true
    }
    if let isKnown = known[[table, column]] { return isKnown }
    let holdsAmounts = text.holdsAmounts(column, of: text.markup.tables[table])
    known[[table, column]] = holdsAmounts
    return holdsAmounts
  }

  fileprivate static let phoneLabels = ["电话", "手机", "联系", "号码", "微信", "热线", "支付宝", "QQ"]
  fileprivate static let amountLabels = [
    "元", "金额", "数", "额", "产值", "收入", "支出", "投资", "资金", "款", "价", "费", "总量", "面积", "亩", "吨", "编号",
    "代码", "序号", "单号", "案号", "文号", "税号",
  ]
}

extension TextReading {
  fileprivate func holdsAmounts(_ column: Int, of table: MarkupPlaces.Table) -> Bool {
    if let head = cell(column, ofRow: header(of: table)), let isAmount = isAmountLabel(head) {
      return isAmount
    }
    var lengths: Set<Int> = []
    for row in table.rows {
      guard let cell = cell(column, ofRow: row), !cell.isEmpty else { continue }
      guard let length = digitCount(cell) else { return false }
      lengths.insert(length)
    }
    // Seven and eight digits are telephones too.
    return !lengths.subtracting([7, 8, 11]).isEmpty
  }

  /// nil where the words say neither.
  fileprivate func isAmountLabel(_ words: String) -> Bool? {
    if AmountColumns.phoneLabels.contains(where: { words.contains($0) }) { return false }
    return AmountColumns.amountLabels.contains { words.contains($0) } ? true : nil
  }

  /// The digits before the point of a number, with or without separators; nil for other words.
  fileprivate func digitCount(_ cell: String) -> Int? {
    let whole = cell.utf8.prefix { $0 != UInt8(ascii: ".") }
    guard
      cell.utf8.allSatisfy({
        isASCIIDigit(UInt32($0)) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".")
      })
    else { return nil }
    return whole.count { isASCIIDigit(UInt32($0)) }
  }

  // MARK: Cells

  fileprivate func table(at place: Int) -> Int? {
    let next = markup.tables.partitionPoint { $0.source.lowerBound > place }
    return next > 0 ? next - 1 : nil
  }

  fileprivate func row(of table: MarkupPlaces.Table, at place: Int) -> Range<Int>? {
    if table.source.contains(place) { return header(of: table) }
    let next = table.rows.partitionPoint { $0.lowerBound > place }
    return next > 0 && table.rows[next - 1].contains(place) ? table.rows[next - 1] : nil
  }

  /// The first row, without the marks of quotations before it.
  fileprivate func header(of table: MarkupPlaces.Table) -> Range<Int> {
    let marks = origin.source.bytes[table.source].prefix { $0 == 0x20 || $0 == UInt8(ascii: ">") }
    return marks.endIndex..<table.source.upperBound
  }

  /// The words of a cell without blanks; nil where the row has no such cell.
  fileprivate func cell(_ column: Int, ofRow row: Range<Int>) -> String? {
    let starts = cellStarts(ofRow: row)
    guard column < starts.count else { return nil }
    let end = column + 1 < starts.count ? starts[column + 1] : row.upperBound
    let bytes = origin.source.bytes[starts[column]..<max(starts[column], end)]
    return String(decoding: bytes.filter { $0 > 0x20 && $0 != UInt8(ascii: "|") }, as: UTF8.self)
  }
}
