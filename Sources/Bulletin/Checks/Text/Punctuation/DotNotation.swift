// Where three dots are no ellipsis of the Chinese sentence: signs that are named, code, foreign words,
// labels of programs.

extension TextReading {
  /// 点击“...”, 在“---”之后 and 按钮（...）: the sign itself is meant.
  func isNamed(_ left: UInt32, _ right: UInt32) -> Bool {
    let opens = isChineseOpening(left) || left == UInt32(UInt8(ascii: "("))
    return opens && (isChineseClosing(right) || right == UInt32(UInt8(ascii: ")")))
  }

  /// `.../`, `src/...`, `[文件...]`, `[选项] 文件...`, `名称=...`, 0.3333... and 工具 → 选项...: what programs
  /// are told, numbers that go on and the steps of a menu.
  func isNotation(_ range: Range<Int>) -> Bool {
    let (left, right) = (before(range.lowerBound), after(range.upperBound))
    if isOneOf(left, "=/\\") || isOneOf(right, "/]}>") { return true }
    let whole = withBlanks(range)
    let isSetOff = whole.lowerBound < range.lowerBound
    // 点击 ... names the button.
    if isOneOf(before(whole.lowerBound), isSetOff ? "]击按" : "]") { return true }
    if isFraction(endingAt: range.lowerBound) { return true }
    if whole.upperBound > range.upperBound, isOneOf(after(whole.upperBound), "->→–") { return true }
    return isOneOf(signBeforeWord(endingAt: range.lowerBound), "]>→")
  }

  /// The digits of 3.1415...
  private func isFraction(endingAt end: Int) -> Bool {
    var start = end
    while end - start < 32, isASCIIDigit(before(start)) { start -= 1 }
    return start < end && before(start) == UInt32(UInt8(ascii: "."))
  }

  /// What stands before the blanks before the word that ends at `end`; 0 where no blank is near.
  private func signBeforeWord(endingAt end: Int) -> UInt32 {
    var start = end
    while end - start < 48, before(start) != 0, !isBlank(before(start)) {
      start = self.start(before: start)
    }
    let sign = spacesStart(start)
    return sign < start ? before(sign) : 0
  }

  /// （如 select a from ...）, “abc...” and Where we are...: dots of a foreign phrase, not of the
  /// Chinese around it.
  func endsForeignWords(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while isBlank(before(start)) { start = self.start(before: start) }
    let (left, right) = (before(start), after(range.upperBound))
    let isSetOff = start < range.lowerBound
    if isASCIILetter(left), isSetOff, !isHan(right) { return true }
    let isForeign = isASCIILetter(left) || (isSetOff && left < 0x80 && !isOneOf(left, ",;"))
    if isClosingQuote(right), isForeign { return true }
    guard isASCIILetter(left), !isSetOff else { return false }
    var word = start
    while start - word < 24, isASCIILetter(before(word)) { word -= 1 }
    return before(word) == 0x20 && isASCIILetter(before(word - 1))
  }

  private func isClosingQuote(_ value: UInt32) -> Bool { isOneOf(value, "”’」』") }

  /// 点击“导出...”, “更多...”按钮 and 「刷新...」: as it is written on the screen.
  func isLabel(_ range: Range<Int>) -> Bool {
    guard isClosingQuote(after(range.upperBound)), let opening = pairs.open.last else {
      return false
    }
    if isOneOf(before(opening.index), "击按择选单") { return true }
    if opening.sign == .corner { return isPhrase(opening.index..<range.lowerBound) }
    let next = spacesEnd(range.upperBound + 3)
    return ["按钮", "菜单", "命令", "选项", "图标", "对话框"].contains { holds($0, at: next) }
  }

  /// Short and without a pause.
  private func isPhrase(_ range: Range<Int>) -> Bool {
    range.count < 64 && !string(range).contains { "，。、；：！？,;".contains($0) }
  }
}
