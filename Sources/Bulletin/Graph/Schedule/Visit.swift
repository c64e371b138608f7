/// A coming day on which residents are received at a station: by its rules, its duty list or both.
package struct Visit: Sendable {
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
  /// Each reception or duty day of the station from as-of on, in order, none after `last`. A
  /// station that is not running has none.
  package func visits(to station: ID<Workstation>, through last: Day) -> [Visit] {
    visits(to: station, from: asOf, through: last)
  }

  package func visits(
    to station: ID<Workstation>, from start: Instant, through last: Day
  ) -> [Visit] {
    let dates = schedule(of: station)?.dates(from: start, through: last) ?? []
    return visits(
      to: station, dates: dates,
      duties: duties(at: station, from: start).filter { $0.date.day <= last })
  }

  /// The next `count` reception days and every coming duty, in order. What took place earlier on
  /// as-of's day no longer counts.
  package func visits(to station: ID<Workstation>, nextReceptions count: Int) -> [Visit] {
    visits(to: station, from: asOf, nextReceptions: count)
  }

  package func visits(
    to station: ID<Workstation>, from start: Instant, nextReceptions count: Int
  ) -> [Visit] {
    visits(
      to: station, dates: schedule(of: station)?.dates(from: start, count: count) ?? [],
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

  private func visits(
    to station: ID<Workstation>, dates: [ReceptionDate], duties: [Duty]
  ) -> [Visit] {
    let sessions = Dictionary(uniqueKeysWithValues: dates.map { ($0.day, $0.sessions) })
    let dutiesOfDay = Dictionary(grouping: duties, by: \.date.day)
    return Set(sessions.keys).union(dutiesOfDay.keys).sorted().map { day in
      Visit(
        station: station, day: day, sessions: sessions[day] ?? [],
        duties: dutiesOfDay[day] ?? [])
    }
  }
}
