// `markdown/mistyped`: Markdown with a slip in it, which is printed as it was typed or not at all.

extension TextCheck {
  /// Signs of Markdown that a Chinese input method made others, at the start of a paragraph.
  mutating func checkParagraphStart() {
    guard origin.isBody, block.kind == .paragraph, block.isPlaced else { return }
    let start = block.range.lowerBound
    let sign = after(start)
    switch sign {
    case UInt32(UInt8(ascii: "#")), 0xFF03: checkHeadingSign(start, sign)
    case 0xFF40: report(.markdownMistyped, at: start..<(start + 3), .fullWidthFence)
    case 0xFF5C: report(.markdownMistyped, at: start..<(start + 3), .fullWidthTable)
    default: break
    }
    checkRunTogether()
  }

  /// `##下一步` and `＃＃ 下一步`.
  private mutating func checkHeadingSign(_ start: Int, _ sign: UInt32) {
    let length = character(start).length
    var end = start
    while after(end) == sign { end += length }
    let count = (end - start) / length
    let isWritten = text.source(of: start..<end).count == end - start
    // ＃话题＃ and #3 are no headings.
    guard (2...6).contains(count) || (sign == 0xFF03 && isBlank(after(end))), isWritten else {
      return
    }
    while isBlank(after(end)) { end += character(end).length }
    guard isHan(after(end)) || isASCIIDigit(after(end)) || isChineseOpening(after(end)) else {
      return
    }
    report(
      .markdownMistyped, at: start..<end, .headingSign,
      replacement: String(repeating: "#", count: max(2, count)) + " ", isGuess: true)
  }

  /// `source` is a place in the file.
  mutating func reportMistyped(_ source: Range<Int>, _ message: Message) {
    log.report(Diagnostic(.markdownMistyped, at: place(ofSource: source), message))
  }

  // MARK: Items in one paragraph

  /// Lines that begin like items and have no blank line between them become one paragraph.
  private mutating func checkRunTogether() {
    let source = text.source(of: block.range)
    let bytes = origin.source.bytes
    var isAfterItem = ItemSign(bytes[source]) != nil
    var index = source.lowerBound
    while isAfterItem, let end = bytes[index..<source.upperBound].firstIndex(of: 0x0A) {
      index = end + 1
      while index < source.upperBound, bytes[index] == 0x20 { index += 1 }
      guard let sign = ItemSign(bytes[index..<source.upperBound]) else { continue }
      reportMistyped(index..<(index + sign.length), .runTogether)
      isAfterItem = false
    }
  }
}

/// What an item of a typed list begins with: `1、`, `（一）`, `①`, `· `, `-甲`.
private struct ItemSign {
  let length: Int

  init?(_ line: ArraySlice<UInt8>) {
    let text = String(decoding: line.prefix(24), as: UTF8.self)
    var rest = Substring(text)
    let isBracketed = rest.first == "（"
    if isBracketed { rest.removeFirst() }
    let number = rest.prefix { $0.isASCII && $0.isNumber || "一二三四五六七八九十".contains($0) }
    rest = rest.dropFirst(number.count)
    let next = rest.dropFirst().first
    if (1...3).contains(number.count) {
      let isItem =
        isBracketed
        ? rest.first == "）"
        : rest.first == "、" || (rest.first == "." && next?.isNumber == false && next != " ")
      guard isItem else { return nil }
      rest.removeFirst()
    } else if !isBracketed, let sign = rest.first, "①②③④⑤⑥⑦⑧⑨⑩－•●".contains(sign) {
      rest.removeFirst()
    } else {
      return nil
    }
    length = text.utf8.count - rest.utf8.count
  }
}

extension Message {
  fileprivate static let headingSign = Message(
    zh: "小标题的“#”要用半角，后面空一格，如“## 下一步”；现在这一行会照样印出来",
    en: "a heading is ‘## words’, with half-width ‘#’ and a blank; this line is printed as it is")
  fileprivate static let fullWidthFence = Message(
    zh: "这里的“｀”是全角，会照样印出来，请改用半角的“`”或删去",
    en: "these are full-width backticks and are printed as they are")
  fileprivate static let fullWidthTable = Message(
    zh: "表格要用半角的“|”，全角的“｜”不会成为表格，会照样印出来",
    en: "a table is made with the half-width ‘|’; this one is printed as it is")
  fileprivate static let runTogether = Message(
    zh: "这一条会和上一条连成一段，请在两条之间空一行，或写成以“- ”或“1. ”开头的清单",
    en: "this item runs on in the paragraph of the one before; leave an empty line between them")
}
