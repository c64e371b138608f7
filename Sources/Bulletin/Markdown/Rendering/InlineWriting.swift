extension BodyWriter {
  mutating func writeText(_ tree: borrowing MarkdownTree) {
    tree.withText { text in
      let words = beginsLine ? text.extracting(text.leadingBlanks..<text.count) : text
      if words.isEmpty { return }
      beginsLine = false
      writeLinkingAddresses(words)
      count(words)
    }
  }

  mutating func writeCode(_ tree: borrowing MarkdownTree) {
    beginsLine = false
    markup.add("<code>")
    tree.withText { text in
      markup.addText(text)
      count(text)
    }
    markup.add("</code>")
  }

  /// A line break inside a Chinese sentence is none.
  mutating func writeSoftBreak(_ tree: borrowing MarkdownTree) {
    beginsLine = isTopLevel
    if isSummed { summary.endLine() }
    if tree.softBreakIsClosed { return }
    counter.endLine()
    if isSummed { summary.addBreak() }
    markup.add("\n")
  }

  mutating func writeLineBreak() {
    beginsLine = isTopLevel
    if isSummed { summary.endLine() }
    if isSummed, !counter.endsWide { summary.addBreak() }
    counter.endLine()
    markup.add("<br>\n")
  }

  mutating func count(_ text: Span<UInt8>) {
    counter.add(text)
    if isSummed { summary.add(text) }
  }

  private mutating func writeLinkingAddresses(_ text: Span<UInt8>) {
    var written = 0
    if linkState == .outside {
      var searched = 0
      while let range = bareURL(in: text, from: searched) {
        searched = range.upperBound
        let address = text.extracting(range)
        guard let link = Link(external: string(address)) else { continue }
        markup.addText(text.extracting(written..<range.lowerBound))
        openAnchor(link)
        markup.add(">")
        markup.addText(address)
        markup.add("</a>")
        written = range.upperBound
      }
    }
    markup.addText(text.extracting(written..<text.count))
  }

  private func string(_ text: Span<UInt8>) -> String {
    unsafe text.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}
