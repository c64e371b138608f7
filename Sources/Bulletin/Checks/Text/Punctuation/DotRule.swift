// `text/ellipsis-dash`: what stands for `……` and `——`.

struct DotState {
  var corrections: [Correction] = []
  var dashes: [WrittenDash] = []
  /// At the ends of 周一至周五, 三月至五月.
  fileprivate static let units = "一二三四五六七八九十日天年月号时点分"
}

extension TextCheck {
  /// A run of `.` or `-`; returns where it ends.
  mutating func readDots(_ index: Int) -> Int {
    let byte = text.bytes[index]
    var end = index + 1
    while end < block.range.upperBound, text.bytes[end] == byte { end += 1 }
    let count = end - index
    if byte == UInt8(ascii: "."), count == 1 {
      readFullStop(index)
    } else if byte == UInt8(ascii: "."), count >= 3 {
      correctEllipsis(index..<end)
    } else if byte == UInt8(ascii: "-"), (2...4).contains(count) {
      correctDash(index..<end)
    }
    return end
  }

  /// A run of `…`, `—` or `。`; returns where it ends.
  mutating func readMarks(_ index: Int, _ value: UInt32, _ length: Int) -> Int {
    var end = index + length
    while after(end) == value { end += length }
    let count = (end - index) / length
    switch value {
    case 0x2026 where count == 1 || count == 3: correctEllipsis(index..<end)
    case 0x2014 where count == 1: correctSingleDash(index..<end)
    case 0x2014 where count == 2: dots.dashes.append(WrittenDash(range: index..<end, kind: .right))
    case 0x3002 where count == 2: add(index..<end, "。")
    case 0x3002 where count > 2: add(index..<end, "……")
    default: break
    }
    return end
  }

  private mutating func correctEllipsis(_ range: Range<Int>) {
    let (left, right) = (before(range.lowerBound), after(range.upperBound))
    guard isChinese(left) || isChinese(right), !isNamed(left, right), isInChinese() else { return }
    if !isNotation(range), !endsForeignWords(range), !isLabel(range) { add(range, "……") }
  }

  /// `--` between Chinese, or where a line begins, but no option such as `--help` and no range.
  private mutating func correctDash(_ range: Range<Int>) {
    let whole = withBlanks(range)
    let (left, right) = (before(whole.lowerBound), after(whole.upperBound))
    let beginsLine = whole.lowerBound == block.range.lowerBound || left == 0x0A
    let isBehindLatin = isASCIILetter(left) || isASCIIDigit(left)
    guard isChinese(left) || beginsLine || isBehindLatin, isChinese(right), !isNamed(left, right),
      isInChinese()
    else { return }
    // ++ 和 --，: nothing breaks off before a pause, but words that a dash set off may end there.
    if isChinesePause(right) || isBehindLatin {
      dots.dashes.append(WrittenDash(range: whole, kind: .possible))
      return
    }
    // 在 -- 之后: after a preposition nothing breaks off, the sign itself is meant.
    let isObject = whole.lowerBound < range.lowerBound && isOneOf(left, "在用把将从由")
    guard !isObject else { return }
    // 周一--周五: from the one to the other, or a dash after all.
    let isRange = isOneOf(left, DotState.units) && isOneOf(right, DotState.units + "周星")
    dots.dashes.append(WrittenDash(range: whole, kind: .wrong, replacement: isRange ? nil : "——"))
  }

  /// One `—` joins places, days and numbers; after a pause, or set off by blanks, it is half a dash.
  private mutating func correctSingleDash(_ range: Range<Int>) {
    let whole = withBlanks(range)
    let (left, right) = (before(whole.lowerBound), after(whole.upperBound))
    let isBeforeWords = isHan(right) || isChineseOpening(right)
    guard isBeforeWords || (isHan(left) && isChinesePause(right)), isInChinese() else { return }
    let isPaused = isChinesePause(left) || left == 0x300B || left == 0x201D
    let isSetOff =
      isHan(left) && whole.lowerBound < range.lowerBound && whole.upperBound > range.upperBound
    let opensBlock =
      left == 0 && range.lowerBound == block.range.lowerBound && isHan(right)
      && whole == range
    let isWrong = isBeforeWords && (isPaused || isSetOff || opensBlock)
    // 第一条—第三条 and 五月—八月 are ranges.
    if !isWrong, right == 0x7B2C || isOneOf(left, DotState.units) { return }
    dots.dashes.append(WrittenDash(range: whole, kind: isWrong ? .wrong : .possible))
  }

  /// With the spaces on both sides.
  func withBlanks(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > block.range.lowerBound, text.bytes[start - 1] == 0x20 { start -= 1 }
    while end < block.range.upperBound, text.bytes[end] == 0x20 { end += 1 }
    return start..<end
  }

  private mutating func add(_ range: Range<Int>, _ replacement: String) {
    dots.corrections.append(Correction(range: range, replacement: replacement))
  }

  mutating func finishDots() {
    guard !dots.corrections.isEmpty || !dots.dashes.isEmpty else { return }
    let corrections = dots.corrections + dots.dashes.corrections(in: text)
    dots = DotState()
    guard !corrections.isEmpty else { return }
    report(
      .textEllipsisDash, corrections,
      .several(
        corrections.count, "省略号写作“……”，破折号写作“——”，句号只写一个",
        "an ellipsis is ‘……’, a dash ‘——’, a full stop one ‘。’"))
  }
}
