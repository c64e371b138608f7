// `text/half-width-punctuation`: `, ; : ? ! . ( )` where Chinese has `，；：？！。（）`.

struct PunctuationRule {
  private struct Bracket {
    let index: Int
    let isHalfWidth: Bool
    /// Han characters of the block before it.
    let hanCount: Int
    /// It stands in a Chinese sentence, whatever is in it.
    let isBesideChinese: Bool
  }

  private var brackets: [Correction] = []
  private var pauses: [HalfWidthPause] = []
  private var open: [Bracket] = []

  mutating func readPause(_ index: Int, _ text: inout TextReading) {
    add(text.strength(ofPauseAt: index, after: pauses.last), at: index, &text)
  }

  /// 委员走访. with the full stop of English.
  mutating func readFullStop(_ index: Int, _ text: inout TextReading) {
    add(text.strength(ofFullStopAt: index), at: index, &text)
  }

  private mutating func add(
    _ strength: HalfWidthPause.Strength?, at index: Int, _ text: inout TextReading
  ) {
    guard let strength, text.isInChinese() else { return }
    pauses.append(
      HalfWidthPause(
        range: index..<text.spacesEnd(index + 1), sign: text.bytes[index], strength: strength))
  }

  // MARK: Brackets

  mutating func readBracket(_ index: Int, _ text: inout TextReading) {
    let byte = text.bytes[index]
    if byte == UInt8(ascii: "(") {
      openBracket(index, isHalfWidth: true, text)
      text.pairs.openHalfWidth(at: index)
    } else {
      closeBracket(index..<(index + 1), &text)
      text.pairs.closeHalfWidth()
    }
  }

  mutating func openBracket(_ index: Int, isHalfWidth: Bool, _ text: TextReading) {
    let previous = text.before(index)
    open.append(
      .init(
        index: index, isHalfWidth: isHalfWidth, hanCount: text.hanCount,
        isBesideChinese: isHan(previous) || isChineseClosing(previous) || isChinesePause(previous)
          || isCorrected(previous, before: index)))
  }

  /// 抓好春耕;(2)管好防汛: the mark becomes one of Chinese.
  private func isCorrected(_ value: UInt32, before index: Int) -> Bool {
    guard isOneOf(value, ",;:"), let last = pauses.last else { return false }
    return last.strength == .certain && last.range.upperBound == index
  }

  mutating func closeBracket(_ closing: Range<Int>, _ text: inout TextReading) {
    let isHalfWidth = closing.count == 1
    let index = closing.lowerBound
    guard let opening = open.popLast(), index >= text.deletedEnd else { return }
    let inside = min(index, opening.index + (opening.isHalfWidth ? 1 : 3))..<index
    if text.isPath(inside) { return text.addResidue(.link, at: opening.index..<closing.upperBound) }
    guard opening.isHalfWidth || isHalfWidth else { return }
    let isMixed = opening.isHalfWidth != isHalfWidth
    // （(甲） has a bracket too many, which the rule of pairs reports.
    if isMixed, opening.isHalfWidth, text.before(opening.index) == 0xFF08 { return }
    guard isMixed || opening.isBesideChinese || text.hanCount > opening.hanCount, text.isInChinese()
    else { return }
    // 空列表写作 () names the sign.
    guard isMixed || (index > opening.index + 1 && !text.isFormula(opening.index, index)) else {
      return
    }
    if opening.isHalfWidth { correctOpening(opening.index, text) }
    if isHalfWidth {
      brackets.append(Correction(range: index..<text.spacesEnd(index + 1), replacement: "）"))
    }
  }

  /// A full-width bracket brings its own blank.
  private mutating func correctOpening(_ index: Int, _ text: TextReading) {
    let range = text.spacesStart(index)..<(index + 1)
    brackets.append(Correction(range: range, replacement: "（"))
  }

  // MARK: The block

  mutating func finish(_ text: inout TextReading) {
    open.removeAll(keepingCapacity: true)
    guard !brackets.isEmpty || !pauses.isEmpty else { return }
    let found = brackets + pauses.wholeSentences(in: text.readable)
    brackets = []
    pauses = []
    guard !found.isEmpty, !text.isReference() else { return }
    text.report(
      .textHalfWidthPunctuation, several: withoutSharedBlanks(found),
      zh: "中文里的标点应该用全角，这里是半角标点", en: "half-width punctuation in Chinese text")
  }

  /// The blank between two marks belongs to the first.
  private func withoutSharedBlanks(_ corrections: [Correction]) -> [Correction] {
    var end = 0
    return corrections.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { correction in
      let start = min(max(correction.range.lowerBound, end), correction.range.upperBound)
      end = correction.range.upperBound
      return Correction(
        range: start..<end, replacement: correction.replacement, isGuess: correction.isGuess)
    }
  }
}

extension TextReading {
  /// `../workstations/tea.md`: nobody means readers to see it.
  fileprivate func isPath(_ range: Range<Int>) -> Bool {
    guard (4...400).contains(range.count) else { return false }
    let words = bytes[range]
    return words.suffix(3).elementsEqual(".md".utf8) && !words.contains(0x20)
      || words.starts(with: "../".utf8)
  }

  /// SQRT(2*数字), LEN("中国"), 度=(弧度+1)/2 and the unit 元/(人·年).
  fileprivate func isFormula(_ opening: Int, _ closing: Int) -> Bool {
    let previous = before(opening)
    if isOneOf(previous, "=*^") || isOneOf(after(closing + 1), "=") { return true }
    guard isWordCharacter(previous) || isOneOf(previous, "/"), closing - opening < 64 else {
      return false
    }
    let words = bytes[(opening + 1)..<closing]
    if isOneOf(previous, "/") { return words.contains(0xC2) && words.contains(0xB7) }
    let isQuoted = words.first == UInt8(ascii: "\"") && words.last == UInt8(ascii: "\"")
    return isQuoted || words.contains(UInt8(ascii: "*"))
  }

  /// 王伟. 协商研究[J]. 社会科学, 2025: lists of works have the marks of their own standard.
  fileprivate func isReference() -> Bool {
    let bytes = self.bytes.span.extracting(block.range)
    var searched = 0
    while let opening = bytes.firstIndex(of: UInt8(ascii: "["), from: searched) {
      searched = opening + 1
      var end = searched
      while end < bytes.count, (0x41...0x5A).contains(bytes[end]) || bytes[end] == UInt8(ascii: "/")
      {
        end += 1
      }
      let isClosed = end + 1 < bytes.count && bytes[end] == UInt8(ascii: "]")
      if isClosed, (1...5).contains(end - searched), isOneOf(UInt32(bytes[end + 1]), ".,") {
        return true
      }
    }
    return false
  }
}
