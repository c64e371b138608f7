// `text/double-approximation`: 近5000余人, 约50名左右, 超过300多件.

extension TextReading {
  /// Reads on from the word before a number.
  mutating func readApproximation(_ word: Range<Int>, _ meaning: PhraseBook.Meaning) {
    guard !isPartOfWord(word, meaning), let number = quantity(word.upperBound),
      let tail = tail(after: number.upperBound, meaning)
    else { return }
    let whole = word.lowerBound..<tail.upperBound
    // 近 and 余 contradict each other: the editor knows which holds. 约 and 左右 say the same.
    let corrected = meaning == .nearly ? nil : string(word.lowerBound..<tail.lowerBound)
    report(
      .textDoubleApproximation, at: whole, .twice(string(word), string(tail)),
      replacement: corrected)
  }

  /// 条约, 附近, 赶超: the word is no word of its own.
  private func isPartOfWord(_ word: Range<Int>, _ meaning: PhraseBook.Meaning) -> Bool {
    guard word.count == 3 else { return false }
    let previous = before(word.lowerBound)
    let letters =
      switch meaning {
      case .nearly: "最附靠临邻亲走拉贴就远新晚毗迫相"
      case .about: "合条预节公契违履签制集邀相特失守应如婚解续毁立隐缔爽赴誓租要草和北华纽简大期"
      default: "赶高班马"
      }
    return isOneOf(previous, letters)
  }

  /// Digits with separators and 万 or 亿, or a number in Chinese.
  private func quantity(_ start: Int) -> Range<Int>? {
    let first = spacesEnd(start)
    var index = first
    var hasDigit = false
    while index < block.range.upperBound {
      let (value, length) = character(index)
      let isSeparator = hasDigit && (value == 0x2C || value == 0x2E || value == 0x25)
      guard isSeparator || digitValue(value) != nil || isChineseNumeral(value) else { break }
      if !isSeparator { hasDigit = true }
      index += length
    }
    return hasDigit ? first..<index : nil
  }

  /// 余 or 多 right after the number; 左右 or 上下 up to six letters further.
  private func tail(after index: Int, _ meaning: PhraseBook.Meaning) -> Range<Int>? {
    var index = spacesEnd(index)
    let (value, length) = character(index)
    if value == 0x4F59 || value == 0x591A {
      let isTime = meaning == .nearly && isPeriod(index + length)
      return isTime ? nil : index..<(index + length)
    }
    guard meaning != .over else { return nil }
    for _ in 0..<7 {
      let (value, length) = character(index)
      guard isHan(value), !isOneOf(value, "在的和与从向") else { return nil }
      let next = after(index + length)
      if (value == 0x5DE6 && next == 0x53F3) || (value == 0x4E0A && next == 0x4E0B) {
        let end = index + 2 * length
        return isPlace(end) ? nil : index..<end
      }
      index += length
    }
    return nil
  }

  /// 近10余年 is the time up to now, not a number; so is 近20多个月.
  private func isPeriod(_ index: Int) -> Bool {
    let unit = after(index) == 0x4E2A ? index + 3 : index
    return isOneOf(after(unit), "年月天日周小载代季")
  }

  /// 左右两岸, 上下游: the words before are where something is.
  private func isPlace(_ end: Int) -> Bool { isOneOf(after(end), "两二岸侧边手邻舍翼游楼层级班") }

  /// 20余人左右: back from 左右 to the number.
  mutating func readSides(_ sides: Range<Int>) {
    guard !isPlace(sides.upperBound) else { return }
    var index = sides.lowerBound
    for _ in 0..<6 {
      let value = before(index)
      guard isHan(value), !isOneOf(value, "在的和与从向") else { return }
      index = start(before: index)
      guard value == 0x4F59 || value == 0x591A else { continue }
      let digit = before(index)
      guard digitValue(digit) != nil || isChineseNumeral(digit) else { return }
      report(
        .textDoubleApproximation, at: index..<sides.upperBound,
        .twice(string(index..<(index + 3)), string(sides)),
        replacement: string(index..<sides.lowerBound))
      return
    }
  }
}

extension Message {
  fileprivate static func twice(_ left: String, _ right: String) -> Message {
    Message(
      zh: "“\(left)”和“\(right)”都表示概数，只留一个",
      en: "both ‘\(left)’ and ‘\(right)’ say ‘about’; keep one")
  }
}
