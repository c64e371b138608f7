// `markdown/mistyped`: Markdown with a slip in it, which is printed as it was typed or not at all.

extension TextReading {
  /// Signs of Markdown that a Chinese input method made others, at the start of a paragraph.
  mutating func checkParagraphStart() {
    guard origin.isBody, block.kind == .paragraph, block.isPlaced else { return }
    let start = block.range.lowerBound
    switch after(start) {
    case 0xFF40: report(.markdownMistyped, at: start..<(start + 3), .fullWidthFence)
    case 0xFF5C: report(.markdownMistyped, at: start..<(start + 3), .fullWidthTable)
    default: break
    }
  }
}

extension Message {
  fileprivate static let fullWidthFence = Message(
    zh: "这里的“｀”是全角，会照样印出来，请改用半角的“`”或删去",
    en: "these are full-width backticks and are printed as they are")
  fileprivate static let fullWidthTable = Message(
    zh: "表格要用半角的“|”，全角的“｜”不会成为表格，会照样印出来",
    en: "a table is made with the half-width ‘|’; this one is printed as it is")
}
