// `text/half-width-punctuation`: the full stop of English behind Chinese.

extension TextReading {
  func strength(ofFullStopAt index: Int) -> HalfWidthPause.Strength? {
    let previous = before(index)
    let following = after(spacesEnd(index + 1))
    let isAfterChinese = isHan(previous) || isChineseClosing(previous)
    if isAtEnd(index + 1) {
      guard isAfterChinese else {
        let isLatin = isWordCharacter(previous) && !isForeignPhrase(around: index)
        return isLatin || isEndOfFigure(previous) ? .likely : nil
      }
      return isOrdinal(endingAt: index) ? nil : .certain
    }
    guard isAfterChinese, isHan(following) || isChineseOpening(following),
      !isOrdinal(endingAt: index)
    else { return nil }
    // 约翰.史密斯 has a point inside.
    return after(index + 1) == UInt32(UInt8(ascii: " ")) ? .certain : .possible
  }

  /// 一. and 甲. at the start of a line.
  private func isOrdinal(endingAt end: Int) -> Bool {
    var start = end
    for _ in 0..<4 where isChineseNumeral(before(start)) || isOneOf(before(start), "甲乙丙丁戊己第附图表例注") {
      start = self.start(before: start)
    }
    return start < end && (start == block.range.lowerBound || before(start) == 0x0A)
  }
}
