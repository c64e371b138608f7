// `text/straight-quotes`: `"` and `'` beside Chinese.

/// The straight quotes of a block.
struct StraightQuotes {
  private(set) var double: [Int] = []
  private(set) var single: [Int] = []

  var isEmpty: Bool { double.isEmpty && single.isEmpty }

  mutating func add(_ byte: UInt8, at index: Int) {
    if byte == UInt8(ascii: "\"") { double.append(index) } else { single.append(index) }
  }

  /// Behind an odd number of quotes that look like `sign`.
  func isOpen(_ sign: UInt8) -> Bool {
    !(sign == UInt8(ascii: "\"") ? double : single).count.isMultiple(of: 2)
  }
}

extension TextReading {
  mutating func finishQuotes() {
    guard !quotes.isEmpty else { return }
    let state = quotes
    quotes = StraightQuotes()
    guard isInChinese() else { return }
    let single = withoutApostrophes(state.single)
    // `so' closes what a backtick opened.
    let isTypewritten = bytes[block.range].contains(UInt8(ascii: "`"))
    let corrections =
      corrections(of: state.double, "“", "”")
      + corrections(of: single, "‘", "’", canTurn: !isTypewritten)
    report(
      .textStraightQuotes, several: corrections, zh: "中文里的引号应该用“”和‘’，这里是直引号",
      en: "straight quotes in Chinese text")
  }

  /// Corrects pairs of quotes beside Chinese. Where a quote has no partner, none can be turned with
  /// certainty.
  private func corrections(of places: [Int], _ open: String, _ close: String, canTurn: Bool = true)
    -> [Correction]
  {
    var result: [Correction] = []
    var last = 0
    guard places.count % 2 == 0 else {
      return places.filter { isBesideChinese($0) && !isASCIIDigit(before($0)) }.map {
        Correction(range: $0..<($0 + 1), replacement: nil)
      }
    }
    for index in stride(from: 0, to: places.count, by: 2) {
      let first = places[index]
      let isListed = last > 0 && isListSign(last + 1..<first)
      let end = places[index + 1]
      guard isListed || isBesideChinese(first) || isBesideChinese(end), !isArgument(first),
        !areInches(first, end)
      else { continue }
      last = end
      let isCertain = canTurn && holdsWords(first, last)
      result.append(Correction(range: first..<(first + 1), replacement: isCertain ? open : nil))
      result.append(Correction(range: last..<(last + 1), replacement: isCertain ? close : nil))
    }
    return result
  }

  /// 4"×6" and 5'30": signs of inches and seconds.
  private func areInches(_ first: Int, _ last: Int) -> Bool {
    isASCIIDigit(before(first)) && isASCIIDigit(before(last))
  }

  /// "甲","b","c": as the first so the others.
  private func isListSign(_ range: Range<Int>) -> Bool {
    (1...2).contains(range.count) && isOneOf(UInt32(bytes[range.lowerBound]), ",;/|")
      && (range.count == 1 || bytes[range.lowerBound + 1] == 0x20)
  }

  /// PS1="主人", LEN("中国") and --name "标题": the quote belongs to what a program is told.
  private func isArgument(_ first: Int) -> Bool {
    let previous = before(first)
    if previous == UInt32(UInt8(ascii: "=")) { return true }
    if isOneOf(previous, "([{;") {
      let name = before(first - 1)
      return isASCIILetter(name) || isASCIIDigit(name) || isOneOf(name, ")\"")
    }
    guard previous == 0x20 else { return false }
    var option = first - 1
    while first - option < 32, isASCIILetter(before(option)) { option -= 1 }
    return option < first - 1 && before(option) == UInt32(UInt8(ascii: "-"))
      && !isASCIILetter(before(option - 1))
  }

  private func isBesideChinese(_ index: Int) -> Bool {
    isChinese(before(index)) || isChinese(after(index + 1))
  }

  /// False for '' and for two quotes with their words on the other sides: a blank, or a mark that ends
  /// something, follows no opening quote unless the mark is all that is quoted.
  private func holdsWords(_ first: Int, _ last: Int) -> Bool {
    let (next, length) = character(first + 1)
    if first + 1 == last || isBlank(next) || isBlank(before(last)) { return false }
    // "“甲”" has its quotes already.
    if next == 0x201C, before(last) == 0x201D { return false }
    let endsSomething = isChinesePause(next) || isChineseClosing(next)
    return !endsSomething || first + 1 + length == last
  }

  /// The quotes that are no apostrophe and no sign of minutes, 30°15'. After a digit a quote closes
  /// one that is open: '192.0.2.1'.
  private func withoutApostrophes(_ places: [Int]) -> [Int] {
    var result: [Int] = []
    for index in places {
      let previous = before(index)
      let isInWord = isASCIILetter(previous) && isASCIILetter(after(index + 1))
      let isMinute = isASCIIDigit(previous) && result.count.isMultiple(of: 2)
      if !isInWord && !isMinute { result.append(index) }
    }
    return result
  }
}
