// `date/impossible-in-text`, `date/weekday`: 2026年2月30日, 6月16日（星期三）.

/// What a text says of a day.
struct WrittenDay {
  /// What the text tells of its year.
  var year: YearInText
  let month: Int
  var day: Int
  /// From the first part of the date that is written to its end.
  var range: Range<Int>

  /// nil where that year has no such day.
  func date(in year: Int) -> Day? {
    PartialDate(year: year, month: month, day: day)?.firstDay
  }
}

enum YearInText: Equatable {
  case written(Int)
  /// The entry's year or one beside it: 6月16日.
  case unwritten
  /// A year that cannot be told: 农历, 同年.
  case unknown
}

struct DayRule {
  /// The last year that the text named; 0 for none.
  private var lastYear = 0

  /// `month` is where 月 stands, behind a number.
  func readMonth(_ month: Int, _ text: inout TextReading) {
    guard let number = text.numeral(endingAt: month) else { return }
    let (year, start) = text.year(before: number.range.lowerBound)
    guard let day = text.numeral(startingAt: text.blanksEnd(month + 3)),
      text.isDayUnit(day.range.upperBound)
    else {
      // 13月 without a year is thirteen months.
      if case .written = year, !(1...12).contains(number.value), text.isMonthEnd(month + 3) {
        text.reportImpossible(start..<(month + 3))
      }
      return
    }
    readDays(
      WrittenDay(
        year: year, month: number.value, day: day.value,
        range: start..<(text.dayUnitEnd(day.range.upperBound))), &text)
  }

  /// Digits or 二〇二六 before `unit`, where 年 stands.
  mutating func readYear(_ unit: Int, _ text: TextReading) {
    let year = text.number(endingAt: text.spacesStart(unit))
    if let year, (1900...2100).contains(year.value) { lastYear = year.value }
  }

  /// The day, and those that follow in its month: 6月29日至31日, 6月16日（周二）、17日（周三）.
  private func readDays(_ first: WrittenDay, _ text: inout TextReading) {
    var written = first
    for _ in 0..<31 {
      if text.check(written) { return }
      var end = written.range.upperBound
      if let weekday = text.weekday(after: end) {
        text.check(weekday, of: written, lastYear: lastYear)
        end = weekday.end
      }
      guard let next = text.nextDay(after: end) else { return }
      written.day = next.day
      written.range = next.range
    }
  }

  /// `2026-02-30` and 2026.2.30; a month over 12 is no date at all.
  func readNumericDate(_ year: Range<Int>, _ text: inout TextReading) {
    let separator = text.after(year.upperBound)
    guard isOneOf(separator, "-/."), let whole = text.number(endingAt: year.upperBound),
      (1900...2100).contains(whole.value), let month = text.digits(year.upperBound + 1),
      text.after(month.range.upperBound) == separator,
      let day = text.digits(month.range.upperBound + 1),
      !isOneOf(text.after(day.range.upperBound), "-/.")
        || isBlank(text.after(day.range.upperBound + 1)), (1...12).contains(month.value),
      (1...31).contains(day.value)
    else { return }
    readDays(
      WrittenDay(
        year: .written(whole.value), month: month.value, day: day.value,
        range: year.lowerBound..<day.range.upperBound), &text)
  }
}

extension TextReading {
  /// True where there is no such day.
  fileprivate mutating func check(_ written: WrittenDay) -> Bool {
    let year: Int
    switch written.year {
    case .unknown: return false
    case .written(let known): year = known
    // A leap year has every day that there is.
    case .unwritten: year = 2024
    }
    guard written.date(in: year) == nil else { return false }
    reportImpossible(written.range)
    return true
  }

  fileprivate mutating func reportImpossible(_ range: Range<Int>) {
    report(.dateImpossibleInText, at: range, .impossibleDay(string(range)))
  }

  // MARK: Parts

