import Testing

@testable import Bulletin

/// What a station says through a day, minute by minute.
@Suite struct StationDayTests {
  private let morning = TimeRange(start: 540, end: 690)
  private let afternoon = TimeRange(start: 840, end: 1020)

  @Test func aDayWithoutAnythingSaysOneThing() {
    let day = day(.closed)
    #expect(said(day) == ["0 不开放 2"])
    #expect(day.openTimes == nil && day.receptionTimes == nil)
  }

  @Test func openingHoursComeAndGo() {
    let day = day(.open([morning, afternoon]))
    #expect(
      said(day) == [
        "0 09:00–11:30、14:00–17:00开放 1", "540 09:00–11:30、14:00–17:00开放，现在开放中 1",
        "690 14:00–17:00开放 1", "840 14:00–17:00开放，现在开放中 1", "1020 开放时间已过 2",
      ])
    #expect(day.openTimes == "09:00–11:30、14:00–17:00")
  }

  @Test func aReceptionOutsideTheHoursStandsAlone() {
    let day = day(.closed, sessions: [session(morning)])
    #expect(
      said(day) == [
        "0 09:00–11:30接待群众 0", "540 09:00–11:30接待群众，正在接待 0",
        "690 接待已结束 2",
      ])
    #expect(day.receptionTimes == "09:00–11:30")
  }

  @Test func aReceptionWithoutATimeIsNeverOver() {
    let day = day(.open([morning]), sessions: [session(nil)])
    #expect(
      said(day) == [
        "0 09:00–11:30开放；接待群众，时间请先联系 0", "540 09:00–11:30开放，现在开放中；接待群众，时间请先联系 0",
        "690 接待群众，时间请先联系 0",
      ])
    #expect(day.receptionTimes == "时间请先联系")
  }

  @Test func whatAHolidayLeavesOpenIsSaidOnce() {
    let held = HolidayEffect.held(holiday: "端午节", isConfirmed: false)
    let both = day(.uncertain(holiday: "端午节"), sessions: [session(morning, held)])
    #expect(said(both).first == "0 09:00–11:30接待群众，适逢端午节，来前请先联系 0")
    #expect(both.receptionTimes == "09:00–11:30，适逢端午节，来前请先联系")
    let confirmed = HolidayEffect.held(holiday: "端午节", isConfirmed: true)
    #expect(
      said(day(.closed, sessions: [session(morning, confirmed)])).first == "0 09:00–11:30接待群众 0")
    #expect(said(day(.uncertain(holiday: "端午节"))) == ["0 适逢端午节，是否开放请先联系 2"])
  }

  @Test func alikeDaysAreWrittenOnce() {
    let open = schedule(.open([morning]))
    let closed = schedule(.closed)
    let table = Timetable(
      first: Day(year: 2026, month: 6, day: 1), days: [open, closed, open, open],
      duty: [
        Timetable.Duty(
          day: Day(year: 2026, month: 6, day: 3), end: 690, names: ["林知远", "何小满"])
      ],
      later: nil, over: "请先联系")
    let expected = """
      {"first":20605,"days":[0,1,0,0],"kinds":[{"lines":[[0,"09:00–11:30开放",1],\
      [540,"09:00–11:30开放，现在开放中",1],[690,"开放时间已过",2]],"open":"09:00–11:30"},\
      {"lines":[[0,"不开放",2]]}],"duty":[[2,690,"林知远","何小满"]],"over":"请先联系"}
      """
    #expect(String(decoding: table.json.bytes, as: UTF8.self) == expected)
  }

  private func day(_ opening: Opening, sessions: [ReceptionSession] = []) -> DayWords {
    DayWords(schedule(opening, sessions: sessions))
  }

  private func schedule(
    _ opening: Opening, sessions: [ReceptionSession] = []
  ) -> DaySchedule {
    let reception = ReceptionDay(
      station: ID(0), day: Day(year: 2026, month: 6, day: 10), sessions: sessions, duties: [])
    return DaySchedule(
      opening: opening, reception: sessions.isEmpty ? nil : DayReception(reception), idle: "不开放")
  }

  private func session(_ time: TimeRange?, _ holiday: HolidayEffect? = nil) -> ReceptionSession {
    ReceptionSession(time: time, note: nil, holiday: holiday)
  }

  private func said(_ day: DayWords) -> [String] {
    day.lines.map { "\($0.minute) \($0.text) \($0.outlook.rawValue)" }
  }
}
