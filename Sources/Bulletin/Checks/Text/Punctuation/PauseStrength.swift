// How sure it is that a half-width mark is one of a Chinese sentence.

extension TextReading {
  /// nil where the mark is none of Chinese: in numbers, times, names of programs.
  func strength(ofPauseAt index: Int, after mark: HalfWidthPause?) -> HalfWidthPause.Strength? {
    let sign = bytes[index]
    let previous = before(index)
    let next = after(index + 1)
    // `std::排序` and :-)
    if sign == UInt8(ascii: ":"), isOneOf(next, ":-)") || previous == UInt32(sign) { return nil }
    if isEndOfChinese(index) { return .certain }
    // 甲、:hover names what begins with the sign.
    let isOfName = sign == UInt8(ascii: ":") && isASCIILetter(next)
    if isChinesePause(previous) { return isOfName ? nil : .certain }
    // 好!!! and 真的?!: one mark repeated.
    if isOneOf(previous, "!?,;"), let last = mark, last.range.upperBound == index,
      last.sign == sign || isOneOf(UInt32(sign), "!?")
    {
      return last.strength
    }
    let following = after(spacesEnd(index + 1))
    let isBeforeChinese = isHan(following) || isChineseOpening(following)
    if sign == UInt8(ascii: "?") || sign == UInt8(ascii: "!") {
      return strengthOfShout(index, previous, isBeforeChinese: isBeforeChinese)
    }
    if isBeforeChinese { return strength(before: next, after: previous, index) }
    if isEndOfFigure(previous), isAtEnd(index + 1) { return .certain }
    return strengthAmongLatin(index, previous)
  }

  /// A pause that Chinese follows, with or without a blank between.
  private func strength(before next: UInt32, after previous: UInt32, _ index: Int) -> HalfWidthPause
    .Strength?
  {
    if isASCIIDigit(previous) || isEndOfFigure(previous) || isGap(before: index) { return .certain }
    if isASCIILetter(previous) {
      // `Re: 主题` may be quoted as it is.
      let isLabel = next == UInt32(UInt8(ascii: " ")) && bytes[index] == UInt8(ascii: ":")
      return isLabel ? .likely : .certain
    }
    return isClosingStraightQuote(before: index) ? .certain : nil
  }

  /// `?` or `!` behind what is no Chinese.
  private func strengthOfShout(_ index: Int, _ previous: UInt32, isBeforeChinese: Bool)
    -> HalfWidthPause.Strength?
  {
    guard isBeforeChinese || isAtEnd(index + 1) else { return nil }
    if isEndOfFigure(previous) { return .certain }
    let isLatin = isWordCharacter(previous) && !isForeignPhrase(around: index)
    return isLatin || isGap(before: index) ? .likely : nil
  }

  /// `A, B` and `1,2`, but neither 1,000 and 10:30 nor an English sentence or what stands in brackets.
  private func strengthAmongLatin(_ index: Int, _ previous: UInt32) -> HalfWidthPause.Strength? {
    let sign = bytes[index]
    guard sign == UInt8(ascii: ",") || sign == UInt8(ascii: ";") else { return nil }
    let next = after(index + 1)
    if isASCIIDigit(previous), isASCIIDigit(next), isGrouped(index) { return nil }
    guard isWordCharacter(previous) || isEndOfFigure(previous) else { return nil }
    if isAtEnd(index + 1) { return .likely }
    let following = after(spacesEnd(index + 1))
    guard isWordCharacter(following), !isForeignPhrase(around: index) else { return nil }
    return .possible
  }

  /// 1,000: three digits behind the mark.
  private func isGrouped(_ index: Int) -> Bool {
    var end = index + 1
    while isASCIIDigit(after(end)) { end += 1 }
    return end - index == 4
  }

  /// The marks and letters around `index` are an English sentence, or stand in quotes or brackets.
  func isForeignPhrase(around index: Int) -> Bool {
    var start = index
    var end = index
    var words = 0
    while start > block.range.lowerBound, isForeign(bytes[start - 1]), index - start < 96 {
      start -= 1
      if bytes[start] == 0x20 { words += 1 }
    }
    while end < block.range.upperBound, isForeign(bytes[end]), end - index < 96 {
      if bytes[end] == 0x20 { words += 1 }
      end += 1
    }
    let (left, right) = (before(start), after(end))
    return words > 5 || isChineseOpening(left) || isChineseClosing(right)
      || isOneOf(left, "([{\"'`<=") || isOneOf(right, ")]}\"'`>=") || left == 0 && right == 0
  }

  private func isForeign(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x80 && !isOneOf(UInt32(byte), "()[]{}\"'`<>=")
  }

  // MARK: Around a mark

  /// A Han letter or a closing mark stands before `index`; a straight quote may stand between, but
  /// not one that opens: 用"!"号 names the sign.
  private func isEndOfChinese(_ index: Int) -> Bool {
    let isQuote = isStraightQuote(before(index))
    if isQuote, !isClosingStraightQuote(before: index) { return false }
    let last = isQuote ? before(index - 1) : before(index)
    return isHan(last) || isChineseClosing(last)
  }

  private func isStraightQuote(_ value: UInt32) -> Bool {
    value == UInt32(UInt8(ascii: "\"")) || value == UInt32(UInt8(ascii: "'"))
  }

  private func isClosingStraightQuote(before index: Int) -> Bool {
    let previous = before(index)
    guard isStraightQuote(previous) else { return false }
    return !quotes.isOpen(UInt8(previous))
  }

  /// `%`, ℃ or a closing bracket.
  func isEndOfFigure(_ value: UInt32) -> Bool { isOneOf(value, "%‰℃°)]㎡²³") }

  /// Code, a footnote mark or an address ends right before `index`.
  private func isGap(before index: Int) -> Bool {
    index > block.range.lowerBound && bytes[index - 1] == ReadableText.gap
  }

  /// Nothing follows in the block but blanks and closing quotes.
  func isAtEnd(_ index: Int) -> Bool {
    let end = spacesEnd(index)
    return end == block.range.upperBound || after(end) == 0x0A || isChineseClosing(after(end))
  }
}
