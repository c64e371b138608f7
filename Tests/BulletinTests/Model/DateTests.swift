import Testing

@testable import Bulletin

@Suite struct DateTests {
  @Test(arguments: ["2025", "2025-03", "2025-03-26", "2024-02-29"])
  func writtenDatesComeBack(text: String) throws {
    let date = try #require(value(parseDate(text)))
    #expect(date.machineText == text)
  }

  @Test(arguments: ["2025-3-26", "25-03-26", "2025-03-26 ", "2025/03/26", "", "2025-", "二〇二五"])
  func otherFormsAreMalformed(text: String) {
    guard case .malformed = parseDate(text) else {
      Issue.record("\(text) was read")
      return
    }
  }

  /// Which day was meant nobody can tell: no other is offered.
  @Test func impossibleDaysSayWhatTheMonthHas() {
    guard case .impossible(let reason) = parseDate("2026-02-30") else {
      Issue.record("2026-02-30 was read")
      return
    }
    #expect(reason.zh == "2026年2月只有28天")
  }

  @Test func partialDatesSortBeforeTheirParts() throws {
    let dates = try ["2025", "2025-03", "2025-03-01", "2025-03-02", "2025-04"].map {
      try #require(value(parseDate($0)))
    }
    #expect(dates.sorted() == dates)
    #expect(dates.shuffledByReversal.sorted() == dates)
  }

  @Test func aPartialDateCoversItsPeriod() throws {
    let month = try #require(value(parseDate("2024-02")))
    #expect(month.firstDay == Day(year: 2024, month: 2, day: 1))
    #expect(month.lastDay == Day(year: 2024, month: 2, day: 29))
    #expect(month.chineseText == "2024年2月")
  }

  @Test func aMomentNeedsAFullDateBeforeItsTime() {
    #expect(value(parseMoment("2025-03-28 09:00"))?.minute == 540)
    #expect(value(parseMoment("2025-03-28"))?.minute == nil)
    #expect(value(parseMoment("2025-03 09:00")) == nil)
    #expect(value(parseMoment("2025-03-28 24:00")) == nil)
  }

  /// As other programs write it; what is of another zone becomes the site's.
  @Test(arguments: [
    ("2026-05-21T08:30", "2026-05-21 08:30"), ("2026-05-21T08:30:00", "2026-05-21 08:30"),
    ("2026-05-21 08:30:59", "2026-05-21 08:30"), ("2026-05-21T08:30:00.123", "2026-05-21 08:30"),
    ("2026-05-21T00:30:00Z", "2026-05-21 08:30"), ("2026-05-21T00:30:00.000Z", "2026-05-21 08:30"),
    ("2026-05-21T08:30:00+08:00", "2026-05-21 08:30"),
    ("2026-05-21 08:30:00 +0800", "2026-05-21 08:30"), ("2026-05-21T08:30+08", "2026-05-21 08:30"),
    ("2026-12-31T16:00:00Z", "2027-01-01 00:00"), ("2026-05-21T02:00:00+14:00", "2026-05-20 20:00"),
    ("2026-05-20T19:30:00-05:00", "2026-05-21 08:30"),
  ])
  func momentsOfMachines(text: String, meant: String) {
    #expect(value(parseMoment(text))?.machineText == meant)
  }

  @Test(arguments: [
    "2026-05-21T", "2026-05-21T8", "2026-05-21T08:30:60", "2026-05-21T08:30:0",
    "2026-05-21T08:30:00.",
    "2026-05-21T08:30:00+8", "2026-05-21T08:30:00+25:00", "2026-05-21T08:30:00ZZ", "2026-05T08:30",
    "2026-05-21TT08:30", "2026-05-21T08:30:00:00", "2026-05-21 08:30 上午", "2026-05-21Z",
  ])
  func noMoments(text: String) {
    #expect(value(parseMoment(text)) == nil)
  }

  /// Days checked against `date -ud @seconds`.
  @Test(arguments: [
    (0, Day(year: 1970, month: 1, day: 1)), (11_016, Day(year: 2000, month: 2, day: 29)),
    (20_604, Day(year: 2026, month: 5, day: 31)), (20_605, Day(year: 2026, month: 6, day: 1)),
    (47_540, Day(year: 2100, month: 2, day: 28)), (47_541, Day(year: 2100, month: 3, day: 1)),
  ])
  func civilDays(count: Int, day: Day) {
    #expect(Day(number: count) == day && day.number == count)
  }

  @Test func asOfIsADaysLastMinuteOrAMinute() {
    let day = Instant(parsingAsOf: "2026-06-01")
    #expect(day == Instant(day: Day(year: 2026, month: 6, day: 1), minute: 1439))
    #expect(day?.argumentText == "2026-06-01")
    #expect(Instant(parsingAsOf: "2026-06-01 09:00")?.argumentText == "2026-06-01 09:00")
    #expect(Instant(parsingAsOf: "2026-06") == nil)
  }

  private func value<Value>(_ reading: DateReading<Value>) -> Value? {
    guard case .value(let value) = reading else { return nil }
    return value
  }
}

extension Array {
  fileprivate var shuffledByReversal: [Element] { reversed() }
}
