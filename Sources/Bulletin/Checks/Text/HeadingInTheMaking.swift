// `markdown/mistyped`: 一、加强领导 alone on its line, which was meant to be a heading.

extension TextCheck {
  /// One finding for all such lines of the body.
  mutating func checkLoneOrdinals() {
    var lines: [LoneOrdinal] = []
    for isBracketed in [false, true] { lines += loneOrdinals(isBracketed: isBracketed) }
    lines.sort { $0.source.lowerBound < $1.source.lowerBound }
    guard let first = lines.first, let last = lines.last else { return }
    let hasOuter = lines.contains { !$0.isBracketed }
    var result: [UInt8] = []
    var end = first.source.lowerBound
    for line in lines {
      result += origin.source.bytes[end..<line.source.lowerBound]
      let level = line.level + (line.isBracketed && hasOuter ? 1 : 0)
      result += Array((String(repeating: "#", count: min(6, level)) + " ").utf8)
      result += origin.source.bytes[line.words]
      end = line.source.upperBound
    }
    let numbers = lines.map { origin.lines.range(of: $0.source).line }
    log.report(
      Diagnostic(
        .markdownMistyped, at: place(ofSource: first.source), .loneOrdinals(numbers),
        fix: Fix(
          origin.lines.range(of: first.source.lowerBound..<last.source.upperBound),
          String(decoding: result, as: UTF8.self),
          isGuess: lines.contains(where: \.isLong))))
  }

  private struct LoneOrdinal {
    /// The whole line, and without the `**` around it.
    let source: Range<Int>
    let words: Range<Int>
    let isBracketed: Bool
    let isLong: Bool
    /// That the others of its series have as headings, or one below the last heading before it.
    let level: Int
  }

  /// Empty where one of the series is a paragraph that says more, or where most have nothing below.
  private func loneOrdinals(isBracketed: Bool) -> [LoneOrdinal] {
    var found: [LoneOrdinal] = []
    var count = 0
    var level = 2
    var siblingLevel: Int?
    for (index, block) in text.blocks.enumerated() {
      if case .heading(let number) = block.kind {
        level = number + 1
        if beginsSeries(block, isBracketed: isBracketed) { siblingLevel = number }
      }
      guard block.kind == .paragraph, !block.isQuoted, block.isPlaced,
        beginsSeries(block, isBracketed: isBracketed)
      else { continue }
      guard let line = loneLine(block, isBracketed: isBracketed, level: siblingLevel ?? level)
      else { return [] }
      count += 1
      if hasText(below: index, isBracketed: isBracketed) { found.append(line) }
    }
    return found.count * 2 > count ? found : []
  }

  /// Sentences or a table, with headings of the other series between at most.
  private func hasText(below index: Int, isBracketed: Bool) -> Bool {
    for block in text.blocks.dropFirst(index + 1).prefix(4) {
      if block.kind == .cell { return true }
      if beginsSeries(block, isBracketed: isBracketed) { return false }
      if block.kind == .paragraph, string(block.range).contains(where: { "。；：！？".contains($0) }) {
        return true
      }
      guard beginsSeries(block, isBracketed: !isBracketed) else { return false }
    }
    return false
  }

  /// 一、 or （一） at its start.
  private func beginsSeries(_ block: ReadableText.Block, isBracketed: Bool) -> Bool {
    guard block.range.count > 6 else { return false }
    let bytes = text.bytes.span
    var index = block.range.lowerBound
    if isBracketed {
      let opening = bytes.scalar(at: index)
      guard isOneOf(opening.value, "（(") else { return false }
      index += opening.length
    }
    let start = index
    while index < block.range.upperBound, index - start < 12,
      let value = countingValue(bytes.scalar(at: index).value), value > 0
    { index += 3 }
    guard index > start, index < block.range.upperBound else { return false }
    return isOneOf(bytes.scalar(at: index).value, isBracketed ? "）)" : "、")
  }

  /// nil for what is longer than a heading, ends like a sentence or does not stand alone.
  private func loneLine(
    _ block: ReadableText.Block, isBracketed: Bool, level: Int
  ) -> LoneOrdinal? {
    let bytes = origin.source.bytes
    let words = text.source(of: block.range)
    let start = bytes[..<words.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes.span.firstIndex(of: 0x0A, from: words.upperBound) ?? bytes.count
    let isBold =
      bytes[start..<words.lowerBound].elementsEqual("**".utf8)
      && bytes[words.upperBound..<end].starts(with: "**".utf8)
    let content = string(block.range)
    guard isBold || start == words.lowerBound, block.range.count <= 120,
      !bytes[words].contains(0x0A), !content.contains(where: { "。；;：:！!？?".contains($0) }),
      let last = content.last, !"，,、…".contains(last)
    else { return nil }
    return LoneOrdinal(
      source: start..<end, words: words, isBracketed: isBracketed,
      isLong: block.range.count > 75, level: level)
  }
}

extension Message {
  fileprivate static func loneOrdinals(_ lines: [Int]) -> Message {
    let shown = lines.prefix(8).map { String($0) }
    let more = lines.count > shown.count
    return Message(
      zh: "第 \(shown.joined(separator: "、"))\(more ? " 等" : "") 行像是小标题，请在前面加“## ”，否则读者和目录都看不出层次",
      en:
        "line \(shown.joined(separator: ", "))\(more ? "…" : "") looks like a heading; begin it with ‘## ’"
    )
  }
}
