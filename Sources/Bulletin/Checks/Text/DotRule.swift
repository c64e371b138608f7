// `text/ellipsis-dash`: what stands for `……` and `——`.

struct DotState {
  var corrections: [Correction] = []
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
    if byte == UInt8(ascii: "."), count >= 3 {
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

  /// `--` between Chinese, but no option such as `--help` and no range.
  private mutating func correctDash(_ range: Range<Int>) {
    let whole = withBlanks(range)
    let (left, right) = (before(whole.lowerBound), after(whole.upperBound))
    guard isChinese(left), isChinese(right), !isNamed(left, right), isInChinese(),
      // ++ 和 --，: nothing breaks off before a pause.
      !isChinesePause(right)
    else { return }
    // 在 -- 之后: after a preposition nothing breaks off, the sign itself is meant.
    let isObject = whole.lowerBound < range.lowerBound && isOneOf(left, "在用把将从由")
    guard !isObject else { return }
    // 周一--周五: from the one to the other, or a dash after all.
    let isRange = isOneOf(left, DotState.units) && isOneOf(right, DotState.units + "周星")
    dots.corrections.append(
      Correction(range: whole, replacement: isRange ? nil : "——"))
  }

  /// One `—` joins places, days and numbers; after a pause, or set off by blanks, it is half a dash.
  private mutating func correctSingleDash(_ range: Range<Int>) {
    let whole = withBlanks(range)
    let (left, right) = (before(whole.lowerBound), after(whole.upperBound))
    guard isHan(right) || isChineseOpening(right), isInChinese() else { return }
    let isPaused = isChinesePause(left) || left == 0x300B || left == 0x201D
    let isSetOff =
      isHan(left) && whole.lowerBound < range.lowerBound && whole.upperBound > range.upperBound
    let opensBlock =
      left == 0 && range.lowerBound == block.range.lowerBound && isHan(right)
      && whole == range
    if isPaused || isSetOff || opensBlock { add(whole, "——") }
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
    let corrections = dots.corrections
    guard !corrections.isEmpty else { return }
    dots = DotState()
    report(
      .textEllipsisDash, corrections,
      .several(
        corrections.count, "省略号写作“……”，破折号写作“——”，句号只写一个",
        "an ellipsis is ‘……’, a dash ‘——’, a full stop one ‘。’"))
  }
}
