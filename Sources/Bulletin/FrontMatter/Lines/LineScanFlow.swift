/// Quotes and brackets.
extension LineScan {
  mutating func scanFlow(_ opening: FlowState, from start: Int) {
    var flow = opening
    guard let end = walk(&flow, from: start) else {
      let isText = owners.readsText == true && line[start] == UInt8(ascii: "{")
      guard isText, !isContinued(above: flow.above) else { return open = .flow(flow) }
      return quoteValue(from: start, above: flow.above) { .indicator(UInt8(ascii: "{"), $0, $1) }
    }
    let rest = line.skipBlanks(from: end)
    guard rest < line.end else { return open = .nothing }
    if line[rest] == UInt8(ascii: "#"), rest > end {
      open = .nothing
      return owners.allowsNote(after: end - 1) ? () : reportNote(at: rest)
    }
    let isWide = wideSigns.first?.range.lowerBound == opening.start
    let first = isWide ? UInt8(ascii: "{") : source.bytes[opening.start]
    quoteValue(from: opening.start, above: opening.above) { .partlyQuoted(first, $0, $1) }
  }

  mutating func scanFurther(_ opening: FlowState, from start: Int) {
    var flow = opening
    flow.isSplit = true
    wideSigns = []
    let isComment = flow.quote == nil && line[start] == UInt8(ascii: "#")
    guard !isComment, let end = walk(&flow, from: start) else { return open = .flow(flow) }
    open = .nothing
    let rest = line.skipBlanks(from: end)
    guard rest < line.end else { return }
    if line[rest] == UInt8(ascii: "#"), rest > end {
      if !owners.allowsNote(after: end - 1) { reportNote(at: rest, isMovable: false) }
      return
    }
    report(.textAfterEnd(place(line.rest(from: rest))))
    items.drop()
    open = .skipped(above: flow.above)
  }

  /// Follows brackets and quotes to where the outermost closes.
  private mutating func walk(_ flow: inout FlowState, from start: Int) -> Int? {
    var at = start
    while let byte = line[at] {
      if let sign = wideSigns.first(where: { $0.range.lowerBound == at }) {
        for byte in sign.text { _ = flow.consume(byte, next: nil) }
        at = sign.range.upperBound
        if flow.isClosed { return at }
        continue
      }
      if flow.quote == nil, at > start {
        if byte == UInt8(ascii: "#"), flow.startsToken || line.isBlank(at: at - 1) {
          reportNote(at: at, isMovable: !flow.isSplit)
          flow.isSplit = true
          return nil
        }
        repairKey(of: flow, at: at)
      }
      at += flow.consume(byte, next: line[at + 1])
      if flow.isClosed { return at }
    }
    return nil
  }

  private mutating func repairKey(of flow: FlowState, at offset: Int) {
    guard flow.expectsKey, owners.readsText != true, let key = line.shortKey(at: offset),
      key.colon != .standard,
      !wideSigns.contains(where: { $0.range.lowerBound == key.separator.lowerBound })
    else { return }
    repairColon(of: key)
  }

  /// Reports a quote or bracket without its end, and closes it where it stands on one line.
  mutating func reportUnclosed(_ flow: FlowState) {
    let first = YAMLLine(source.bytes, flow.start, range.upperBound)
    let sign = flow.start..<first.characterEnd(after: flow.start)
    let (opening, place) = (first.text(sign), place(sign))
    guard !flow.isSplit else {
      report(.unclosed(opening, place, nil))
      return items.drop()
    }
    let rest = source.bytes[flow.start..<range.upperBound]
    let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? range.upperBound
    let value = YAMLLine(source.bytes, flow.start, end).rest(from: flow.start)
    let closing = lookalike(before: value.upperBound) ?? value.upperBound..<value.upperBound
    let hidesRest = source.bytes[flow.start..<end].contains(UInt8(ascii: "#"))
    report(.unclosed(opening, place, hidesRest ? nil : fix(closing, flow.closers)))
    repair(closing, flow.closers)
  }

  /// A full-width or curly character in the place of the closing one.
  private func lookalike(before end: Int) -> Range<Int>? {
    guard end - range.lowerBound >= 3 else { return nil }
    let last = end - 3..<end
    let text = String(decoding: source.bytes[last], as: UTF8.self)
    return ["”", "“", "’", "‘", "＂", "＇", "］", "】", "｝"].contains(text) ? last : nil
  }
}
