// `markdown/run-on`: lines that were meant apart and become one paragraph, as in most pastes.

extension TextReading {
  /// Whether something was found in the lines of the block.
  mutating func checkRunOn() -> Bool {
    guard origin.isBody, block.kind == .paragraph, block.isPlaced else { return false }
    // The first line begins at its column; what blanks stand before it, cmark has taken.
    var start = block.origin
    let bytes = origin.source.bytes
    while block.isTopLevel, start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 {
      start -= 1
    }
    let lineEnds = markup.breaks(
      in: start..<max(start, readable.source(of: block.range).upperBound))
    // Most paragraphs have one line that begins as words do.
    if lineEnds.isEmpty, !mayBeginWithSign { return false }
    let lines = lines(from: start, endingAt: lineEnds)
    if checkMistypedTable(lines) { return true }
    let hasSign = checkMarkupSigns(lines)
    guard lines.count > 1 else { return hasSign }
    let paragraph = RunOnLines(lines, isTopLevel: block.isTopLevel)
    guard paragraph.runsOn, let first = paragraph.starts.firstIndex(where: { $0 != nil }) else {
      return hasSign
    }
    report(paragraph, at: lines[first])
    return true
  }

  private var mayBeginWithSign: Bool {
    let first = after(block.range.lowerBound)
    return isOneOf(first, "#>|＃＞") || isBlank(first)
  }

  /// The lines of the block as cmark ends them.
  private func lines(
    from first: Int, endingAt lineEnds: ArraySlice<MarkupPlaces.Break>
  ) -> [TextLine] {
    let bytes = origin.source.bytes
    var start = first
    var lines: [TextLine] = []
    var runsOn = false
    for found in lineEnds where found.gap.lowerBound >= start {
      guard let newline = bytes[found.gap].firstIndex(of: UInt8(ascii: "\n")) else { continue }
      lines.append(TextLine(bytes, start..<newline, runsOn: runsOn))
      start = block.isTopLevel ? newline + 1 : found.gap.upperBound
      runsOn = found.isSoft
    }
    let end = max(start, readable.source(of: block.range).upperBound)
    let last = bytes.span.firstIndex(of: UInt8(ascii: "\n"), from: end) ?? bytes.count
    lines.append(TextLine(bytes, start..<last, runsOn: runsOn))
    return lines
  }

  private mutating func report(_ paragraph: RunOnLines, at first: TextLine) {
    let start = first.words.lowerBound
    let mark = first.indent.lowerBound..<(start + first.character(start).length)
    report(
      .markdownRunOn, inSource: mark, .runOn(paragraph.sign),
      fix: block.isTopLevel ? fix(paragraph) : nil)
  }

  private func fix(_ paragraph: RunOnLines) -> Fix? {
    let edits = paragraph.lines.indices.compactMap { index in
      paragraph.starts[index].flatMap { edit(paragraph.lines[index], $0, isFirst: index == 0) }
    }
    return fix(edits, isGuess: paragraph.isGuess)
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
