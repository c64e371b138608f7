// Blanks where Chinese has none: `text/date-spacing`, `text/manual-indent`; what each blank begins.

struct SpacingState {
  var dates: [Correction] = []
  /// Letters up to here belong to a spaced word.
  var spacedEnd = 0
}

extension TextCheck {
  mutating func readBlank(_ index: Int, length: Int) {
    let value = after(index)
    if origin.isBody, block.kind == .paragraph, isIndent(value) || goesOnIndented(index) {
      readIndent(index, length)
    }
    if index >= spacing.spacedEnd, value != 0x0A, isHan(before(index)) { readSpacedWord(index) }
  }

  func blanksEnd(_ index: Int) -> Int {
    var end = index
    while isBlank(after(end)), after(end) != 0x0A { end += character(end).length }
    return end
  }

  // MARK: 2025 年 3 月

  /// The blanks on both sides of 年, 月 or 日 in a date.
  mutating func readDateUnit(_ index: Int, _ meaning: PhraseBook.Meaning) {
    let start = startOfBlanks(before: index)
    if start < index, isDateNumber(endingAt: start, of: meaning) {
      addDateBlank(start..<index)
    }
    let first = index + 3
    let end = blanksEnd(first)
    guard meaning != .day, end > first, isASCIIDigit(after(end)),
      isDateNumber(endingAt: start, of: meaning), isNextPart(end)
    else { return }
    addDateBlank(first..<end)
  }

  private mutating func addDateBlank(_ range: Range<Int>) {
    spacing.dates.append(Correction(range: range, replacement: ""))
  }

  private func startOfBlanks(before index: Int) -> Int {
    var start = index
    while isBlank(before(start)), before(start) != 0x0A { start = self.start(before: start) }
    return start
  }

  /// A year has four digits, a month and a day two at most, and before a day stands its month.
  private func isDateNumber(endingAt end: Int, of meaning: PhraseBook.Meaning) -> Bool {
    guard let number = number(endingAt: end) else { return false }
    switch meaning {
    case .year: return number.range.count == 4 && (1900...2100).contains(number.value)
    case .month: return number.range.count <= 2 && (1...12).contains(number.value)
    default:
      let unit = before(startOfBlanks(before: number.range.lowerBound))
      return number.range.count <= 2 && (1...31).contains(number.value) && unit == 0x6708
    }
  }

  private func isNextPart(_ index: Int) -> Bool {
    var end = index
    while isASCIIDigit(after(end)) { end += 1 }
    let unit = after(blanksEnd(end))
    return end - index <= 2 && (unit == 0x6708 || unit == 0x65E5)
  }

  /// The ASCII number that ends at `end`.
  func number(endingAt end: Int) -> (value: Int, range: Range<Int>)? {
    var start = end
    var value = 0
    var factor = 1
    while end - start < 9, isASCIIDigit(before(start)) {
      start -= 1
      value += Int(text.bytes[start] - 0x30) * factor
      factor *= 10
    }
    return start < end && !isASCIIDigit(before(start)) ? (value, start..<end) : nil
  }

  mutating func finishSpacing() {
    let dates = spacing.dates
    spacing = SpacingState()
    guard !dates.isEmpty else { return }
    report(
      .textDateSpacing, dates,
      .several(dates.count, "日期中间不留空格，如 2025年3月26日", "blanks inside a date"))
  }

  // MARK: Indents

  private func isIndent(_ value: UInt32) -> Bool {
    value == 0x3000 || value == 0xA0 || value == 0x2002 || value == 0x2003
  }

  /// `&nbsp; &nbsp; 甲`: a space among other blanks.
  private func goesOnIndented(_ index: Int) -> Bool {
    guard let last = indents.last else { return false }
    return last.range.upperBound == index && after(index) == 0x20
  }

  /// Blanks at the start of the paragraph or of one of its lines.
  private mutating func readIndent(_ index: Int, _ length: Int) {
    if let last = indents.last, last.range.upperBound == index {
      indents[indents.count - 1] = Correction(
        range: last.range.lowerBound..<(index + length), replacement: last.replacement)
    } else if index == block.range.lowerBound {
      indents.append(Correction(range: index..<(index + length), replacement: ""))
    } else if let isWholeLine = beginsLine(index) {
      // Lines that begin like this are paragraphs of their own, which a blank line parts; but with
      // other blanks than Chinese ones every line of a sentence may begin.
      let isParagraph = isWholeLine && (after(index) == 0x3000 || endsSentence(before: index))
      indents.append(
        Correction(range: index..<(index + length), replacement: isParagraph ? "\n" : nil))
    }
  }

  /// Whether nothing at all stands before `index` in its line; nil where text does.
  private func beginsLine(_ index: Int) -> Bool? {
    let source = text.source(of: index..<(index + 1)).lowerBound
    let last = text.source(of: (index - 1)..<index).upperBound
    let between = origin.source.bytes[min(last, source)..<source]
    guard text.bytes[index - 1] == 0x0A || between.contains(0x0A) else { return nil }
    return source > 0 && origin.source.bytes[source - 1] == 0x0A && !block.isQuoted
  }

  /// 。 or another mark that ends a sentence, with or without a closing quote or bracket.
  func endsSentence(before index: Int) -> Bool {
    var end = index
    for _ in 0..<16 where isBlank(before(end)) || isChineseClosing(before(end)) {
      end = start(before: end)
    }
    return isOneOf(before(end), "。！？；：…")
  }

  mutating func finishIndents() {
    guard !indents.isEmpty else { return }
    let found = indents
    indents = []
    report(
      .textManualIndent, found,
      .several(
        found.count, "段首不用打空格，网页会自动排版；段与段之间空一行",
        "no blanks at the start of a paragraph; leave a blank line between paragraphs"))
  }
}
