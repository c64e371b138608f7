/// One day on which a station receives residents by its rules.
package struct SessionDate: Hashable, Sendable {
  package let day: Day
  /// By time, each time once; at least one.
  package let sessions: [ReceptionSession]
}

/// One reception on one day.
package struct ReceptionSession: Hashable, Sendable {
  package let time: TimeRange?
  package let note: String?
  /// nil on ordinary days.
  package let holiday: HolidayEffect?

  fileprivate var isMoved: Bool { if case .moved = holiday { true } else { false } }
}

/// What a holiday does to a session.
package enum HolidayEffect: Hashable, Sendable {
  /// Brought it here from a day of the holiday: 顺延.
  case moved(from: Day, holiday: String)
  /// Held on the holiday itself. Where the editor did not write 照常 the date stands, for nobody
  /// took it back, but readers are told to ask before they come.
  case held(holiday: String, isConfirmed: Bool)
}

/// When one station receives residents. Everything is computed from day to day, so several rules
/// and what holidays move come out in order.
package struct ReceptionSchedule: Sendable {
  /// Those whose rule could be read.
  private let receptions: [(rule: ReceptionRule, reception: Reception)]
  private let calendar: SiteCalendar
  private let established: Day?

  /// nil where no date can be told: stations that are not running, and free text.
  init?(of station: Workstation, calendar: SiteCalendar) {
    let receptions = station.receptions.compactMap { reception in
      reception.rule.parsed.map { (rule: $0, reception: reception) }
    }
    guard station.status == .active, !receptions.isEmpty else { return nil }
    self.receptions = receptions
    self.calendar = calendar
    established = station.established?.firstDay
  }

  /// How far the next dates are looked for: every rule comes round within four years.
  private static let horizon = 1461

  /// The first `count` dates from `start` on.
  package func dates(from start: Instant, count: Int) -> [SessionDate] {
    let first = max(start.day, established ?? start.day)
    return dates(from: start, through: first.adding(days: ReceptionSchedule.horizon), count: count)
  }

  /// In order; a session of the first day counts until it has ended.
  package func dates(from start: Instant, through last: Day, count: Int = .max) -> [SessionDate] {
    let first = max(start.day, established ?? start.day)
    guard first <= last else { return [] }
    var dates: [SessionDate] = []
    for number in first.number...last.number {
      if dates.count >= count { break }
      let day = Day(number: number)
      let sessions = sessions(on: day).filter { !start.isAfter($0.time, on: day) }
      if !sessions.isEmpty { dates.append(SessionDate(day: day, sessions: sessions)) }
    }
    return dates
  }

  /// Of two at the same time, the one that was not moved.
  private func sessions(on day: Day) -> [ReceptionSession] {
    var sessions: [ReceptionSession] = []
    for (rule, reception) in receptions {
      guard let session = session(of: reception, by: rule, on: day) else { continue }
      let twin = sessions.firstIndex { $0.time == session.time }
      if let twin {
        if sessions[twin].isMoved { sessions[twin] = session }
      } else {
        sessions.append(session)
      }
    }
    return sessions.sorted { ($0.time?.sortKey ?? (0, 0)) < ($1.time?.sortKey ?? (0, 0)) }
  }

  /// 顺延 goes to the first working day after the holiday. Only holidays count: a day of the rule
  /// that is a plain weekend stays where it is.
  private func session(
    of reception: Reception, by rule: ReceptionRule, on day: Day
  ) -> ReceptionSession? {
    func session(_ effect: HolidayEffect?) -> ReceptionSession {
      ReceptionSession(time: reception.time, note: reception.note, holiday: effect)
    }
    let holiday = calendar.holiday(on: day)
    if falls(rule, on: day) {
      guard let holiday else { return session(nil) }
      switch reception.holiday {
      case .keep: return session(.held(holiday: holiday, isConfirmed: true))
      case nil: return session(.held(holiday: holiday, isConfirmed: false))
      case .cancel, .postpone: return nil
      }
    }
    guard reception.holiday == .postpone, calendar.isWorkday(day) else { return nil }
    for origin in calendar.daysOff(before: day) where falls(rule, on: origin) {
      guard let holiday = calendar.holiday(on: origin) else { continue }
      return session(.moved(from: origin, holiday: holiday))
    }
    return nil
  }

  private func falls(_ rule: ReceptionRule, on day: Day) -> Bool {
    day >= established ?? day && rule.contains(day, in: calendar)
  }
}

extension TimeRange {
  var sortKey: (Int, Int) { (start, end) }
}

extension Instant {
  /// Whether what takes place at `time` of `day` is over; the whole day where no time is known.
  func isAfter(_ time: TimeRange?, on day: Day) -> Bool {
    self.day > day || self.day == day && time.map { $0.end <= minute } ?? false
  }
}
