// `date/weekday`: a weekday that does not belong to its date.

struct WrittenWeekday {
  /// 1 = Monday … 7 = Sunday.
  let value: Int
  let range: Range<Int>
  /// Behind its bracket.
  let end: Int
}

extension TextReading {
  /// 星期三, 周三 or 礼拜三 at `index`, in brackets or not; in them 农历五月初二， may stand before it.
  func weekday(after index: Int) -> WrittenWeekday? {
    let start = blanksEnd(index)
    if isOneOf(after(start), "，,") { return weekday(afterPause: start) }
    guard isOneOf(after(start), "（(【[") else { return weekday(at: start, isBracketed: false) }
    var index = start + character(start).length
    if let weekday = weekday(at: index, isBracketed: true) { return weekday }
    let limit = start + 60
    while index < limit, after(index) != 0, !isOneOf(after(index), "）)】]。；") {
      let isPause = isOneOf(after(index), "，, ")
      index += character(index).length
      if isPause, let weekday = weekday(at: index, isBracketed: true) { return weekday }
    }
    return nil
  }

  /// 6月16日，星期三，; 周三前 begins another thought.
  private func weekday(afterPause pause: Int) -> WrittenWeekday? {
    let start = blanksEnd(pause + character(pause).length)
    guard let weekday = weekday(at: start, isBracketed: false),
      !isHan(after(weekday.end)) || isOneOf(after(weekday.end), "上下")
    else { return nil }
    return weekday
  }

  private func weekday(at start: Int, isBracketed: Bool) -> WrittenWeekday? {
    guard let name = ["星期", "礼拜", "周"].first(where: { holds($0, at: start) }) else { return nil }
    let index = blanksEnd(start + name.utf8.count)
    let end = index + 3
    let next = after(end)
    guard let value = Unicode.Scalar(after(index)).flatMap({ weekdayNumbers[Character($0)] }),
      endsWeekday(next)
    else { return nil }
    let isClosed = isBracketed && isOneOf(next, "）)】]")
    return WrittenWeekday(
      value: value, range: start..<end, end: isClosed ? end + character(end).length : end)
  }

  /// No name (周一鸣), no paper (周日报) and no several days (周一至周五, 周二、周四).
  private func endsWeekday(_ next: UInt32) -> Bool {
    if isOneOf(next, "、至到—－-~～–和及或") { return false }
    return !isHan(next) || isOneOf(next, "上下早晚中凌夜傍前，在举召开")
  }

  /// `lastYear` is the one that the text named last; 0 for none.
  mutating func check(_ weekday: WrittenWeekday, of written: WrittenDay, lastYear: Int) {
    let days = days(of: written, lastYear)
    guard !days.isEmpty, !days.contains(where: { $0.weekday == weekday.value }),
      let first = days.first
    else { return }
    report(
      .dateWeekday, at: weekday.range,
      .wrongWeekday(string(weekday.range), PartialDate(first).chineseText, first.weekdayText))
  }

  /// What the written date can mean: the likeliest first.
  private func days(of written: WrittenDay, _ lastYear: Int) -> [Day] {
    let years: [Int] =
      switch written.year {
      case .written(let year): [year]
      case .unknown: []
      case .unwritten: likelyYears(of: written, lastYear)
      }
    return years.compactMap { written.date(in: $0) }
  }

  /// The entry's year and the one before; the one after where the day is less than seven months
  /// ahead; a year that the text named.
  private func likelyYears(of written: WrittenDay, _ lastYear: Int) -> [Int] {
    guard let date = origin.date else { return [] }
    let last = date.lastDay.adding(days: 210)
    return [date.year, date.year - 1, date.year + 1, lastYear].filter { year in
      guard let day = written.date(in: year) else { return false }
      return year != date.year + 1 || year == lastYear || day < last
    }
  }
}

extension Message {
  fileprivate static func wrongWeekday(_ word: String, _ date: String, _ right: String) -> Message {
    Message(
      zh: "日期和星期对不上：\(date)是\(right)，这里写的是“\(word)”，请查对日期和星期",
      en: "the date and the weekday do not agree: \(date) is a \(right), not a ‘\(word)’")
  }
}
