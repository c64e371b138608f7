// `text/half-width-punctuation`: `, ; : ? ! ( )` where Chinese has `，；：？！（）`.

struct PunctuationState {
  struct Bracket {
    let index: Int
    let isHalfWidth: Bool
    /// Han characters of the block before it.
    let hanCount: Int
    /// It stands in a Chinese sentence, whatever is in it.
    let isBesideChinese: Bool
  }

  var corrections: [Correction] = []
  var open: [Bracket] = []
}

extension TextCheck {
  mutating func readPause(_ index: Int) {
    let byte = text.bytes[index]
    let previous = before(index)
    let next = after(index + 1)
    let followsChinese = isEndOfChinese(index)
    let leadsToChinese =
      (isHan(next) || isChineseOpening(next)) && isWordCharacter(previous)
      && byte != UInt8(ascii: "?") && byte != UInt8(ascii: "!")
    guard followsChinese || leadsToChinese, isInChinese() else { return }
    // `std::排序`
    if byte == UInt8(ascii: ":"), next == UInt32(byte) || previous == UInt32(byte) { return }
    let end = blanksEnd(index + 1)
    punctuation.corrections.append(
      Correction(range: index..<end, replacement: fullWidth(byte)))
  }

  mutating func readBracket(_ index: Int) {
    let byte = text.bytes[index]
    if byte == UInt8(ascii: "(") {
      openBracket(index, isHalfWidth: true)
      pairs.openHalfWidth(at: index)
    } else {
      closeBracket(pairs.closeHalfWidth(), index..<(index + 1))
    }
  }

  mutating func openBracket(_ index: Int, isHalfWidth: Bool) {
    let previous = before(index)
    punctuation.open.append(
      .init(
        index: index, isHalfWidth: isHalfWidth, hanCount: hanCount,
        isBesideChinese: isHan(previous) || isChineseClosing(previous)))
  }

  /// `pair` is what the sign at `closing` closes in its block.
  mutating func closeBracket(_ pair: PairState.Opening?, _ closing: Range<Int>) {
    let opening = punctuation.open.popLast()
    if let pair, isLinkBracket(pair.range, closing) {
      correctLinkBracket(pair.range, closing)
    } else if let opening {
      correctBracket(opening, closing)
    }
  }

  private mutating func correctBracket(_ opening: PunctuationState.Bracket, _ closing: Range<Int>) {
    let isHalfWidth = closing.count == 1
    let index = closing.lowerBound
    guard opening.isHalfWidth || isHalfWidth else { return }
    let isMixed = opening.isHalfWidth != isHalfWidth
    guard isMixed || opening.isBesideChinese || hanCount > opening.hanCount, isInChinese()
    else { return }
    // 空列表写作 () names the sign.
    guard isMixed || (index > opening.index + 1 && !isFormula(opening.index, index)) else { return }
    if opening.isHalfWidth { correctOpening(opening.index) }
    if isHalfWidth {
      punctuation.corrections.append(
        Correction(range: index..<blanksEnd(index + 1), replacement: "）"))
    }
  }

  /// SQRT(2*数字), LEN("中国") and 度=(弧度+1)/2.
  private func isFormula(_ opening: Int, _ closing: Int) -> Bool {
    let previous = before(opening)
    if isOneOf(previous, "=*^") || isOneOf(after(closing + 1), "=") { return true }
    guard isWordCharacter(previous), closing - opening < 64 else { return false }
    let words = text.bytes[(opening + 1)..<closing]
    let isQuoted = words.first == UInt8(ascii: "\"") && words.last == UInt8(ascii: "\"")
    return isQuoted || words.contains(UInt8(ascii: "*"))
  }

  /// A full-width bracket brings its own blank.
  private mutating func correctOpening(_ index: Int) {
    var start = index
    while start > block.range.lowerBound, text.bytes[start - 1] == 0x20 { start -= 1 }
    // The blank may belong to a mark before it that is corrected itself.
    if let last = punctuation.corrections.last?.range, last.upperBound > start {
      start = min(last.upperBound, index)
    }
    punctuation.corrections.append(
      Correction(range: start..<(index + 1), replacement: "（"))
  }

  /// A Han letter or a closing mark stands before `index`; a straight quote may stand between, but
  /// not one that opens: 用"!"号 names the sign.
  private func isEndOfChinese(_ index: Int) -> Bool {
    let previous = before(index)
    let isDouble = previous == UInt32(UInt8(ascii: "\""))
    let isQuote = isDouble || previous == UInt32(UInt8(ascii: "'"))
    if isQuote, !(isDouble ? quotes.double : quotes.single).count.isMultiple(of: 2) { return false }
    let last = isQuote ? before(index - 1) : previous
    return isHan(last) || isChineseClosing(last)
  }

  private func blanksEnd(_ index: Int) -> Int {
    var end = index
    while end < block.range.upperBound, text.bytes[end] == 0x20 { end += 1 }
    return end
  }

  private func isWordCharacter(_ value: UInt32) -> Bool {
    isASCIIDigit(value) || isASCIILetter(value)
  }

  private func fullWidth(_ byte: UInt8) -> String {
    Unicode.Scalar(UInt32(byte) + 0xFEE0).map { String($0) } ?? ""
  }

  mutating func finishPunctuation() {
    defer { punctuation = PunctuationState() }
    let count = punctuation.corrections.count
    guard count > 0 else { return }
    report(
      .textHalfWidthPunctuation, punctuation.corrections,
      .several(
        count, "中文里的标点应该用全角，这里是半角标点", "half-width punctuation in Chinese text"))
  }
}
