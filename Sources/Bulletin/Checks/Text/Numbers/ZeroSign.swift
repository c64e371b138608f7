// `text/typo`: ○, O or 0 where the Chinese zero 〇 belongs, as in 二○一九年.

extension TextReading {
  /// The year that ends where 年 stands: 二○一九年, 二0二六年.
  mutating func readZeros(endingAt unit: Int) {
    guard isYearLetter(before(unit)) else { return }
    var start = unit
    var letters = 0
    var zeros: [Range<Int>] = []
    while letters < 5, isYearLetter(before(start)) {
      let end = start
      start = self.start(before: start)
      letters += 1
      if isFalseZero(before(end)) { zeros.append(start..<end) }
    }
    guard letters == 4, zeros.count < 4, let first = zeros.last, isChineseNumeral(after(start))
    else { return }
    report(
      .textTypo, zeros.map { Correction(range: $0, replacement: "〇") }, .falseZero(string(first)))
  }

  /// ○ or ◯ at `index` behind a Chinese numeral: 三○二室, 九○后.
  mutating func readCircle(_ index: Int) {
    let end = index + 3
    guard isProse, isChineseDigit(before(index)) || beginsNumber(index, end) else { return }
    // What a year holds is told with the year.
    var last = end
    while isYearLetter(after(last)), last - end < 12 { last += character(last).length }
    guard after(last) != 0x5E74 else { return }
    let isCertain =
      isChineseDigit(after(end)) || isOneOf(after(end), "后年月日号室届%％")
      || isOneOf(before(start(before: index)), "○◯")
    report(
      .textTypo, at: index..<end, .falseZero(string(index..<end)), replacement: "〇",
      isGuess: !isCertain)
  }

  /// （○一○）六五二: a number of a telephone.
  private func beginsNumber(_ index: Int, _ end: Int) -> Bool {
    let (next, length) = character(end)
    return isOneOf(before(index), "（(：:") && isChineseDigit(next)
      && isYearLetter(after(end + length))
  }

  private func isYearLetter(_ value: UInt32) -> Bool { isChineseDigit(value) || isFalseZero(value) }

  private func isChineseDigit(_ value: UInt32) -> Bool { (countingValue(value) ?? 10) < 10 }

  /// Circles, letters and digits that look like 〇.
  private func isFalseZero(_ value: UInt32) -> Bool { isOneOf(value, "○◯⚪Ｏ０Oo0") }
}

extension Message {
  fileprivate static func falseZero(_ sign: String) -> Message {
    Message(
      zh: "汉字数字里的零写作“〇”，这里是“\(sign)”，搜索不到、读屏也读不出来",
      en: "the zero of a Chinese number is ‘〇’, not ‘\(sign)’")
  }
}
