// `text/ellipsis-dash`: what stands for `……` and `——`.

struct DotRule {
  private var corrections: [Correction] = []
  private var dashes: [WrittenDash] = []
  /// Letters at the ends of ranges: 周一至周五, 三月至五月.
  private static let units = "一二三四五六七八九十日天年月号时点分"

  /// A run of `.`, of two or more, or of `-`; returns where it ends.
  mutating func readDots(_ index: Int, _ text: inout TextReading) -> Int {
    let byte = text.bytes[index]
    let end = text.runEnd(index)
    let count = end - index
    if byte == UInt8(ascii: "."), count >= 3 {
      correctEllipsis(index..<end, &text)
    } else if byte == UInt8(ascii: "-"), (2...4).contains(count) {
      correctDash(index..<end, &text)
    }
    return end
  }

  /// A run of `…`, `—` or `。`; returns where it ends.
  mutating func readMarks(_ index: Int, _ value: UInt32, _ length: Int, _ text: inout TextReading)
    -> Int
  {
    let end = text.runEnd(index)
    let count = (end - index) / length
    switch value {
    case 0x2026 where count == 1 || count == 3: correctEllipsis(index..<end, &text)
    case 0x2014 where count == 1: correctSingleDash(index..<end, &text)
    case 0x2014 where count == 2: dashes.append(WrittenDash(range: index..<end, kind: .right))
    case 0x3002 where count == 2: add(index..<end, "。")
    case 0x3002 where count > 2: add(index..<end, "……")
    default: break
    }
    return end
  }

  private mutating func correctEllipsis(_ range: Range<Int>, _ text: inout TextReading) {
    let (left, right) = (text.before(range.lowerBound), text.after(range.upperBound))
    guard isChinese(left) || isChinese(right), !text.isNamed(left, right), text.isInChinese() else {
      return
    }
    if !text.isNotation(range), !text.endsForeignWords(range), !text.isLabel(range) {
      add(range, "……")
    }
  }

  /// `--` between Chinese, or where a line begins, but no option such as `--help` and no range.
  private mutating func correctDash(_ range: Range<Int>, _ text: inout TextReading) {
    let whole = text.withBlanks(range)
    let (left, right) = (text.before(whole.lowerBound), text.after(whole.upperBound))
    let beginsLine = whole.lowerBound == text.block.range.lowerBound || left == 0x0A
    let isBehindLatin = isASCIILetter(left) || isASCIIDigit(left)
    guard isChinese(left) || beginsLine || isBehindLatin, isChinese(right),
      !text.isNamed(left, right), text.isInChinese()
    else { return }
    // ++ 和 --，: nothing breaks off before a pause, but words that a dash set off may end there.
    if isChinesePause(right) || isBehindLatin {
      dashes.append(WrittenDash(range: whole, kind: .possible))
      return
    }
    // 在 -- 之后: after a preposition nothing breaks off, the sign itself is meant.
    let isObject = whole.lowerBound < range.lowerBound && isOneOf(left, "在用把将从由")
    guard !isObject else { return }
    // 周一--周五: from the one to the other, or a dash after all.
    let isRange = isOneOf(left, DotRule.units) && isOneOf(right, DotRule.units + "周星")
    dashes.append(WrittenDash(range: whole, kind: .wrong, replacement: isRange ? nil : "——"))
  }

  /// One `—` joins places, days and numbers; after a pause, or set off by blanks, it is half a dash.
  private mutating func correctSingleDash(_ range: Range<Int>, _ text: inout TextReading) {
    let whole = text.withBlanks(range)
    let (left, right) = (text.before(whole.lowerBound), text.after(whole.upperBound))
    let isBeforeWords = isHan(right) || isChineseOpening(right)
    guard isBeforeWords || (isHan(left) && isChinesePause(right)), text.isInChinese() else {
      return
    }
    let isPaused = isChinesePause(left) || left == 0x300B || left == 0x201D
    let isSetOff =
      isHan(left) && whole.lowerBound < range.lowerBound && whole.upperBound > range.upperBound
    let opensBlock =
      left == 0 && range.lowerBound == text.block.range.lowerBound && isHan(right) && whole == range
    let isWrong = isBeforeWords && (isPaused || isSetOff || opensBlock)
    // 第一条—第三条 and 五月—八月 are ranges.
    if !isWrong, right == 0x7B2C || isOneOf(left, DotRule.units) { return }
    dashes.append(WrittenDash(range: whole, kind: isWrong ? .wrong : .possible))
  }

  private mutating func add(_ range: Range<Int>, _ replacement: String) {
    corrections.append(Correction(range: range, replacement: replacement))
  }

  mutating func finish(_ text: inout TextReading) {
    guard !corrections.isEmpty || !dashes.isEmpty else { return }
    text.report(
      .textEllipsisDash, several: corrections + dashes.corrections(in: text.readable),
      zh: "省略号写作“……”，破折号写作“——”，句号只写一个",
      en: "an ellipsis is ‘……’, a dash ‘——’, a full stop one ‘。’")
    corrections = []
    dashes = []
  }
}
