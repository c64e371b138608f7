/// What a station's weekly hours come to on one day.
package enum Opening: Hashable, Sendable {
  case closed
  /// By time; none overlaps another.
  case open([TimeRange])
  /// The hours do not say whether they hold on this holiday.
  case uncertain(holiday: String)

  package var times: [TimeRange] {
    if case .open(let times) = self { times } else { [] }
  }
}

extension Workstation {
  /// 工作日 follows the calendar; other hours stand on every such day but holidays, of which they
  /// say nothing. Nothing is open before the station is established.
  package func opening(on day: Day, in calendar: SiteCalendar) -> Opening {
    if let established, day < established.firstDay { return .closed }
    let regular = hours.filter { !$0.days.areWorkdays && $0.days.days.contains(day.weekday) }
    let worked = calendar.isWorkday(day) ? hours.filter(\.days.areWorkdays) : []
    let holiday = calendar.holiday(on: day)
    if let holiday, !regular.isEmpty { return .uncertain(holiday: holiday) }
    let times = (regular + worked).map(\.time)
    return times.isEmpty ? .closed : .open(merged(times))
  }
}

/// By time, with those that overlap or touch made one.
private func merged(_ times: [TimeRange]) -> [TimeRange] {
  var merged: [TimeRange] = []
  for time in times.sorted(by: { $0.sortKey < $1.sortKey }) {
    if let last = merged.last, time.start <= last.end {
      merged[merged.count - 1] = TimeRange(start: last.start, end: max(last.end, time.end))
    } else {
      merged.append(time)
    }
  }
  return merged
}
