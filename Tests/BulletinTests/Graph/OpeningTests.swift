import Testing

@testable import Bulletin

@Suite struct OpeningTests {
  private let morning = TimeRange(start: 540, end: 690)
  private let noon = TimeRange(start: 690, end: 780)
  private let evening = TimeRange(start: 1080, end: 1200)

  @Test func weekdaysOpenAsWritten() throws {
    let station = try station(("周一至周五", morning), ("周三", evening))
    #expect(try station.opening(on: day("2026-06-02"), in: .sample) == .open([morning]))
    #expect(try station.opening(on: day("2026-06-03"), in: .sample) == .open([morning, evening]))
    #expect(try station.opening(on: day("2026-06-06"), in: .sample) == .closed)
  }

  @Test func aHolidayMakesThemUncertain() throws {
    let station = try station(("周一至周五", morning))
    #expect(
      try station.opening(on: day("2026-06-19"), in: .sample) == .uncertain(holiday: "端午节"))
    #expect(try station.opening(on: day("2026-06-20"), in: .sample) == .closed)
  }

  @Test func workdaysFollowTheCalendar() throws {
    let station = try station(("工作日", morning))
    #expect(try station.opening(on: day("2026-06-19"), in: .sample) == .closed)
    #expect(try station.opening(on: day("2026-09-20"), in: .sample) == .open([morning]))
    #expect(try station.opening(on: day("2026-09-19"), in: .sample) == .closed)
  }

  @Test func hoursThatTouchAreOne() throws {
    let station = try station(("周二", noon), ("每天", morning), ("周二", morning))
    #expect(
      try station.opening(on: day("2026-06-02"), in: .sample)
        == .open([TimeRange(start: 540, end: 780)]))
  }

  @Test func nothingIsOpenBeforeTheStationIsEstablished() throws {
    var station = try station(("每天", morning))
    station.established = PartialDate(try day("2026-06-02"))
    #expect(try station.opening(on: day("2026-06-01"), in: .sample) == .closed)
    #expect(try station.opening(on: day("2026-06-02"), in: .sample) == .open([morning]))
  }

  @Test func holidaysAreKnownToTheEndOfAYear() throws {
    func lastDay(from first: String, through last: String) throws -> Day {
      try SiteCalendar.sample.lastKnownDay(from: day(first), through: day(last))
    }
    #expect(try lastDay(from: "2026-12-20", through: "2027-02-17") == day("2027-02-17"))
    #expect(try lastDay(from: "2027-12-20", through: "2028-02-17") == day("2027-12-31"))
    #expect(try lastDay(from: "2025-12-20", through: "2026-02-17") == day("2024-12-31"))
    let unwritten = SiteCalendar(holidays: [], workdays: [])
    let last = try day("2027-02-17")
    #expect(try unwritten.lastKnownDay(from: day("2026-12-20"), through: last) == last)
  }

  @Test func withoutHoursNothingIsOpen() throws {
    #expect(try Workstation().opening(on: day("2026-06-19"), in: .sample) == .closed)
  }

  private func station(_ hours: (days: String, time: TimeRange)...) throws -> Workstation {
    var station = Workstation()
    station.hours = try hours.map { hours in
      var opening = OpeningHours()
      opening.days = try #require(Weekdays(parsing: hours.days))
      opening.time = hours.time
      return opening
    }
    return station
  }
}
