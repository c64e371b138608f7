// `markdown/accidental-code`: prose that its blanks, or a fence without an end, turn into code.

extension TextReading {
  mutating func report(_ code: MarkupPlaces.Code) {
    switch code.kind {
    case .indented(let indents):
      report(
        .markdownAccidentalCode, inSource: code.source, .indentedProse, fix: outdented(indents))
    case .unclosed:
      let fence = String(decoding: origin.source.bytes[code.source], as: UTF8.self)
      report(.markdownAccidentalCode, inSource: code.source, .unclosedFence(fence))
    }
  }

  /// Each line that began with blanks was to be a paragraph of its own.
  private func outdented(_ indents: [Range<Int>]) -> Fix? {
    let edits = indents.indices.map { index in
      let last = index > 0 ? indents[index - 1].upperBound : indents[index].lowerBound
      let lineEnds = origin.source.bytes[last..<indents[index].lowerBound].count { $0 == 0x0A }
      return SourceEdit(range: indents[index], replacement: lineEnds == 1 ? "\n" : "")
    }
    return fix(edits, isGuess: true)
  }
}

extension Message {
  fileprivate static let indentedProse = Message(
    zh: "行首的空格使这一段成了代码，字体和换行都会变；请删去行首空格，段与段之间空一行",
    en: "blanks at the start of the line turn this paragraph into code; delete them")

  fileprivate static func unclosedFence(_ fence: String) -> Message {
    Message(
      zh: "从这里开始的代码一直没有结束，后面的文字都成了代码；请补上结束的“\(fence)”，或删去这一行的“\(fence)”",
      en: "this code never ends: close it with ‘\(fence)’, or delete this ‘\(fence)’")
  }
}
