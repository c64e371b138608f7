import Testing

@testable import Bulletin

/// A station with one reception, the rule of which must be a notation.
func sampleStation(
  _ rule: String, time: TimeRange? = nil, holiday: Reception.Holiday? = nil
) throws -> Workstation {
  try #require(ReceptionRule(parsing: rule) != nil, "\(rule)")
  var station = Workstation()
  station.receptions = [sampleReception(rule, time: time, holiday: holiday)]
  return station
}

func sampleReception(
  _ rule: String, time: TimeRange? = nil, holiday: Reception.Holiday? = nil
) -> Reception {
  var reception = Reception()
  reception.rule = WrittenRule(
    text: rule, range: .start, parsed: ReceptionRule(parsing: rule))
  reception.time = time
  reception.holiday = holiday
  return reception
}

func day(_ text: String) throws -> Day {
  guard case .value(let date) = parseDate(text), date.day != nil else {
    throw SampleError.noDay(text)
  }
  return date.firstDay
}

enum SampleError: Error {
  case noDay(String)
}

extension SiteCalendar {
  /// The arrangement of 2026, with the New Year that follows it.
  static let sample = SiteCalendar(
    holidays: [
      period("元旦", (2026, 1, 1), (2026, 1, 3)), period("春节", (2026, 2, 15), (2026, 2, 23)),
      period("清明节", (2026, 4, 4), (2026, 4, 6)), period("劳动节", (2026, 5, 1), (2026, 5, 5)),
      period("端午节", (2026, 6, 19), (2026, 6, 21)), period("中秋节", (2026, 9, 25), (2026, 9, 27)),
      period("国庆节", (2026, 10, 1), (2026, 10, 7)), period("元旦", (2027, 1, 1), (2027, 1, 3)),
    ],
    workdays: [
      Day(year: 2026, month: 1, day: 4), Day(year: 2026, month: 2, day: 14),
      Day(year: 2026, month: 2, day: 28), Day(year: 2026, month: 5, day: 9),
      Day(year: 2026, month: 9, day: 20), Day(year: 2026, month: 10, day: 10),
    ])

  static func period(_ name: String, _ from: (Int, Int, Int), _ to: (Int, Int, Int)) -> Period {
    let first = Day(year: from.0, month: from.1, day: from.2)
    return Period(days: first...Day(year: to.0, month: to.1, day: to.2), name: name)
  }
}
