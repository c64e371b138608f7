// `markdown/run-on`: headings and quotations whose sign Markdown does not know.

extension TextReading {
  /// `#小标题` and `＞引用`, at the start of any line.
  mutating func checkMarkupSigns(_ lines: [TextLine]) -> Bool {
    var quotes: [SourceEdit] = []
    var isFound = false
    for line in lines {
      if let sign = QuoteSign(line) {
        quotes.append(
          SourceEdit(
            range: line.indent.lowerBound..<sign.words,
            replacement: String(repeating: "> ", count: sign.depth)))
      } else if let heading = HeadingSign(line) {
        report(heading, line)
        isFound = true
      }
    }
    guard let first = quotes.first else { return isFound }
    report(
      .markdownRunOn, inSource: first.range, .quoteSign,
      fix: block.isTopLevel ? fix(quotes, isGuess: false) : nil)
    return true
  }

  private mutating func report(_ heading: HeadingSign, _ line: TextLine) {
    var edits = [
      SourceEdit(
        range: line.indent.lowerBound..<heading.words,
        replacement: String(repeating: "#", count: max(2, heading.level)) + " ")
    ]
    if heading.end < line.words.upperBound {
      edits.append(SourceEdit(range: heading.end..<line.words.upperBound, replacement: ""))
    }
    report(
      .markdownRunOn, inSource: line.words.lowerBound..<heading.words, .headingSign,
      fix: block.isTopLevel ? fix(edits, isGuess: !heading.isSure) : nil)
  }

  /// `# # 小标题`: the words of a heading begin with its sign.
  mutating func checkHeadingWords() {
    guard case .heading(let level) = block.kind else { return }
    let first = after(block.range.lowerBound)
    guard origin.isBody, block.isPlaced, first == 0xFF03 || first == UInt32(UInt8(ascii: "#"))
    else { return }
    let source = readable.source(of: block.range)
    let bytes = origin.source.bytes
    guard let heading = HeadingSign(TextLine(bytes, source, runsOn: false)) else { return }
    var start = source.lowerBound
    while start > 0, [0x20, 0x09, UInt8(ascii: "#")].contains(bytes[start - 1]) { start -= 1 }
    let edit = SourceEdit(
      range: start..<heading.words, replacement: String(repeating: "#", count: max(2, level)) + " ")
    report(
      .markdownRunOn, inSource: source.lowerBound..<heading.words, .headingSign,
      fix: fix([edit], isGuess: false))
  }
}

/// What was to be the sign of a quotation: `＞引用`, `＞＞引用`, or a `>` behind full-width blanks.
private struct QuoteSign {
  let depth: Int
  /// Where its words begin.
  let words: Int

  init?(_ line: TextLine) {
    var index = line.words.lowerBound
    var depth = 0
    var isMistyped = !line.indent.isEmpty
    while isOneOf(line.value(index), ">＞"), depth < 4 {
      isMistyped = isMistyped || line.value(index) == 0xFF1E
      depth += 1
      index = line.skipBlanks(index + line.character(index).length)
    }
    // ＞3万元 compares.
    guard depth > 0, isMistyped, isHan(line.value(index)) || isChineseOpening(line.value(index))
    else { return nil }
    self.depth = depth
    words = index
  }
}

/// What was to be the sign of a heading: `##下一步`, `＃ 下一步`, `＃＃下一步＃＃`.
private struct HeadingSign {
  let level: Int
  /// Where its words begin and end.
  let words: Int
  let end: Int
  let isSure: Bool

  init?(_ line: TextLine) {
    var index = line.words.lowerBound
    var count = 0
    var isFullWidth = false
    while true {
      let next = line.skipBlanks(index)
      guard HeadingSign.isSign(line.value(next)) else { break }
      isFullWidth = isFullWidth || line.value(next) == 0xFF03
      count += 1
      index = next + line.character(next).length
    }
    guard (1...12).contains(count) else { return nil }
    let words = line.skipBlanks(index)
    let hasBlank = words > index
    let first = line.value(words)
    guard isHan(first) || isASCIIDigit(first) || isChineseOpening(first) else { return nil }
    var end = line.words.upperBound
    while end > words, case let last = line.bytes.span.scalar(before: end, notBefore: words),
      HeadingSign.isSign(last.value) || last.value == 0x20
    { end = last.start }
    let title = line.bytes.span.extracting(words..<end)
    let isPlain = !HeadingSign.isSentence(title)
    // ＃话题＃ and #3 are no headings, nor is #甲.
    if count == 1 {
      // With a blank the half-width sign makes a heading, unless it is a comment in code.
      let isComment = !isFullWidth && line.value(index) == 0x20
      guard isPlain, end == line.words.upperBound, isFullWidth && hasBlank || title.count > 5,
        !isComment, hasBlank || isHan(first) || isChineseOpening(first)
      else { return nil }
    }
    // There are six levels: of more nobody knows which is meant.
    level = count > 6 ? 2 : count
    self.words = words
    self.end = end
    isSure = isPlain
  }

  private static func isSign(_ value: UInt32) -> Bool {
    value == UInt32(UInt8(ascii: "#")) || value == 0xFF03
  }

  /// Too long for a heading, or with another sign or the end of a sentence in it.
  private static func isSentence(_ title: Span<UInt8>) -> Bool {
    guard title.count <= 120 else { return true }
    var index = 0
    while index < title.count {
      let (value, length) = title.scalar(at: index)
      if isSign(value) || isOneOf(value, "。；") { return true }
      index += length
    }
    return false
  }
}

extension Message {
  fileprivate static let headingSign = Message(
    zh: "小标题的“#”要用半角，后面空一格，如“## 下一步”；现在这一行会照样印出来",
    en: "a heading is ‘## words’, with half-width ‘#’ and a blank; this line is printed as it is")
  fileprivate static let quoteSign = Message(
    zh: "引用的“>”要用半角，后面空一格，如“> 引文”；现在会照样印出来",
    en: "a quotation begins with a half-width ‘> ’; this sign is printed as it is")
}
