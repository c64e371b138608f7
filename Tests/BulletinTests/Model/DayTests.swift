import Testing

@testable import Bulletin

@Suite struct DayTests {
  @Test(arguments: [
    (Day(year: 1970, month: 1, day: 1), 0, 4),
    (Day(year: 2000, month: 2, day: 29), 11_016, 2),
    (Day(year: 2024, month: 2, day: 29), 19_782, 4),
    (Day(year: 2026, month: 6, day: 1), 20_605, 1),
    (Day(year: 1, month: 1, day: 1), -719_162, 1),
  ])
  func numberAndWeekday(day: Day, number: Int, weekday: Int) {
    #expect(day.number == number)
    #expect(day.weekday == weekday)
    #expect(Day(number: number) == day)
  }

  @Test func everyDayOfFourCenturiesComesBack() {
    var previous = Day(number: -1)
    for number in 0..<146_097 {
      let day = Day(number: number)
      #expect(day > previous && day.number == number)
      previous = day
    }
  }

  @Test func monthsEndWithTheMonth() {
    let day = Day(year: 2024, month: 1, day: 31)
    #expect(day.adding(months: 1) == Day(year: 2024, month: 2, day: 29))
    #expect(day.adding(months: -2) == Day(year: 2023, month: 11, day: 30))
    #expect(day.adding(days: 30) == Day(year: 2024, month: 3, day: 1))
  }
}
