// `markdown/run-on`: lines that were meant apart and become one paragraph, as in most pastes.

struct RunOnRule {
  /// Of the line ends of the text, the first that no block has taken.
  private var nextBreak = 0

  /// Whether something was found in the lines of the block.
  mutating func check(_ text: inout TextReading) -> Bool {
    guard text.origin.isBody, text.block.kind == .paragraph, text.block.isPlaced, mayRunOn(text)
    else { return false }
    let lines = paragraphLines(text)
    if text.checkMistypedTable(lines) { return true }
    let hasSign = text.checkMarkupSigns(lines)
    guard lines.count > 1 else { return hasSign }
    let paragraph = RunOnLines(lines, isTopLevel: text.block.isTopLevel)
    guard paragraph.runsOn, let first = paragraph.starts.firstIndex(where: { $0 != nil }) else {
      return hasSign
    }
    report(paragraph, at: lines[first], &text)
    return true
  }

  /// Spares the paragraphs of one line that begin as words do.
  private func mayRunOn(_ text: TextReading) -> Bool {
    guard nextBreak >= text.markup.breaks.count else { return true }
    return switch text.after(text.block.range.lowerBound) {
    case UInt32(UInt8(ascii: "#")), UInt32(UInt8(ascii: ">")), 0x3000, 0xA0, 0xFF03, 0xFF1E,
      UInt32(UInt8(ascii: "|")):
      true
    default: false
    }
  }

  /// Where cmark ends the lines of the block.
  private mutating func paragraphLines(_ text: TextReading) -> [TextLine] {
    let bytes = text.origin.source.bytes
    let end = text.readable.source(of: text.block.range).upperBound
    var start = text.block.origin
    // The first line begins at its column; what blanks stand before it, cmark has taken.
    if text.block.isTopLevel {
      while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    }
    var lines: [TextLine] = []
    var runsOn = false
    while nextBreak < text.markup.breaks.count,
      case let found = text.markup.breaks[nextBreak], found.gap.lowerBound < end
    {
      nextBreak += 1
      guard found.gap.lowerBound >= start,
        let newline = bytes[found.gap].firstIndex(of: UInt8(ascii: "\n"))
      else { continue }
      lines.append(TextLine(bytes, start..<newline, runsOn: runsOn))
      start = text.block.isTopLevel ? newline + 1 : found.gap.upperBound
      runsOn = found.isSoft
    }
    let last = bytes.span.firstIndex(of: UInt8(ascii: "\n"), from: max(start, end)) ?? bytes.count
    lines.append(TextLine(bytes, start..<last, runsOn: runsOn))
    return lines
  }

  private func report(_ paragraph: RunOnLines, at first: TextLine, _ text: inout TextReading) {
    let start = first.words.lowerBound
    let mark = first.indent.lowerBound..<(start + first.character(start).length)
    text.report(
      Diagnostic(
        .markdownRunOn, at: text.place(ofSource: mark), .runOn(paragraph.sign),
        fix: text.block.isTopLevel ? fix(paragraph, text) : nil))
  }

  private func fix(_ paragraph: RunOnLines, _ text: TextReading) -> Fix? {
    let edits = paragraph.lines.indices.compactMap { index in
      paragraph.starts[index].flatMap { edit(paragraph.lines[index], $0, isFirst: index == 0) }
    }
    return text.fix(edits, isGuess: paragraph.isGuess)
  }

  private func edit(_ line: TextLine, _ start: RunOnLines.Start, isFirst: Bool) -> SourceEdit? {
    let isParted = !isFirst && line.runsOn
    switch start {
    case .paragraph:
      guard isParted || !line.indent.isEmpty else { return nil }
      return SourceEdit(range: line.indent, replacement: isParted ? "\n" : "")
    case .item(let mark, let end, let needsBlankLine):
      return SourceEdit(
        range: line.indent.lowerBound..<end,
        replacement: (isParted && needsBlankLine ? "\n" : "") + mark)
    }
  }
}

extension Message {
  fileprivate static func runOn(_ sign: LineSign?) -> Message {
    switch sign {
    case .bullet?:
      Message(
        zh: "这几行是清单的写法，网页上会连成一段；清单每行以“- ”开头（半角减号加空格）",
        en: "these items run on in one paragraph; an item begins with ‘- ’")
    case .number(let mark)? where mark.style == .dot || mark.style == .listed:
      Message(
        zh: "这几条网页上会连成一段；编号写作“1. ”（半角点号后空一格），清单上面空一行",
        en: "these items run on in one paragraph; write ‘1. ’, with an empty line above the list")
    case .number?, .article?, .symbol?, .dash?:
      Message(
        zh: "这几条之间没有空行，网页上会连成一段，请在每一条上面空一行",
        en: "these items run on in one paragraph; leave an empty line above each")
    case .label?:
      Message(
        zh: "这几行之间没有空行，网页上会连成一行接一行的一段，请在每行上面空一行",
        en: "these lines run on in one paragraph; leave an empty line above each")
    case nil:
      Message(
        zh: "从这里起的几段之间没有空行，网页上会连成一段；段与段之间空一行，段首不用打空格",
        en: "these paragraphs run on in one; leave an empty line between them, without an indent")
    }
  }
}
