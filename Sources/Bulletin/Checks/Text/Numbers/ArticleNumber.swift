// `text/ordinal-gap` for 第一条, 第三条 and the chapters and sections that they stand in.

struct ArticleNumbers {
  /// The last 第…条, 第…章 and so on, by 条 or 章.
  private var articles: [UInt32: Int] = [:]

  mutating func end() { articles = [:] }

  /// True where the block begins with 第…条, 第…章, 第…节 or 第…编.
  mutating func read(_ text: inout TextReading) -> Bool {
    guard text.after(text.block.range.lowerBound) == 0x7B2C, let article = text.article() else {
      return false
    }
    let last = articles[article.unit]
    let isTitle = text.isTitle(article.range.upperBound)
    guard isTitle || last == article.value - 1 else { return true }
    articles[article.unit] = article.value
    // Sections are counted in their chapter.
    if isOneOf(article.unit, "编章") { articles[0x8282] = nil }
    if article.unit == 0x7F16 { articles[0x7AE0] = nil }
    // A text that leaves out more than two articles quotes part of a paper.
    guard let last, article.value > 1,
      article.value == last || article.value == last + 2 || article.value == last + 3
    else { return true }
    text.report(.textOrdinalGap, at: article.range, .gap(from: last, to: article.value))
    return true
  }
}

extension TextReading {
  fileprivate func article() -> (value: Int, unit: UInt32, range: Range<Int>)? {
    let start = block.range.lowerBound
    var first = start + 3
    while isBlank(after(first)) { first += character(first).length }
    let (letters, end) = countingLetters(at: first, upTo: 8)
    var index = end
    while isASCIIDigit(after(index)), index - end < 4 { index += 1 }
    let value = letters.isEmpty ? number(endingAt: index)?.value : countedNumber(letters)
    while isBlank(after(index)) { index += character(index).length }
    let unit = after(index)
    guard let value, isOneOf(unit, "条章节编") else { return nil }
    return (value, unit, start..<(index + 3))
  }

  /// False where a sentence about the article follows: 第五条规定的, 第五条、第六条, 第五条之一.
  fileprivate func isTitle(_ end: Int) -> Bool {
    let next = after(end)
    return !isOneOf(next, "规第至和与或所之款项的中、及以等要内适是为在应可不也都就")
      && !(next == 0 && end < block.range.upperBound)
  }
}
