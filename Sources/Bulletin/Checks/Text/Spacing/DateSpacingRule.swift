// `text/date-spacing`: 2025 年 3 月 for 2025年3月.

struct DateSpacingRule {
  private var dates: [Correction] = []

  /// The blanks on both sides of 年, 月 or 日 in a date.
  mutating func readUnit(_ index: Int, _ meaning: PhraseBook.Meaning, _ text: TextReading) {
    let start = text.startOfBlanks(before: index)
    if start < index, text.isDateNumber(endingAt: start, of: meaning) { add(start..<index) }
    let first = index + 3
    let end = text.blanksEnd(first)
    guard meaning != .day, end > first, isASCIIDigit(text.after(end)),
      text.isDateNumber(endingAt: start, of: meaning), text.isNextPart(end)
    else { return }
    add(first..<end)
  }

  private mutating func add(_ range: Range<Int>) {
    dates.append(Correction(range: range, replacement: ""))
  }

  mutating func finish(_ text: inout TextReading) {
    text.report(
      .textDateSpacing, several: dates, zh: "日期中间不留空格，如 2025年3月26日", en: "blanks inside a date")
    dates = []
  }
}

extension TextReading {
  fileprivate func startOfBlanks(before index: Int) -> Int {
    var start = index
    while isBlank(before(start)), before(start) != 0x0A { start = self.start(before: start) }
    return start
  }

  /// A year has four digits, a month and a day two at most, and before a day stands its month.
  fileprivate func isDateNumber(endingAt end: Int, of meaning: PhraseBook.Meaning) -> Bool {
    guard let number = self.number(endingAt: end) else { return false }
    switch meaning {
    case .year: return number.range.count == 4 && (1900...2100).contains(number.value)
    case .month: return number.range.count <= 2 && (1...12).contains(number.value)
    default:
      let unit = before(startOfBlanks(before: number.range.lowerBound))
      return number.range.count <= 2 && (1...31).contains(number.value) && unit == 0x6708
    }
  }

  fileprivate func isNextPart(_ index: Int) -> Bool {
    var end = index
    while isASCIIDigit(after(end)) { end += 1 }
    let unit = after(blanksEnd(end))
    return end - index <= 2 && (unit == 0x6708 || unit == 0x65E5)
  }
}
