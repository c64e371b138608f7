/// A full day of the Gregorian calendar.
package struct Day: Hashable, Comparable, Sendable {
  package let year: Int
  /// 1–12.
  package let month: Int
  /// 1–31.
  package let day: Int

  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  package static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension Day {
  /// Days since 1970-01-01.
  ///
  /// Source: Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”, `days_from_civil`.
  package var number: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The inverse of `number`: `civil_from_days` of the same source.
  package init(number: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// 1 = Monday … 7 = Sunday.
  package var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

  /// `周三`
  package var weekdayText: String { "周" + ["一", "二", "三", "四", "五", "六", "日"][weekday - 1] }

  /// The day so many days later; earlier where `days` is negative.
  package func adding(days: Int) -> Day { Day(number: number + days) }

  /// The same day of another month, or that month's last day where it has no such day.
  package func adding(months: Int) -> Day {
    let total = year * 12 + month - 1 + months
    let (year, month) = (total / 12, total % 12 + 1)
    return Day(year: year, month: month, day: min(day, PartialDate.daysInMonth(month, of: year)))
  }

  /// Days from this one to `other`; negative where `other` is earlier.
  package func days(to other: Day) -> Int { other.number - number }
}
