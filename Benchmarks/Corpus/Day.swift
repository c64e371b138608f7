/// A day of the ten years from 2016 to 2025.
struct Day {
  let year: Int
  let month: Int
  let day: Int

  static let count = 3653

  /// `index` counts from 2016-01-01.
  init(index: Int) {
    var rest = index
    var year = 2016
    while rest >= Day.length(of: year) {
      rest -= Day.length(of: year)
      year += 1
    }
    var month = 1
    while rest >= Day.length(of: month, year) {
      rest -= Day.length(of: month, year)
      month += 1
    }
    self.year = year
    self.month = month
    day = rest + 1
  }

  var iso: String { "\(year)-\(Day.padded(month, 2))-\(Day.padded(day, 2))" }
  var chinese: String { "\(year)年\(month)月\(day)日" }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  private static func length(of year: Int) -> Int { year % 4 == 0 ? 366 : 365 }

  private static func length(of month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
