// `text/ordinal-gap`: 一、二、四、 at the starts of headings and paragraphs.

struct OrdinalRule {
  private var counts = OrdinalCounts()
  private var articles = ArticleNumbers()

  mutating func begin(_ text: inout TextReading) {
    let level: Int
    switch text.block.kind {
    case .heading(let number): level = number
    case .paragraph where !text.block.isQuoted: level = 0
    default: return
    }
    guard let ordinal = text.ordinal(at: text.block.range.lowerBound) else {
      if level > 0 { counts.end(below: level) }
      readUnnumbered(level, &text)
      return
    }
    if !ordinal.isBracketed { articles.end() }
    let series = OrdinalCounts.Series(headingLevel: level, isBracketed: ordinal.isBracketed)
    let last = counts.last[series]
    if ordinal.value == 1 { counts.suspend(series) }
    let continuesOther = counts.last.contains { other, last in
      other.isBracketed == ordinal.isBracketed && last == ordinal.value - 1
    }
    counts.end(below: level, isBracketed: ordinal.isBracketed)
    counts.last[series] = ordinal.value
    // Some of a series may be headings, others not.
    guard let last, ordinal.value != 1, !continuesOther else { return }
    if ordinal.value < last, counts.resume(series, ordinal.value) { return }
    text.report(.textOrdinalGap, at: ordinal.range, .gap(from: last, to: ordinal.value))
  }

  /// （三） inside a paragraph, after the mark that ends （二）.
  mutating func readInline(_ index: Int, _ text: TextReading) {
    guard text.origin.isBody, text.block.kind == .paragraph, !text.block.isQuoted,
      index > text.block.range.lowerBound, let ordinal = text.ordinal(at: index)
    else { return }
    let previous = text.before(index)
    guard isChinesePause(previous) || isBlank(previous) else { return }
    let series = OrdinalCounts.Series(headingLevel: 0, isBracketed: true)
    if ordinal.value == 1 || counts.last[series] == ordinal.value - 1 {
      counts.last[series] = ordinal.value
    }
  }

  /// After 第三条, or a paragraph that ends in a colon, numbers begin anew, and the first parts of
  /// a series may stand in it.
  private mutating func readUnnumbered(_ level: Int, _ text: inout TextReading) {
    let isArticle = articles.read(&text)
    let last = text.before(text.block.range.upperBound)
    let isIntroduction = last == 0xFF1A || last == UInt32(UInt8(ascii: ":"))
    if isArticle || isIntroduction { counts.endBracketed(level) }
    // What is quoted after 修改为： has numbers of its own.
    if isIntroduction, !isArticle { articles.end() }
  }
}

extension TextReading {
  /// The number that the block begins with, and its place.
  fileprivate func ordinal(at start: Int) -> (value: Int, range: Range<Int>, isBracketed: Bool)? {
    var index = start
    while isBlank(after(index)) { index += character(index).length }
    let start = index
    let isBracketed = isOneOf(after(index), "（(")
    if isBracketed { index += character(index).length }
    let (letters, last) = countingLetters(at: index, upTo: 4)
    // （三) has the wrong half, which another rule says.
    let isClosed = isBracketed ? isOneOf(after(last), "）)") : after(last) == 0x3001
    guard isClosed, !letters.contains(0), let value = countedNumber(letters), value < 100 else {
      return nil
    }
    let end = last + character(last).length
    if isBracketed, isName(end) { return nil }
    return (value, start..<end, isBracketed)
  }

  /// （四）、（五）项 and （一）至（三）项 name parts and number none.
  fileprivate func isName(_ end: Int) -> Bool {
    let (next, length) = character(end)
    switch Unicode.Scalar(next) {
    case "、": return true
    case "至", "和", "与", "或": return isReference(end + length)
    case "项": return after(end + length) != 0x76EE
    default: return false
    }
  }

  /// （三）项 or 第三项, but not 第三方.
  fileprivate func isReference(_ start: Int) -> Bool {
    guard after(start) == 0x7B2C else { return isOneOf(after(start), "（(") }
    var index = start + 3
    while isChineseNumeral(after(index)) { index += 3 }
    return isOneOf(after(index), "项条款目")
  }
}

/// How far the numbers of headings and paragraphs have gone.
private struct OrdinalCounts {
  /// The last number of each series.
  var last: [Series: Int] = [:]
  /// Where series stopped when another began inside them.
  private var suspended: [Series: Set<Int>] = [:]

  struct Series: Hashable {
    /// 0 for paragraphs.
    let headingLevel: Int
    /// （一） rather than 一、.
    let isBracketed: Bool
  }

  mutating func endBracketed(_ level: Int) {
    let series = Series(headingLevel: level, isBracketed: true)
    suspend(series)
    last[series] = nil
  }

  mutating func suspend(_ series: Series) {
    if let value = last[series] { suspended[series, default: []].insert(value) }
  }

  /// A series goes on that others, which all ended, stood in.
  mutating func resume(_ series: Series, _ value: Int) -> Bool {
    suspended[series]?.remove(value - 1) != nil
  }

  /// A heading ends what was numbered below it, 二、 the series of （一） before it.
  mutating func end(below level: Int, isBracketed: Bool? = nil) {
    func goesOn(_ series: Series) -> Bool {
      if level > 0, series.headingLevel == 0 || series.headingLevel > level { return false }
      return !(isBracketed == false && series.isBracketed && series.headingLevel == level)
    }
    last = last.filter { series, _ in goesOn(series) }
    suspended = suspended.filter { series, _ in goesOn(series) }
  }
}

extension Message {
  static func gap(from last: Int, to value: Int) -> Message {
    Message(
      zh: "序号不连续：上一个是“\(chineseNumber(last))”，这里是“\(chineseNumber(value))”，" + "请查对是否漏了内容或编错了号",
      en: "the numbering jumps from \(last) to \(value)")
  }
}

/// 一 to 九百九十九.
private func chineseNumber(_ value: Int) -> String {
  let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
  let (hundreds, tens, ones) = (value / 100 % 10, value / 10 % 10, value % 10)
  var text = hundreds > 0 ? digits[hundreds] + "百" : ""
  if tens > 0 {
    text += (tens == 1 && hundreds == 0 ? "" : digits[tens]) + "十"
  } else if hundreds > 0, ones > 0 {
    text += "零"
  }
  return text + digits[ones]
}
