// `text/date-spacing`: 2025 年 3 月 for 2025年3月.

struct DateSpacingRule {
  private var dates: [Correction] = []

  /// The blanks on both sides of 年, 月 or 日 in a date.
  mutating func readUnit(_ index: Int, _ meaning: PhraseBook.Meaning, _ text: TextReading) {
    let start = startOfBlanks(before: index, text)
    if start < index, isDateNumber(endingAt: start, of: meaning, text) {
      add(start..<index)
    }
    let first = index + 3
    let end = text.blanksEnd(first)
    guard meaning != .day, end > first, isASCIIDigit(text.after(end)),
      isDateNumber(endingAt: start, of: meaning, text), isNextPart(end, text)
    else { return }
    add(first..<end)
  }

  private mutating func add(_ range: Range<Int>) {
    dates.append(Correction(range: range, replacement: ""))
  }

  private func startOfBlanks(before index: Int, _ text: TextReading) -> Int {
    var start = index
    while isBlank(text.before(start)), text.before(start) != 0x0A {
      start = text.start(before: start)
    }
    return start
  }

  /// A year has four digits, a month and a day two at most, and before a day stands its month.
  private func isDateNumber(endingAt end: Int, of meaning: PhraseBook.Meaning, _ text: TextReading)
    -> Bool
  {
    guard let number = text.number(endingAt: end) else { return false }
    switch meaning {
    case .year: return number.range.count == 4 && (1900...2100).contains(number.value)
    case .month: return number.range.count <= 2 && (1...12).contains(number.value)
    default:
      let unit = text.before(startOfBlanks(before: number.range.lowerBound, text))
      return number.range.count <= 2 && (1...31).contains(number.value) && unit == 0x6708
    }
  }

  private func isNextPart(_ index: Int, _ text: TextReading) -> Bool {
    var end = index
    while isASCIIDigit(text.after(end)) { end += 1 }
    let unit = text.after(text.blanksEnd(end))
    return end - index <= 2 && (unit == 0x6708 || unit == 0x65E5)
  }

  mutating func finish(_ text: inout TextReading) {
    guard !dates.isEmpty else { return }
    text.report(
      .textDateSpacing, dates,
      .several(dates.count, "日期中间不留空格，如 2025年3月26日", "blanks inside a date"))
    dates = []
  }
}
