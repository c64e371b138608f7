/// A coming day on which residents are received at a station: by its rules, its duty list or both.
package struct ReceptionDay: Sendable {
  package let station: ID<Workstation>
  package let day: Day
  /// Empty where only the duty list names the day.
  package let sessions: [ReceptionSession]
  /// By time.
  package let duties: [Duty]

  /// The sessions' times, and those of duty that stand apart from them.
  package var times: [TimeRange] {
    let sessions = sessions.compactMap(\.time)
    let duties = unique(duties.compactMap(\.time)).filter { duty in
      !sessions.contains { $0.start < duty.end && duty.start < $0.end }
    }
    return (sessions + duties).sorted { $0.sortKey < $1.sortKey }
  }
}

extension Site {
  /// Each reception or duty day of the station from `start` on (default: as-of), in order, none after
  /// `last`. A station that is not running has none.
  package func receptionDays(
    at station: ID<Workstation>, from start: Instant? = nil, through last: Day
  ) -> [ReceptionDay] {
    let start = start ?? asOf
    return receptionDays(
      at: station, dates: schedule(of: station)?.dates(from: start, through: last) ?? [],
      duties: duties(at: station, from: start).filter { $0.date.day <= last })
  }

  /// The next `count` reception days and every coming duty, in order. What took place earlier on
  /// the day of `start` (default: as-of) no longer counts.
  package func receptionDays(
    at station: ID<Workstation>, from start: Instant? = nil, next count: Int
  ) -> [ReceptionDay] {
    let start = start ?? asOf
    return receptionDays(
      at: station, dates: schedule(of: station)?.dates(from: start, count: count) ?? [],
      duties: duties(at: station, from: start))
  }

  /// nil where no date can be told.
  package func schedule(of station: ID<Workstation>) -> ReceptionSchedule? {
    ReceptionSchedule(of: self[station].fields, calendar: calendar)
  }

  /// From as-of on, by day and time.
  package func comingDuties(of station: Workstation) -> [Duty] { duties(of: station, from: asOf) }

  private func duties(of station: Workstation, from start: Instant) -> [Duty] {
    station.duty.filter { !start.isAfter($0.time, on: $0.date.day) }.sorted { left, right in
      if left.date.day != right.date.day { return left.date.day < right.date.day }
      return (left.time?.sortKey ?? (0, 0)) < (right.time?.sortKey ?? (0, 0))
    }
  }

  private func duties(at station: ID<Workstation>, from start: Instant) -> [Duty] {
    let fields = self[station].fields
    return fields.status == .active ? duties(of: fields, from: start) : []
  }

  private func receptionDays(
    at station: ID<Workstation>, dates: [SessionDate], duties: [Duty]
  ) -> [ReceptionDay] {
    let sessions = Dictionary(uniqueKeysWithValues: dates.map { ($0.day, $0.sessions) })
    let dutiesOfDay = Dictionary(grouping: duties, by: \.date.day)
    return Set(sessions.keys).union(dutiesOfDay.keys).sorted().map { day in
      ReceptionDay(
        station: station, day: day, sessions: sessions[day] ?? [],
        duties: dutiesOfDay[day] ?? [])
    }
  }
}