  /// The year before a month and where the date begins.
  fileprivate func year(before index: Int) -> (YearInText, Int) {
    let end = spacesStart(index)
    guard before(end) == 0x5E74 else { return (yearWord(before: end), index) }
    let unit = end - 3
    guard let year = numeral(endingAt: unit, isYear: true) else {
      return (relativeYear(endingAt: end), index)
    }
    let isGregorian = (1900...2100).contains(year.value)
    return (isGregorian ? .written(year.value) : .unknown, year.range.lowerBound)
  }

  /// 去年6月, 同年6月.
  fileprivate func relativeYear(endingAt end: Int) -> YearInText {
    guard let date = origin.date else { return .unknown }
    let years = [("今年", 0), ("本年", 0), ("去年", -1), ("明年", 1), ("前年", -2), ("后年", 2)]
    let word = years.first { holds($0.0, endingAt: end) }
    return word.map { .written(date.year + $0.1) } ?? .unknown
  }

  /// A lunar month has thirty days.
  fileprivate func yearWord(before end: Int) -> YearInText {
    let words = string(max(block.range.lowerBound, end - 24)..<end)
    let isLunar = ["农历", "阴历", "旧历", "藏历", "回历", "彝历", "傣历"].contains { words.contains($0) }
    return isLunar ? .unknown : .unwritten
  }

  /// 日 or 号, with blanks before it.
  fileprivate func isDayUnit(_ index: Int) -> Bool { dayUnitEnd(index) > index }

  fileprivate func dayUnitEnd(_ index: Int) -> Int {
    let unit = blanksEnd(index)
    return after(unit) == 0x65E5 || after(unit) == 0x53F7 ? unit + 3 : index
  }

  /// Whether a month ends at `index`; 13月龄 and 13月饼 name none.
  fileprivate func isMonthEnd(_ index: Int) -> Bool { !isOneOf(after(index), "龄大饼个") }

  /// 至31日, 、17日 behind a day, but not 至7月2日.
  fileprivate func nextDay(after index: Int) -> (day: Int, range: Range<Int>)? {
    let (sign, length) = character(index)
    guard isOneOf(sign, "至到、和与—－-~～–及"), let day = numeral(startingAt: index + length),
      isDayUnit(day.range.upperBound)
    else { return nil }
    return (day.value, day.range.lowerBound..<dayUnitEnd(day.range.upperBound))
  }

  // MARK: Numbers

  fileprivate func digits(_ start: Int) -> NumberInText? {
    var end = start
    while end - start < 3, isASCIIDigit(after(end)) { end += 1 }
    return (1...2).contains(end - start) ? number(endingAt: end) : nil
  }

  fileprivate func numeral(startingAt start: Int) -> NumberInText? {
    if let number = digits(start) { return number }
    let (letters, end) = countingLetters(at: start, upTo: 4)
    return countedNumber(letters).map { NumberInText(value: $0, range: start..<end) }
  }

  /// `isYear`: four digits, 2026 or 二〇二六; else two at most, or 十二.
  fileprivate func numeral(endingAt end: Int, isYear: Bool = false) -> NumberInText? {
    let end = spacesStart(end)
    if let number = self.number(endingAt: end) {
      return (isYear ? number.range.count == 4 : number.range.count <= 2) ? number : nil
    }
    var start = end
    var letters: [UInt32] = []
    while letters.count < 5, let digit = countingValue(before(start)) {
      letters.insert(digit, at: 0)
      start -= 3
    }
    if isYear {
      guard letters.count == 4, letters.allSatisfy({ $0 < 10 }) else { return nil }
      return NumberInText(value: letters.reduce(0) { $0 * 10 + Int($1) }, range: start..<end)
    }
    return countedNumber(letters).map { NumberInText(value: $0, range: start..<end) }
  }
}

extension Message {
  fileprivate static func impossibleDay(_ date: String) -> Message {
    Message(zh: "没有“\(date)”这一天，请查对原稿后改正", en: "there is no such day as ‘\(date)’; look it up")
  }
}
