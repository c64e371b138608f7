// `date/no-year`: 3月5日 in a text that nothing dates.

struct YearRule {
  private var knowsYear = false
  private var isReported = false
  /// A day of the block that no year stood before.
  private var undated: Range<Int>?

  private func asksForYear(_ text: TextReading) -> Bool {
    text.origin.isBody && text.origin.isUndated && !knowsYear && !isReported
  }

  /// 2025年, 2025-03, 2025.3: once a year has been told, a day has one.
  mutating func readNumber(_ number: Range<Int>, _ text: TextReading) {
    guard number.count == 4, asksForYear(text),
      let value = text.number(endingAt: number.upperBound), (1900...2100).contains(value.value)
    else { return }
    let next = text.after(number.upperBound)
    // 2025青禾茶文化节 has one, 2025人 has none.
    let isNamed = isHan(next) && !isOneOf(next, "人名个件条次份户家元万亿余多公平米吨斤字页张台辆头只")
    if isNamed || isOneOf(next, "-./ ") { knowsYear = true }
  }

  mutating func readUnit(_ index: Int, _ meaning: PhraseBook.Meaning, _ text: TextReading) {
    guard asksForYear(text) else { return }
    if meaning == .year, text.isChineseYear(endingAt: index) { knowsYear = true }
    guard meaning == .month, let month = text.number(endingAt: index),
      (1...12).contains(month.value), month.range.count <= 2
    else { return }
    var end = index + 3
    while isASCIIDigit(text.after(end)) { end += 1 }
    let unit = text.after(end)
    guard end > index + 3, unit == 0x65E5 || unit == 0x53F7 else { return }
    let date = month.range.lowerBound..<(end + 3)
    if text.hasYear(date) { knowsYear = true }
    guard undated == nil, !knowsYear, !text.isYearly(date) else { return }
    undated = date
  }

  /// A year further on in the paragraph is as good as one before.
  mutating func finish(_ text: inout TextReading) {
    guard let date = undated else { return }
    undated = nil
    guard !knowsYear else { return }
    isReported = true
    text.report(.dateNoYear, at: date, .noYear(text.string(date)))
  }
}

extension TextReading {
  /// 公元79年10月24日, any year at all.
  fileprivate func hasYear(_ date: Range<Int>) -> Bool {
    let start = spacesStart(date.lowerBound)
    guard before(start) == 0x5E74 else { return false }
    let digit = before(start - 3)
    return isASCIIDigit(digit) || isChineseNumeral(digit)
  }

  /// 二〇二五年
  fileprivate func isChineseYear(endingAt index: Int) -> Bool {
    var start = index
    for _ in 0..<4 {
      guard isChineseNumeral(before(start)) else { return false }
      start = self.start(before: start)
    }
    return true
  }

  /// 每年3月5日, 次年3月5日, 6月5日世界环境日; 花期平均是4月17日, 1月1日是一年的第一天.
  fileprivate func isYearly(_ date: Range<Int>) -> Bool {
    let clause = words(before: date.lowerBound, from: "，。；！？")
    let isEachYear = ["每年", "历年", "逐年", "农历", "每逢", "年年", "次年", "翌年", "年份"].contains {
      clause.contains($0)
    }
    if isEachYear || isFeast(after: date.upperBound) { return true }
    let end = min(block.range.upperBound, date.upperBound + 60)
    let rest = string(date.upperBound..<end).prefix { !"。；！？".contains($0) }
    let sentence = words(before: date.lowerBound, from: "。；！？") + rest
    return ["平均", "一年", "通常", "往年"].contains { sentence.contains($0) }
  }

  fileprivate func words(before index: Int, from marks: String) -> String {
    string(max(block.range.lowerBound, index - 60)..<index).split(omittingEmptySubsequences: false)
    { marks.contains($0) }.last.map { String($0) } ?? ""
  }

  fileprivate func isFeast(after index: Int) -> Bool {
    var index = index
    for _ in 0..<12 {
      let (value, length) = character(index)
      guard isHan(value) || isChineseOpening(value) || isChineseClosing(value) else { return false }
      if value == 0x65E5 || value == 0x8282 { return true }
      index += length
    }
    return false
  }
}

extension Message {
  fileprivate static func noYear(_ date: String) -> Message {
    Message(
      zh: "“\(date)”没有写年份，这一页也没有日期，过了今年就看不懂了，请补上年份",
      en: "nothing on this page tells the year of ‘\(date)’; add it")
  }
}
