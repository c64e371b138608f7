// `text/manual-indent`: blanks at the start of a paragraph.

struct IndentRule {
  private var indents: [Correction] = []

  /// Takes the blanks at the start of a line of a paragraph.
  mutating func readBlank(_ index: Int, length: Int, _ text: TextReading) {
    guard text.origin.isBody, text.block.kind == .paragraph,
      isIndent(text.after(index)) || goesOnIndented(index, text)
    else { return }
    readIndent(index, length, text)
  }

  private func isIndent(_ value: UInt32) -> Bool {
    value == 0x3000 || value == 0xA0 || value == 0x2002 || value == 0x2003
  }

  /// `&nbsp; &nbsp; 甲`: a space among other blanks.
  private func goesOnIndented(_ index: Int, _ text: TextReading) -> Bool {
    guard let last = indents.last else { return false }
    return last.range.upperBound == index && text.after(index) == 0x20
  }

  /// Blanks at the start of the paragraph or of one of its lines.
  private mutating func readIndent(_ index: Int, _ length: Int, _ text: TextReading) {
    if let last = indents.last, last.range.upperBound == index {
      indents[indents.count - 1] = Correction(
        range: last.range.lowerBound..<(index + length), replacement: last.replacement)
    } else if index == text.block.range.lowerBound {
      indents.append(Correction(range: index..<(index + length), replacement: ""))
    } else if let isWholeLine = text.beginsLine(index) {
      // Lines that begin like this are paragraphs of their own, which a blank line parts; but with
      // other blanks than Chinese ones every line of a sentence may begin.
      let isParagraph =
        isWholeLine && (text.after(index) == 0x3000 || text.endsSentence(before: index))
      indents.append(
        Correction(range: index..<(index + length), replacement: isParagraph ? "\n" : nil))
    }
  }

  /// Lines that were meant apart have a finding of their own.
  mutating func drop() { indents = [] }

  mutating func finish(_ text: inout TextReading) {
    text.report(
      .textManualIndent, several: indents, zh: "段首不用打空格，网页会自动排版；段与段之间空一行",
      en: "no blanks at the start of a paragraph; leave a blank line between paragraphs")
    indents = []
  }
}

extension TextReading {
  /// Whether nothing at all stands before `index` in its line; nil where text does.
  fileprivate func beginsLine(_ index: Int) -> Bool? {
    let source = readable.source(of: index..<(index + 1)).lowerBound
    let last = readable.source(of: (index - 1)..<index).upperBound
    let between = origin.source.bytes[min(last, source)..<source]
    guard bytes[index - 1] == 0x0A || between.contains(0x0A) else { return nil }
    return source > 0 && origin.source.bytes[source - 1] == 0x0A && !block.isQuoted
  }
}
