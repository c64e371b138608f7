// `markdown/literal-emphasis`: `**` or `__` that stays on the page as it is, and `＊＊`.

/// Two `*`, `_` or `＊` in a row that cmark left in the text.
private struct DelimiterRun {
  let byte: UInt8
  let range: Range<Int>

  var isFullWidth: Bool { range.count > 2 }
}

struct EmphasisRule {
  private var delimiters: [DelimiterRun] = []

  /// A run of `*` or `_`; returns where it ends.
  mutating func readDelimiter(_ index: Int, _ text: TextReading) -> Int {
    let run = index..<text.runEnd(index)
    if run.count == 2 { addDelimiter(DelimiterRun(byte: text.bytes[index], range: run), text) }
    return run.upperBound
  }

  /// Reads a `＊` where it is the second of exactly two.
  mutating func readFullWidthStar(_ index: Int, _ text: TextReading) {
    let first = text.start(before: index)
    guard text.before(index) == 0xFF0A, text.before(first) != 0xFF0A,
      text.after(index + 3) != 0xFF0A
    else { return }
    addDelimiter(DelimiterRun(byte: UInt8(ascii: "*"), range: first..<(index + 3)), text)
  }

  private mutating func addDelimiter(_ run: DelimiterRun, _ text: TextReading) {
    let isRead = text.origin.isBody ? text.block.kind != .aside : text.isProse
    guard isRead, text.isWritten(run.range.lowerBound, length: run.range.count),
      !text.isMask(run.range)
    else { return }
    delimiters.append(run)
  }

  mutating func finish(_ text: inout TextReading) {
    guard !delimiters.isEmpty else { return }
    let runs = delimiters
    delimiters = []
    for byte in [UInt8(ascii: "*"), UInt8(ascii: "_")] {
      let same = runs.filter { $0.byte == byte }
      for index in stride(from: 0, to: same.count - 1, by: 2) {
        text.reportPair(same[index], same[index + 1])
      }
      if byte == UInt8(ascii: "*"), same.count % 2 == 1, let last = same.last {
        text.reportLone(last)
      }
    }
  }

  /// What stands behind a name that is not told: **市, **公司.
  fileprivate static let maskedUnits = [
    "省", "市", "区", "县", "镇", "乡", "村", "街", "州", "局", "厅", "院", "年", "月", "日", "时", "元", "公司", "同志",
    "委员", "先生", "女士", "单位", "学校", "企业", "社区", "路", "号", "同学", "老师",
  ]
}

extension TextReading {
  /// 1**4 and 王** stand for what is not told.
  fileprivate func isMask(_ run: Range<Int>) -> Bool {
    let previous = before(run.lowerBound)
    let next = after(run.upperBound)
    if isASCIIDigit(previous), isASCIIDigit(next) { return true }
    if markup.isMask(readable.source(of: run).lowerBound) { return true }
    let isAtEnd = next == 0 || isBlank(next) || isChinesePause(next) || isChineseClosing(next)
    return isHan(previous) && isAtEnd && !isHan(before(start(before: run.lowerBound)))
  }

  fileprivate mutating func reportPair(_ first: DelimiterRun, _ second: DelimiterRun) {
    guard !isToBeFilled(first) || !isToBeFilled(second) else { return }
    let isWide = first.isFullWidth || second.isFullWidth
    guard origin.isBody else { return reportInField(first, second) }
    // ＊＊公司和＊＊公司 are names that are not told.
    guard !isWide || !standForTheSame(first, second) else { return }
    report(
      isWide ? .markdownMistyped : .markdownLiteralEmphasis,
      inSource: readable.source(of: first.range),
      isWide ? .wideEmphasis : .literalEmphasis(string(first.range)), fix: boldFix(first, second))
  }

  /// Texts of the front matter are printed as they are.
  fileprivate mutating func reportInField(_ first: DelimiterRun, _ second: DelimiterRun) {
    guard first.byte == UInt8(ascii: "*"), !standForTheSame(first, second),
      first.range.upperBound < second.range.lowerBound
    else { return }
    addResidue(.bold, at: first.range, removing: [first.range, second.range])
  }

