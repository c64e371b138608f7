import Testing

@testable import Bulletin

@Suite struct ReceptionScheduleTests {
  private let morning = TimeRange(start: 540, end: 690)
  private let afternoon = TimeRange(start: 840, end: 1020)

  /// Whatever the rule, the day and the treatment of holidays.
  @Test(arguments: ReceptionDateTests.notations.map(\.rule))
  func datesKeepTheirPromises(rule text: String) throws {
    let rule = try #require(ReceptionRule(parsing: text))
    for holiday in [nil, .keep, .cancel, .postpone] as [Reception.Holiday?] {
      let station = try sampleStation(text, holiday: holiday)
      let schedule = try #require(ReceptionSchedule(of: station, calendar: .sample))
      for start in stride(
        from: try day("2025-12-20").number, to: try day("2026-12-31").number, by: 23)
      {
        let first = Day(number: start)
        let last = first.adding(days: 60)
        let dates = schedule.dates(from: Instant(day: first, minute: 0), through: last)
        try check(dates, of: rule, holiday: holiday)
        let days = dates.map(\.day)
        #expect(zip(days, days.dropFirst()).allSatisfy { $0 < $1 })
        #expect(days.allSatisfy { $0 >= first && $0 <= last })
        let ordinary = (start...last.number).map { Day(number: $0) }.filter {
          rule.contains($0, in: .sample) && SiteCalendar.sample.holiday(on: $0) == nil
        }
        #expect(Set(days).isSuperset(of: ordinary))
      }
    }
  }

  private func check(
    _ dates: [SessionDate], of rule: ReceptionRule, holiday: Reception.Holiday?
  ) throws {
    let calendar = SiteCalendar.sample
    for date in dates {
      try #require(date.sessions.count == 1)
      switch date.sessions[0].holiday {
      case nil:
        #expect(rule.contains(date.day, in: calendar) && calendar.holiday(on: date.day) == nil)
      case .held(let name, let isConfirmed):
        #expect(rule.contains(date.day, in: calendar) && calendar.holiday(on: date.day) == name)
        #expect(isConfirmed ? holiday == .keep : holiday == nil)
      case .moved(let origin, let name):
        #expect(holiday == .postpone && rule.contains(origin, in: calendar))
        #expect(calendar.holiday(on: origin) == name && calendar.isWorkday(date.day))
        let between = (origin.number..<date.day.number).map { Day(number: $0) }
        #expect(between.allSatisfy { !calendar.isWorkday($0) })
      }
    }
  }

  @Test func todayCountsUntilItHasEnded() throws {
    let station = try sampleStation("每周三", time: morning)
    let wednesday = try day("2026-06-03")
    func first(at minute: Int) throws -> Day? {
      let schedule = try #require(ReceptionSchedule(of: station, calendar: .sample))
      return schedule.dates(from: Instant(day: wednesday, minute: minute), count: 1).first?.day
    }
    #expect(try first(at: 0) == wednesday)
    #expect(try first(at: 689) == wednesday)
    #expect(try first(at: 690) == day("2026-06-10"))
  }

  @Test func withoutTimeTodayCountsToItsLastMinute() throws {
    let schedule = try #require(
      ReceptionSchedule(of: sampleStation("每周三"), calendar: .sample))
    let wednesday = try day("2026-06-03")
    #expect(
      schedule.dates(from: Instant(day: wednesday, minute: 1439), count: 1)[0].day == wednesday)
  }

  @Test func nothingComesBeforeTheStation() throws {
    var station = try sampleStation("每月1日", holiday: .postpone)
    station.established = PartialDate(year: 2026, month: 1)
    #expect(try next(station, from: "2025-11-01", 2) == ["2026-01-04", "2026-02-01"])
    station.established = PartialDate(try day("2026-01-02"))
    #expect(try next(station, from: "2025-11-01", 2) == ["2026-02-01", "2026-03-01"])
    station.established = PartialDate(year: 2041)
    #expect(try next(station, from: "2025-11-01", 1) == ["2041-01-01"])
  }

  @Test func onlyRunningStationsWithAReadableRule() throws {
    var station = try sampleStation("每周三")
    station.receptions.append(sampleReception("农历初一"))
    #expect(try next(station, from: "2026-06-01", 2) == ["2026-06-03", "2026-06-10"])
    for status in WorkstationStatus.allCases where status != .active {
      station.status = status
      #expect(ReceptionSchedule(of: station, calendar: .sample) == nil)
    }
    station.status = .active
    station.receptions.removeFirst()
    #expect(ReceptionSchedule(of: station, calendar: .sample) == nil)
  }

  @Test func severalRulesShareADay() throws {
    var station = try sampleStation("每月10日", time: afternoon)
    station.receptions.append(sampleReception("每周三", time: morning))
    station.receptions.append(sampleReception("每月第二个周三", time: morning))
    let schedule = try #require(ReceptionSchedule(of: station, calendar: .sample))
    let dates = schedule.dates(from: Instant(day: try day("2026-06-04"), minute: 0), count: 2)
    #expect(dates.map(\.day) == [try day("2026-06-10"), try day("2026-06-17")])
    #expect(dates[0].sessions.map(\.time) == [morning, afternoon])
    #expect(dates[1].sessions.map(\.time) == [morning])
  }

  @Test func ofTwoOnOneDayTheUnmovedStays() throws {
    var station = try sampleStation("每月20日", holiday: .postpone)
    let monday = try day("2026-06-22")
    func session() throws -> ReceptionSession? {
      let schedule = try #require(ReceptionSchedule(of: station, calendar: .sample))
      let start = Instant(day: try day("2026-06-20"), minute: 0)
      let dates = schedule.dates(from: start, through: monday)
      #expect(dates.map(\.day) == [monday] && dates[0].sessions.count == 1)
      return dates.first?.sessions.first
    }
    #expect(try session()?.holiday == .moved(from: day("2026-06-20"), holiday: "端午节"))
    station.receptions.append(sampleReception("每周一"))
    #expect(try session()?.holiday == nil)
  }

  @Test(arguments: [Reception.Holiday.cancel, .postpone])
  func aHolidayWithoutEndEndsTheSearch(holiday: Reception.Holiday) throws {
    let endless = SiteCalendar(
      holidays: [SiteCalendar.period("长假", (2026, 1, 1), (9999, 12, 31))], workdays: [])
    let station = try sampleStation("每天", holiday: holiday)
    let schedule = try #require(ReceptionSchedule(of: station, calendar: endless))
    #expect(schedule.dates(from: Instant(day: try day("2026-06-01"), minute: 0), count: 3) == [])
  }

  @Test func dutyApartFromTheSessionHasItsOwnTime() throws {
    var inside = Duty()
    inside.time = TimeRange(start: 600, end: 660)
    var apart = Duty()
    apart.time = afternoon
    let session = ReceptionSession(time: morning, note: nil, holiday: nil)
    let reception = ReceptionDay(
      station: ID(0), day: try day("2026-06-03"), sessions: [session],
      duties: [apart, inside, apart])
    #expect(reception.times == [morning, afternoon])
  }

  private func next(_ station: Workstation, from start: String, _ count: Int) throws -> [String] {
    let schedule = try #require(ReceptionSchedule(of: station, calendar: .sample))
    return schedule.dates(from: Instant(day: try day(start), minute: 0), count: count)
      .map { PartialDate($0.day).machineText }
  }
}
