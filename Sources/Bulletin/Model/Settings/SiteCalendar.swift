/// Which days are holidays and which are worked, as `site.yml` says.
package struct SiteCalendar: Sendable {
  /// A holiday with the days from its first to its last.
  package struct Period: Hashable, Sendable {
    package let days: ClosedRange<Day>
    package let name: String
  }

  /// By date; none overlaps another.
  package let holidays: [Period]
  /// 调休: weekend days that are worked.
  package let workdays: Set<Day>

  /// Of two periods that overlap, the later one begins after the earlier.
  init(holidays: [Period], workdays: Set<Day>) {
    var disjoint: [Period] = []
    for period in holidays.sorted(by: { $0.days.lowerBound < $1.days.lowerBound }) {
      let free = disjoint.last.map { $0.days.upperBound.adding(days: 1) }
      let first = max(period.days.lowerBound, free ?? period.days.lowerBound)
      guard first <= period.days.upperBound else { continue }
      disjoint.append(Period(days: first...period.days.upperBound, name: period.name))
    }
    self.holidays = disjoint
    self.workdays = workdays
  }

  init(_ settings: SiteSettings) {
    let periods = settings.holidays.compactMap { holiday -> Period? in
      guard holiday.from.day <= holiday.to.day else { return nil }
      return Period(days: holiday.from.day...holiday.to.day, name: holiday.name)
    }
    self.init(holidays: periods, workdays: Set(settings.workdays.map(\.day)))
  }

  /// The name of the holiday that `day` belongs to.
  package func holiday(on day: Day) -> String? {
    var range = 0..<holidays.count
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      let period = holidays[middle]
      if period.days.contains(day) { return period.name }
      range =
        day < period.days.lowerBound
        ? range.lowerBound..<middle : middle + 1..<range.upperBound
    }
    return nil
  }

  /// Neither a holiday nor a weekend, unless the weekend day is worked.
  package func isWorkday(_ day: Day) -> Bool {
    holiday(on: day) == nil && (day.weekday <= 5 || workdays.contains(day))
  }

  /// The end of the last year, from that of `first` on without a gap, of which holidays are
  /// written; `last` where that is earlier, or where the site writes none at all.
  func lastKnownDay(from first: Day, through last: Day) -> Day {
    guard !holidays.isEmpty, first <= last else { return last }
    let years = Set(holidays.map(\.days.lowerBound.year))
    let unknown = (first.year..<last.year + 1).first { !years.contains($0) }
    return unknown.map { Day(year: $0 - 1, month: 12, day: 31) } ?? last
  }

  /// The days off that end the day before `day`, latest first; of more than a year the latest.
  func daysOff(before day: Day) -> [Day] {
    var days: [Day] = []
    var previous = day.adding(days: -1)
    while !isWorkday(previous), days.count < 400 {
      days.append(previous)
      previous = previous.adding(days: -1)
    }
    return days
  }
}