  fileprivate func standForTheSame(_ first: DelimiterRun, _ second: DelimiterRun) -> Bool {
    let next = after(first.range.upperBound)
    return next == after(second.range.upperBound) && next != 0
  }

  /// `__年__月`, 第`__`号, 姓名`__`: a form that is to be filled in.
  fileprivate func isToBeFilled(_ run: DelimiterRun) -> Bool {
    guard run.byte == UInt8(ascii: "_") else { return false }
    let (next, length) = character(run.range.upperBound)
    if isHan(next) || isOneOf(next, "%％") {
      return MeasureWord.stands(next, before: after(run.range.upperBound + length))
    }
    let previous = before(run.range.lowerBound)
    let isEnd = next == 0 || isBlank(next) || isChinesePause(next) || isChineseClosing(next)
    return isEnd && (isHan(previous) || isOneOf(previous, "：:"))
  }

  // MARK: Half a pair

  /// `**要点` is markup where the signs can only open something.
  fileprivate mutating func reportLone(_ run: DelimiterRun) {
    let previous = before(run.range.lowerBound)
    let next = after(run.range.upperBound)
    let mayOpen =
      previous == 0 || isBlank(previous) || isChinesePause(previous) || isChineseOpening(previous)
    guard origin.isBody, mayOpen, isHan(next) || isChineseOpening(next),
      !standsForName(run.range.upperBound)
    else { return }
    addResidue(.bold, at: run.range)
  }

  fileprivate func standsForName(_ index: Int) -> Bool {
    let words = bytes[min(index, block.range.upperBound)..<block.range.upperBound]
    return EmphasisRule.maskedUnits.contains { words.starts(with: $0.utf8) }
  }

  // MARK: The fix

  /// The words between, blanks trimmed, as bold that holds where it stands.
  fileprivate func boldFix(_ first: DelimiterRun, _ second: DelimiterRun) -> Fix? {
    let start = readable.source(of: first.range)
    let end = readable.source(of: second.range)
    guard start.upperBound < end.lowerBound else { return nil }
    let words = origin.source.bytes[start.upperBound..<end.lowerBound]
    guard
      let replacement = EmphasisPlace(in: origin.source.bytes, start.lowerBound..<end.upperBound)
        .written(words, as: .strong)
    else { return nil }
    return Fix(
      origin.lines.range(of: start.lowerBound..<end.upperBound), replacement,
      isGuess: isSetOff(first.range) && isSetOff(second.range) || beginsWithPause(first, second))
  }

  /// 提案**，立案**: signs before a pause may stand for what is not told.
  fileprivate func beginsWithPause(_ first: DelimiterRun, _ second: DelimiterRun) -> Bool {
    let (value, length) = character(first.range.upperBound)
    return isChinesePause(value) && first.range.upperBound + length < second.range.lowerBound
  }

  /// Blanks on both sides, as around a sign of arithmetic.
  fileprivate func isSetOff(_ run: Range<Int>) -> Bool {
    isBlank(before(run.lowerBound)) && isBlank(after(run.upperBound))
  }
}

extension Message {
  fileprivate static func literalEmphasis(_ sign: String) -> Message {
    Message(
      zh: "这里的“\(sign)”没有变成加粗，会原样印在网页上：加粗写作“**要点**”，星号和文字之间不留空格；" + "要印星号本身，在前面加反斜杠",
      en: "this ‘\(sign)’ is printed as it is: bold is ‘**words**’, no blanks inside; "
        + "put backslashes before signs that are meant")
  }
  fileprivate static let wideEmphasis = Message(
    zh: "加粗要用半角星号，写作“**要点**”；全角的“＊”会照样印出来",
    en: "bold is ‘**words**’, with half-width signs; full-width ones are printed as they are")
}
