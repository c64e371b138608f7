// `text/ellipsis-dash`: what stands for `……` and `——`.

struct DotState {
  var corrections: [Correction] = []
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
    if !isNotation(left, right), !endsForeignWords(range) { add(range, "……") }
  }

  /// `.../`, `[文件...]`, `名称=...`: what programs are told.
  private func isNotation(_ left: UInt32, _ right: UInt32) -> Bool {
    left == UInt32(UInt8(ascii: "=")) || "/]}>".unicodeScalars.contains { $0.value == right }
  }

  /// （如 select a from ...）: set off from Chinese, and beside no word of it.
  private func endsForeignWords(_ range: Range<Int>) -> Bool {
    let start = withBlanks(range).lowerBound
    let (left, right) = (before(start), after(range.upperBound))
    return start < range.lowerBound && isASCIILetter(left) && !isHan(right)
  }

  /// 点击“...”, 在“---”之后 and 按钮（...）: the sign itself is meant.
  private func isNamed(_ left: UInt32, _ right: UInt32) -> Bool {
    let opens = isChineseOpening(left) || left == UInt32(UInt8(ascii: "("))
    return opens && (isChineseClosing(right) || right == UInt32(UInt8(ascii: ")")))
  }

  /// `--` between Chinese, but no option such as `--help` and no range.
  private mutating func correctDash(_ range: Range<Int>) {
    let whole = withBlanks(range)
    let (left, right) = (before(whole.lowerBound), after(whole.upperBound))
    guard isChinese(left), isChinese(right), !isNamed(left, right), isInChinese() else { return }
    add(whole, "——")
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
  private func withBlanks(_ range: Range<Int>) -> Range<Int> {
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
