/// Numbers under headings. Every table of numbers prints its as-of day and that it counts
/// published entries.
package struct NumberTable: Sendable {
  package let caption: String
  /// The first stands above the names of the rows.
  package let columns: [String]
  package let rows: [Row]
  /// Stands in place of a table without rows.
  package var nothing = NumberCell.noData
  package let asOf: DateText

  /// A label and its numbers.
  package struct Row: Sendable {
    package let label: Phrase
    package let cells: [NumberCell]
  }

  /// More columns than a phone is wide.
  package var isWide: Bool { columns.count > 4 }
}

/// What stands in one cell of a table of numbers.
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

extension NumberTable {
  init(_ caption: String, _ columns: [String], _ rows: [Row], at asOf: Instant) {
    self.init(caption: caption, columns: columns, rows: rows, asOf: DateText(asOf.day))
  }
}

extension NumberCell {
  static let noData = "暂无条目数据"

  /// 解决率, or why there is none.
  init(rateOf numbers: WorkNumbers) {
    if let rate = numbers.resolutionRate {
      self = .number("\(rate)%")
    } else if let collected = numbers.collected, collected < WorkNumbers.smallestRateBase {
      self = .words("不足\(WorkNumbers.smallestRateBase)条不计算")
    } else {
      self = .missing
    }
  }
}

extension NumbersLine {
  /// A sector's or a committee's year.
  init(_ numbers: EntityNumbers, at asOf: Instant) {
    let year = numbers.work[asOf.day.year]
    let parts =
      (year.activities > 0 ? ["活动\(year.activities)场"] : [])
      + [year.collected.map { "收集意见\($0)条" }, year.resolved.map { "解决\($0)个" }]
      .compactMap(\.self)
    let words = parts.isEmpty ? NumberCell.noData : parts.joined(separator: "，")
    text = "\(asOf.day.year)年：\(words)"
    self.asOf = DateText(asOf.day)
  }
}
