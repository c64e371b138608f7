// `text/straight-quotes`: `"` and `'` beside Chinese.

struct QuoteState {
  var double: [Int] = []
  var single: [Int] = []

  mutating func add(_ byte: UInt8, at index: Int) {
    if byte == UInt8(ascii: "\"") { double.append(index) } else { single.append(index) }
  }
}

extension TextCheck {
  mutating func finishQuotes() {
    guard !quotes.double.isEmpty || !quotes.single.isEmpty else { return }
    let state = quotes
    quotes = QuoteState()
    guard isInChinese() else { return }
    let single = state.single.filter { !isApostrophe($0) }
    let corrections =
      corrections(of: state.double, "“", "”") + corrections(of: single, "‘", "’")
    guard !corrections.isEmpty else { return }
    report(
      .textStraightQuotes, corrections,
      .several(
        corrections.count, "中文里的引号应该用“”和‘’，这里是直引号", "straight quotes in Chinese text"))
  }

  /// In pairs, as far as they are beside Chinese. What is left over, or stands beside a blank where
  /// its words should be, cannot be turned with certainty.
  private func corrections(of places: [Int], _ open: String, _ close: String) -> [Correction] {
    var result: [Correction] = []
    guard places.count % 2 == 0 else {
      return places.filter { isBesideChinese($0) && !isASCIIDigit(before($0)) }
        .map { Correction(range: $0..<($0 + 1), replacement: nil) }
    }
    for index in stride(from: 0, to: places.count, by: 2) {
      let (first, last) = (places[index], places[index + 1])
      guard isBesideChinese(first) || isBesideChinese(last) else { continue }
      let isCertain = !isBlank(after(first + 1)) && !isBlank(before(last))
      result.append(
        Correction(range: first..<(first + 1), replacement: isCertain ? open : nil))
      result.append(Correction(range: last..<(last + 1), replacement: isCertain ? close : nil))
    }
    return result
  }

  private func isBesideChinese(_ index: Int) -> Bool {
    isChinese(before(index)) || isChinese(after(index + 1))
  }

  /// Also the sign of minutes: 30°15'.
  private func isApostrophe(_ index: Int) -> Bool {
    let previous = before(index)
    let next = after(index + 1)
    let isInWord = isASCIILetter(previous) && isASCIILetter(next)
    return isInWord || isASCIIDigit(previous)
  }
}
