/// A day, a month or a year of the Gregorian calendar, as far as the editor knew it.
///
/// Ordered with its missing parts as 0: a year stands before its first month.
package struct PartialDate: Hashable, Comparable, Sendable {
  package let year: Int
  /// 1–12; nil where only the year is known.
  package let month: Int?
  /// 1–31; nil where the day is not known.
  package let day: Int?

  /// nil where there is no such month or day.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day {
        guard (1...PartialDate.daysInMonth(month, of: year)).contains(day) else { return nil }
      }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  package init(_ day: Day) {
    year = day.year
    month = day.month
    self.day = day.day
  }

  /// Stands in for a required date that was missing and has been reported.
  static let placeholder = PartialDate(Day(year: 1, month: 1, day: 1))

  package static func < (left: PartialDate, right: PartialDate) -> Bool {
    left.sortKey < right.sortKey
  }

  private var sortKey: Int { year * 10_000 + (month ?? 0) * 100 + (day ?? 0) }

  /// The first day the date can mean.
  package var firstDay: Day {
    Day(year: year, month: month ?? 1, day: day ?? 1)
  }

  /// The last day the date can mean.
  package var lastDay: Day {
    let lastMonth = month ?? 12
    return Day(
      year: year, month: lastMonth,
      day: day ?? PartialDate.daysInMonth(lastMonth, of: year))
  }

  static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension PartialDate {
  /// `2025`, `2025-03` or `2025-03-26`: for machines.
  package var machineText: String {
    var text = padded(year, 4)
    if let month { text += "-" + padded(month, 2) }
    if let day { text += "-" + padded(day, 2) }
    return text
  }

  /// `2025年`, `2025年3月` or `2025年3月26日`: for readers.
  package var chineseText: String {
    var text = "\(year)年"
    if let month { text += "\(month)月" }
    if let day { text += "\(day)日" }
    return text
  }
}

/// `number` with zeros in front up to `width` digits.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
