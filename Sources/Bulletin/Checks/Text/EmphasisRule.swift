// `markdown/literal-emphasis`: `**` or `__` that stays on the page as it is.

/// Two `*` or `_` in a row that cmark left in the text.
struct DelimiterRun {
  let byte: UInt8
  let range: Range<Int>
}

extension TextCheck {
  /// A run of `*` or `_`; returns where it ends.
  mutating func readDelimiter(_ index: Int) -> Int {
    let byte = text.bytes[index]
    var end = index + 1
    while end < block.range.upperBound, text.bytes[end] == byte { end += 1 }
    let run = index..<end
    if origin.isBody, block.kind != .aside, run.count == 2, isWritten(run), !isMask(run) {
      delimiters.append(DelimiterRun(byte: byte, range: run))
    }
    return end
  }

  /// Without backslashes: with them the author means the signs.
  private func isWritten(_ run: Range<Int>) -> Bool {
    block.isPlaced && text.source(of: run).count == 2
  }

  /// 1**4 and 王** stand for what is not told.
  private func isMask(_ run: Range<Int>) -> Bool {
    let previous = before(run.lowerBound)
    let next = after(run.upperBound)
    if isASCIIDigit(previous), isASCIIDigit(next) { return true }
    if text.markup.isMask(text.source(of: run).lowerBound) { return true }
    let isAtEnd = next == 0 || isBlank(next) || isChinesePause(next) || isChineseClosing(next)
    return isHan(previous) && isAtEnd && !isHan(before(start(before: run.lowerBound)))
  }

  mutating func finishDelimiters() {
    guard !delimiters.isEmpty else { return }
    let runs = delimiters
    delimiters = []
    for byte in [UInt8(ascii: "*"), UInt8(ascii: "_")] {
      let same = runs.filter { $0.byte == byte }
      for index in stride(from: 0, to: same.count - 1, by: 2) {
        reportPair(same[index], same[index + 1])
      }
    }
  }

  private mutating func reportPair(_ first: DelimiterRun, _ second: DelimiterRun) {
    let sign = string(first.range)
    log.report(
      Diagnostic(
        .markdownLiteralEmphasis, at: place(first.range),
        Message(
          zh: "这里的“\(sign)”没有变成加粗，会原样印在网页上：加粗写作“**要点**”，星号和文字之间不留空格；"
            + "要印星号本身，在前面加反斜杠",
          en: "this ‘\(sign)’ is printed as it is: bold is ‘**words**’, no blanks inside; "
            + "put backslashes before signs that are meant"),
        fix: boldFix(first, second)))
  }

  /// The words between, blanks trimmed, as bold that holds wherever it stands.
  private func boldFix(_ first: DelimiterRun, _ second: DelimiterRun) -> Fix? {
    let start = text.source(of: first.range)
    let end = text.source(of: second.range)
    guard start.upperBound < end.lowerBound else { return nil }
    let inner = origin.source.bytes[start.upperBound..<end.lowerBound]
    let words = String(decoding: inner, as: UTF8.self).unicodeScalars
    guard let from = words.firstIndex(where: { !isBlank($0.value) }),
      let to = words.lastIndex(where: { !isBlank($0.value) }),
      !words.contains("*"), !words.contains("_")
    else { return nil }
    let bold = words[from..<words.index(after: to)]
    let opens = Flanking(
      before: neighbour(before(first.range.lowerBound)),
      after: neighbour(bold.first?.value ?? 0), delimiter: UInt8(ascii: "*")
    ).canOpen
    let closes = Flanking(
      before: neighbour(bold.last?.value ?? 0),
      after: neighbour(after(second.range.upperBound)), delimiter: UInt8(ascii: "*")
    ).canClose
    let replacement = (opens ? "**" : " **") + String(bold) + (closes ? "**" : "** ")
    return Fix(
      origin.lines.range(of: start.lowerBound..<end.upperBound), replacement,
      isGuess: isSetOff(first.range) && isSetOff(second.range))
  }

  /// Blanks on both sides, as around a sign of arithmetic.
  private func isSetOff(_ run: Range<Int>) -> Bool {
    isBlank(before(run.lowerBound)) && isBlank(after(run.upperBound))
  }

  private func neighbour(_ value: UInt32) -> Neighbour {
    value == 0 ? .space : Neighbour(amended: value)
  }
}
