/// Numbers under headings. Every table of numbers prints its as-of day and that it counts
/// published entries.
package struct NumberTable: Sendable {
  package let caption: String
  /// The first stands above the names of the rows.
  package let columns: [String]
  package let rows: [Row]
  /// Stands in place of a table without rows.
  package var nothing = PageContext.noData
  package let asOf: DateText

  package struct Row: Sendable {
    package let label: Phrase
    package let cells: [NumberCell]
  }

  /// More columns than a phone is wide.
  package var isWide: Bool { columns.count > 4 }
}

package enum NumberCell: Sendable, Hashable {
  case number(String)
  case words(String)
  /// 暂无条目数据: never a nought.
  case missing
  /// There is nothing to say here.
  case blank
}

extension NumberCell {
  /// A count of entries: none is no data.
  init(count: Int) { self = count > 0 ? .number(String(count)) : .missing }

  init(_ number: Int?) { self = number.map { .number(String($0)) } ?? .missing }
}

/// Single numbers, each under its name.
package struct Totals: Sendable {
  package let facts: [Fact]
  package let asOf: DateText
}

/// One sentence of numbers.
package struct NumbersLine: Sendable {
  package let text: String
  package let asOf: DateText
}

extension PageContext {
  static let noData = "暂无条目数据"

  var asOf: DateText { DateText(PartialDate(site.asOf.day)) }

  var thisYear: Int { site.asOf.day.year }

  func table(_ caption: String, _ columns: [String], _ rows: [NumberTable.Row]) -> NumberTable {
    NumberTable(caption: caption, columns: columns, rows: rows, asOf: asOf)
  }

  /// 解决率, or why there is none.
  func rateCell(_ numbers: WorkNumbers) -> NumberCell {
    if let rate = numbers.resolutionRate { return .number("\(rate)%") }
    guard let collected = numbers.collected, collected < WorkNumbers.smallestRateBase else {
      return .missing
    }
    return .words("不足\(WorkNumbers.smallestRateBase)条不计算")
  }

  /// A sector's or a committee's year.
  func numbersLine(_ numbers: EntityNumbers) -> NumbersLine {
    let year = numbers.work[thisYear]
    let parts =
      (year.activities > 0 ? ["活动\(year.activities)场"] : [])
      + [year.collected.map { "收集意见\($0)条" }, year.resolved.map { "解决\($0)个" }]
      .compactMap(\.self)
    let words = parts.isEmpty ? PageContext.noData : parts.joined(separator: "，")
    return NumbersLine(text: "\(thisYear)年：\(words)", asOf: asOf)
  }
}
