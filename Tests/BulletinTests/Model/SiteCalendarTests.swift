import Testing

@testable import Bulletin

@Suite struct SiteCalendarTests {
  @Test func holidaysAndWorkdays() throws {
    let calendar = SiteCalendar.sample
    let days = ["2026-09-30", "2026-10-01", "2026-10-07", "2026-10-08", "2026-10-10", "2026-10-11"]
    #expect(
      try days.map { calendar.holiday(on: try day($0)) } == [nil, "国庆节", "国庆节", nil, nil, nil])
    #expect(
      try days.map { calendar.isWorkday(try day($0)) } == [true, false, false, true, true, false])
  }

  @Test func everyHolidayIsFound() {
    let calendar = SiteCalendar.sample
    for period in calendar.holidays {
      for number in period.days.lowerBound.number...period.days.upperBound.number {
        #expect(calendar.holiday(on: Day(number: number)) == period.name)
      }
    }
  }

  /// 国庆 and 中秋 of 2020 lay on one day; in 2023 they touched.
  @Test func overlappingHolidaysAreCut() throws {
    let calendar = SiteCalendar(
      holidays: [
        SiteCalendar.period("国庆节", (2020, 10, 1), (2020, 10, 8)),
        SiteCalendar.period("中秋节", (2020, 9, 30), (2020, 10, 1)),
        SiteCalendar.period("公休", (2020, 10, 2), (2020, 10, 3)),
      ], workdays: [try day("2020-10-10")])
    #expect(calendar.holidays.map(\.name) == ["中秋节", "国庆节"])
    #expect(calendar.holiday(on: try day("2020-10-01")) == "中秋节")
    #expect(calendar.holiday(on: try day("2020-10-08")) == "国庆节")
    #expect(calendar.daysOff(before: try day("2020-10-09")).count == 9)
    #expect(calendar.daysOff(before: try day("2020-10-12")) == [try day("2020-10-11")])
  }

  /// A period that ends before it begins holds no day.
  @Test func aReversedPeriodIsNone() throws {
    var settings = SiteSettings()
    var holiday = Holiday()
    holiday.from = LocatedDay(day: try day("2026-10-07"), range: .start)
    holiday.to = LocatedDay(day: try day("2026-10-01"), range: .start)
    settings.holidays = [holiday]
    #expect(SiteCalendar(settings).holidays == [])
  }
}
