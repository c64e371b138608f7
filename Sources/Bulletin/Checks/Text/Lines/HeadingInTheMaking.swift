// `markdown/mistyped`: 一、加强领导 alone on its line, which was meant to be a heading.

extension TextReading {
  /// Each such line by itself: what stands between them is not touched.
  mutating func checkLoneOrdinals() {
    let series = [false, true].map { loneOrdinals(isBracketed: $0) }
    let hasOuter = !series[0].isEmpty
    for line in series.joined().sorted(by: { $0.source.lowerBound < $1.source.lowerBound }) {
      let level = line.level + (line.isBracketed && hasOuter ? 1 : 0)
      let signs = String(repeating: "#", count: min(6, level)) + " "
      let words = String(decoding: origin.source.bytes[line.words], as: UTF8.self)
      report(
        .markdownMistyped, inSource: line.source, .loneOrdinal(signs),
        fix: Fix(origin.lines.range(of: line.source), signs + words, isGuess: line.isLong))
    }
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
    for (index, block) in readable.blocks.enumerated() {
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
    for block in readable.blocks.dropFirst(index + 1).prefix(4) {
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
    let span = bytes.span
    var index = block.range.lowerBound
    if isBracketed {
      let opening = span.scalar(at: index)
      guard isOneOf(opening.value, "（(") else { return false }
      index += opening.length
    }
    let start = index
    while index < block.range.upperBound, index - start < 12,
      let value = countingValue(span.scalar(at: index).value), value > 0
    { index += 3 }
    guard index > start, index < block.range.upperBound else { return false }
    return isOneOf(span.scalar(at: index).value, isBracketed ? "）)" : "、")
  }

  /// nil for what is longer than a heading, ends like a sentence or does not stand alone.
  private func loneLine(_ block: ReadableText.Block, isBracketed: Bool, level: Int) -> LoneOrdinal?
  {
    let bytes = origin.source.bytes
    let words = readable.source(of: block.range)
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
      source: start..<end, words: words, isBracketed: isBracketed, isLong: block.range.count > 75,
      level: level)
  }
}

extension Message {
  fileprivate static func loneOrdinal(_ signs: String) -> Message {
    Message(
      zh: "这一行像是小标题，请在前面加“\(signs)”，否则读者和目录都看不出层次",
      en: "this looks like a heading; begin the line with ‘\(signs)’")
  }
}
