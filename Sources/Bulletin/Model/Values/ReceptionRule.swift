/// On which days a station receives residents: `每周三`, `每月10日、20日`, `每月第二、四个周三`.
package enum ReceptionRule: Hashable, Sendable {
  /// 1 = Monday … 7 = Sunday; 每天 is all seven.
  case weekly(Set<Int>)
  case monthly(Set<MonthlyDay>)
  /// 每个工作日: the working days of the site's calendar, so never a holiday.
  case workdays
}

/// One day of every month that has it.
package enum MonthlyDay: Hashable, Sendable {
  /// 1 is the first day of the month, −1 the last, −2 the one before it.
  case day(Int)
  /// `weekday` 1 = Monday … 7 = Sunday; `ordinal` 1 is the first one of the month, −1 the last.
  case weekday(Int, ordinal: Int)
}

extension ReceptionRule {
  func contains(_ day: Day, in calendar: SiteCalendar) -> Bool {
    switch self {
    case .weekly(let weekdays): weekdays.contains(day.weekday)
    case .monthly(let days): days.contains { $0.falls(on: day) }
    case .workdays: calendar.isWorkday(day)
    }
  }
}

extension MonthlyDay {
  fileprivate func falls(on day: Day) -> Bool {
    let last = PartialDate.daysInMonth(day.month, of: day.year)
    switch self {
    case .day(let number):
      return number == day.day || number == day.day - last - 1
    case .weekday(let weekday, let ordinal):
      let fromStart = (day.day - 1) / 7 + 1
      let fromEnd = (last - day.day) / 7 + 1
      return weekday == day.weekday && (ordinal == fromStart || ordinal == -fromEnd)
    }
  }
}
