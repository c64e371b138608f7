/// Whether a running station can be visited.
package struct TodayView: Sendable {
  /// True on every later day too: it says of when it is, or names no day.
  package let text: String
  /// From which `visit.js` says the same of the reader's day; nil where no day can be told.
  package let timetable: String?
}

extension TodayView {
  /// nil where the station is not running: its state says it all.
  init?(at id: ID<Workstation>, in context: PageContext) {
    let site = context.site
    let station = site.entries[id].fields
    guard station.status == .active else { return nil }
    let next = site.receptionDays(at: id, next: 1).first
    let hasDays = next != nil || !station.hours.isEmpty || site.schedule(of: id) != nil
    text = site.asOfText(station, next: next)
    timetable =
      hasDays ? String(decoding: site.timetable(of: id).json.bytes, as: UTF8.self) : nil
  }
}

extension Site {
  fileprivate func asOfText(_ station: Workstation, next: ReceptionDay?) -> String {
    if let next {
      return "截至\(PartialDate(asOf.day).chineseText)，下次接待日：\(line(next))。"
    }
    let ask = ask(station)
    if !station.hours.isEmpty { return "开放时间见下表，节假日\(ask)" }
    if !station.receptions.isEmpty { return "接待日见下，\(ask)" }
    return "暂未公布开放和接待时间，\(ask)"
  }

  private func ask(_ station: Workstation) -> String {
    station.phone == nil ? "来前请先联系。" : "来前请先电话联系。"
  }

  private func line(_ reception: ReceptionDay) -> String {
    let date = DateText(reception: reception.day, asOf: asOf.day)
    return "\(date.text) \(DayReception(reception).text)"
  }

  /// From the first minute of the as-of day: whoever reads that morning has the day before them.
  /// It ends with the year where the holidays of the next are not written yet.
  fileprivate func timetable(of id: ID<Workstation>) -> Timetable {
    let station = entries[id].fields
    let first = asOf.day
    let last = calendar.lastKnownDay(from: first, through: first.adding(days: Timetable.reach - 1))
    let receptionDays = self.receptionDays(
      at: id, from: Instant(day: first, minute: 0), through: last)
    let receptionOfDay = Dictionary(uniqueKeysWithValues: receptionDays.map { ($0.day, $0) })
    let idle = idleText(station)
    let days = stride(from: first.number, through: last.number, by: 1).map { number in
      let day = Day(number: number)
      return DaySchedule(
        opening: station.opening(on: day, in: calendar),
        reception: receptionOfDay[day].map(DayReception.init), idle: idle)
    }
    let after = Instant(day: max(first, last.adding(days: 1)), minute: 0)
    let later = self.receptionDays(at: id, from: after, next: 1).first.map(line)
    return Timetable(
      first: first, days: days, duty: receptionDays.flatMap(\.duties).compactMap(duty),
      later: later,
      over:
        "本页更新于\(PartialDate(first).chineseText)，没有列出今天的安排，\(ask(station))")
  }

  /// Of the whole day where no time is known.
  private func duty(_ duty: Duty) -> Timetable.Duty? {
    let names = entries.published(duty.members).map { entries[$0].common.title }
    return names.isEmpty
      ? nil : Timetable.Duty(day: duty.date.day, end: duty.time?.end ?? 1440, names: names)
  }

  /// A rule in free words may name any day.
  private func idleText(_ station: Workstation) -> String {
    if station.receptions.contains(where: { $0.rule.parsed == nil }) { return "是否接待请先联系" }
    return station.hours.isEmpty ? "没有接待安排" : "不开放"
  }
}
