// Cells of tables that hold amounts or numbers of things: an 11-digit one there is no telephone.

struct ColumnState {
  /// Whether a column of a table holds amounts, by both numbers.
  fileprivate var known: [[Int]: Bool] = [:]
}

extension TextCheck {
  /// `range` stands in a column, or in a row, of amounts.
  mutating func isAmount(_ range: Range<Int>) -> Bool {
    guard block.kind == .cell else { return false }
    let place = text.source(of: range).lowerBound
    guard let table = table(at: place), let row = row(of: text.markup.tables[table], at: place)
    else { return false }
    let starts = cellStarts(ofRow: row)
    guard let column = starts.lastIndex(where: { $0 <= place }) else { return false }
    if column > 0, let label = cell(0, ofRow: row), isAmountLabel(label) == true { return true }
    if let known = columns.known[[table, column]] { return known }
    let holdsAmounts = holdsAmounts(column, of: text.markup.tables[table])
    columns.known[[table, column]] = holdsAmounts
    return holdsAmounts
  }

  private func holdsAmounts(_ column: Int, of table: MarkupPlaces.Table) -> Bool {
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
  private func isAmountLabel(_ words: String) -> Bool? {
    if TextCheck.phoneLabels.contains(where: { words.contains($0) }) { return false }
    return TextCheck.amountLabels.contains { words.contains($0) } ? true : nil
  }

  private static let phoneLabels = ["电话", "手机", "联系", "号码", "微信", "热线", "支付宝", "QQ"]
  private static let amountLabels = [
    "元", "金额", "数", "额", "产值", "收入", "支出", "投资", "资金", "款", "价", "费", "总量", "面积", "亩", "吨",
    "编号", "代码", "序号", "单号", "案号", "文号", "税号",
  ]

  /// Of a number with or without separators and decimals; nil for anything else.
  private func digitCount(_ cell: String) -> Int? {
    let whole = cell.utf8.prefix { $0 != UInt8(ascii: ".") }
    guard
      cell.utf8.allSatisfy({
        isASCIIDigit(UInt32($0)) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".")
      })
    else { return nil }
    return whole.count { isASCIIDigit(UInt32($0)) }
  }

  // MARK: Cells

  private func table(at place: Int) -> Int? {
    let tables = text.markup.tables
    var low = 0
    var high = tables.count
    while low < high {
      let middle = (low + high) / 2
      if tables[middle].source.lowerBound <= place { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  private func row(of table: MarkupPlaces.Table, at place: Int) -> Range<Int>? {
    if table.source.contains(place) { return header(of: table) }
    var low = 0
    var high = table.rows.count
    while low < high {
      let middle = (low + high) / 2
      if table.rows[middle].lowerBound <= place { low = middle + 1 } else { high = middle }
    }
    return low > 0 && table.rows[low - 1].contains(place) ? table.rows[low - 1] : nil
  }

  /// Without marks of quotes before it.
  private func header(of table: MarkupPlaces.Table) -> Range<Int> {
    let marks = origin.source.bytes[table.source].prefix { $0 == 0x20 || $0 == UInt8(ascii: ">") }
    return marks.endIndex..<table.source.upperBound
  }

  /// Without blanks; nil where the row has no such cell.
  private func cell(_ column: Int, ofRow row: Range<Int>) -> String? {
    let starts = cellStarts(ofRow: row)
    guard column < starts.count else { return nil }
    let end = column + 1 < starts.count ? starts[column + 1] : row.upperBound
    let bytes = origin.source.bytes[starts[column]..<max(starts[column], end)]
    return String(decoding: bytes.filter { $0 > 0x20 && $0 != UInt8(ascii: "|") }, as: UTF8.self)
  }
}
