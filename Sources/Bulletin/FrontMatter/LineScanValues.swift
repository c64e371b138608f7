/// What stands after a key or a dash.
extension LineScan {
  /// `above`: the column that further lines of the value are deeper than.
  mutating func scanValue(from offset: Int, above: Int, isKeyed: Bool) {
    let start = line.skipBlanks(from: offset)
    guard let first = line[start] else { return pendingColumn = above }
    switch first {
    case UInt8(ascii: "#"): scanNoteForValue(at: start, above: above)
    case UInt8(ascii: "|"), UInt8(ascii: ">"): scanBlockHeader(at: start, above: above)
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "["), UInt8(ascii: "{"):
      scanFlow(FlowState(at: start, above: above), from: start)
    case UInt8(ascii: "&"), UInt8(ascii: "!"): scanProperty(at: start, above: above)
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
      if line.isBlankOrEnd(at: start + 1) {
        quoteValue(from: start, above: above) { .indicator(first, $0, $1) }
      } else {
        scanPlain(from: start, above: above, isKeyed: isKeyed)
      }
    case UInt8(ascii: "*"), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"),
      UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"):
      quoteValue(from: start, above: above) { .indicator(first, $0, $1) }
    default: scanPlain(from: start, above: above, isKeyed: isKeyed)
    }
  }

  private mutating func scanPlain(from start: Int, above: Int, isKeyed: Bool) {
    open = .plain(above: above, isKeyed: isKeyed)
    var at = start
    while let byte = line[at] {
      if byte == UInt8(ascii: ":"), line.isBlankOrEnd(at: at + 1) {
        let colon = place(at..<at + 1)
        return quoteValue(from: start, above: above) { .colonInText(colon, $1) }
      }
      if byte == UInt8(ascii: "#"), line.isBlank(at: at - 1) {
        return reportComment(at: at, value: start, above: above)
      }
      at += 1
    }
  }

  /// Reports a text that needs quotes and has libyaml read it quoted; where it goes on over
  /// further lines, quotes are more than a mechanical change.
  private mutating func quoteValue(
    from start: Int, above: Int, _ finding: (Place, Fix?) -> Diagnostic
  ) {
    let value = line.rest(from: start)
    guard !isContinued(above: above) else {
      report(finding(place(value), nil))
      dropItem()
      return open = .skipped(above: above)
    }
    let replacement = quoted(line.text(value))
    report(finding(place(value), fix(value, replacement)))
    repair(value, replacement)
    open = .nothing
  }

  /// A comment is reported and left to libyaml: the value before it is checked as it is.
  private mutating func reportComment(at hash: Int, value: Int, above: Int) {
    let note = place(line.rest(from: hash))
    let value = line.rest(from: value)
    guard !isContinued(above: above) else {
      report(.commentAfterValue(note, nil))
      dropItem()
      return open = .skipped(above: above)
    }
    report(.commentAfterValue(note, fix(value, quoted(line.text(value)))))
    open = .nothing
  }

  /// `key: # …`: a comment, unless it was meant as the value.
  private mutating func scanNoteForValue(at hash: Int, above: Int) {
    if let next = nextLine(), belongs(next, above: above) {
      reportNote(at: hash)
      return pendingColumn = above
    }
    reportComment(at: hash, value: hash, above: above)
    if above == margin { dropItem() }
  }

  private func belongs(_ next: (line: YAMLLine, indent: Indent), above: Int) -> Bool {
    next.indent.width > above
      || next.indent.width == above && next.line.isDash(at: next.indent.end)
  }

  /// `|` and `>` begin a text on the next lines if nothing but `+`, `-` or a digit follows.
  private mutating func scanBlockHeader(at start: Int, above: Int) {
    var at = start + 1
    var hasDigit = false
    while at < start + 3, let byte = line[at], isChomping(byte) || isDigit(byte) {
      if isDigit(byte) { hasDigit = true }
      at += 1
    }
    let rest = line.skipBlanks(from: at)
    let isNote = line[rest] == UInt8(ascii: "#") && rest > at
    guard rest == line.end || isNote else {
      let first = source.bytes[start]
      return quoteValue(from: start, above: above) { .indicator(first, $0, $1) }
    }
    if isNote { reportNote(at: rest) }
    open = hasDigit ? .skipped(above: above) : .block(above: above, column: nil)
  }

  private func isChomping(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x31 && byte <= 0x39 }

  /// `&name` and `!type`: a text that needs quotes, or put before a value of further lines.
  private mutating func scanProperty(at start: Int, above: Int) {
    let first = source.bytes[start]
    let value = line.rest(from: start)
    let isAlone = value.allSatisfy { !line.isBlank(at: $0) }
    guard isAlone, let next = nextLine(), belongs(next, above: above) else {
      return quoteValue(from: start, above: above) { .indicator(first, $0, $1) }
    }
    report(.indicator(first, place(value), nil))
    repair(value, "")
    pendingColumn = above
  }

  // MARK: Quotes and brackets

  private mutating func scanFlow(_ opening: FlowState, from start: Int) {
    var flow = opening
    guard let end = walk(&flow, from: start) else { return open = .flow(flow) }
    let rest = line.skipBlanks(from: end)
    guard rest < line.end else { return open = .nothing }
    if line[rest] == UInt8(ascii: "#"), rest > end {
      open = .nothing
      return allowsNote(after: end - 1) ? () : reportNote(at: rest)
    }
    let first = source.bytes[opening.start]
    quoteValue(from: opening.start, above: opening.above) { .partlyQuoted(first, $0, $1) }
  }

  mutating func scanFurther(_ opening: FlowState, from start: Int) {
    var flow = opening
    flow.isSplit = true
    let isComment = flow.quote == nil && line[start] == UInt8(ascii: "#")
    guard !isComment, let end = walk(&flow, from: start) else { return open = .flow(flow) }
    open = .nothing
    let rest = line.skipBlanks(from: end)
    guard rest < line.end else { return }
    if line[rest] == UInt8(ascii: "#"), rest > end {
      if !allowsNote(after: end - 1) { reportNote(at: rest, isMovable: false) }
      return
    }
    report(.textAfterEnd(place(line.rest(from: rest))))
    dropItem()
    open = .skipped(above: flow.above)
  }

  /// Follows brackets and quotes to where the outermost closes.
  private mutating func walk(_ flow: inout FlowState, from start: Int) -> Int? {
    var at = start
    while let byte = line[at] {
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
    guard flow.expectsKey, let key = line.shortKey(at: offset), key.colon != .standard else {
      return
    }
    repairColon(of: key)
  }

  /// In the settings a note may stand after a list that is closed: nothing is lost there.
  private func allowsNote(after last: Int) -> Bool {
    let byte = source.bytes[last]
    return dialect == .settings && (byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}"))
  }

  /// A comment behind something complete goes on a line of its own.
  mutating func reportNote(at hash: Int, isMovable: Bool = true) {
    let note = line.rest(from: hash)
    guard isMovable else { return report(.noteAfterValue(place(note), nil)) }
    // The end of a list must not go with the comment.
    if leavesBracketOpen(line.start..<hash), holdsCloser(note) {
      return report(.commentAfterValue(place(note), nil))
    }
    let before = YAMLLine(source.bytes, line.start, hash).rest(from: line.start)
    let indent = line.start..<Indent(of: line).end
    let replacement = line.text(indent) + line.text(note) + "\n" + line.text(before)
    let whole = line.start..<note.upperBound
    report(.noteAfterValue(place(note), fix(whole, replacement)))
  }

  private func holdsCloser(_ range: Range<Int>) -> Bool {
    source.bytes[range].contains { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "}") }
  }

  private func leavesBracketOpen(_ range: Range<Int>) -> Bool {
    var depth = 0
    for byte in source.bytes[range] {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      default: continue
      }
    }
    return depth > 0
  }

  /// Reports a quote or bracket without its end, and closes it where it stands on one line.
  mutating func reportUnclosed(_ flow: FlowState) {
    let opening = source.bytes[flow.start]
    let place = place(flow.start..<flow.start + 1)
    guard !flow.isSplit else {
      report(.unclosed(opening, place, nil))
      return dropItem()
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
