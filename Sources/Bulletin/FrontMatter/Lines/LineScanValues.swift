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
      reportWideSigns(from: start)
      scanFlow(FlowState(at: start, above: above), from: start)
    case 0xE3 where reportWideSigns(from: start), 0xEF where reportWideSigns(from: start):
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
        return reportColon(at: at, value: start, above: above)
      }
      if byte == UInt8(ascii: "#"), line.isBlank(at: at - 1) {
        return reportComment(at: at, value: start, above: above)
      }
      at += 1
    }
    if !isContinued(above: above) { reportLoneCloser(from: start) }
  }

  /// Between Han letters a text has a full-width colon.
  private mutating func reportColon(at colon: Int, value start: Int, above: Int) {
    let value = line.rest(from: start)
    let colons = value.filter { line[$0] == UInt8(ascii: ":") && line.isBlankOrEnd(at: $0 + 1) }
    let marks = colons.map { $0..<line.skipBlanks(from: $0 + 1) }
    let isProse = marks.allSatisfy {
      line.isHan(at: $0.lowerBound - 3) && line.isHan(at: $0.upperBound)
    }
    let place = place(colon..<colon + 1)
    guard isProse, owners.readsText != false, line.comment(from: start) == nil,
      !isContinued(above: above)
    else { return quoteValue(from: start, above: above) { .colonInText(place, $1) } }
    let whole = colon..<(marks.last ?? value).upperBound
    let repairs = marks.map { Repair($0, "：") }
    report(.colonInText(place, fix(whole, line.text(whole, with: repairs))))
    self.repairs(repairs)
    open = .nothing
  }

  /// `农业界, 科技界]`
  private mutating func reportLoneCloser(from start: Int) {
    let value = line.rest(from: start)
    let text = line.text(value)
    guard text.hasSuffix("]"), text.contains(", "), !text.contains("[") else { return }
    let closer = place(value.upperBound - 1..<value.upperBound)
    var fix = fix(start..<start, "[")
    // A single text may end so.
    fix.isGuess = !owners.takesList()
    report(.unopened(closer, fix))
    if !fix.isGuess { repair(start..<start, "[") }
    open = .nothing
  }

  /// Reports a text that needs quotes and has libyaml read it quoted; where it goes on over
  /// further lines, quotes are more than a mechanical change.
  mutating func quoteValue(from start: Int, above: Int, _ finding: (Place, Fix?) -> Diagnostic) {
    let value = line.rest(from: start)
    guard !isContinued(above: above) else {
      report(finding(place(value), nil))
      items.drop()
      return open = .skipped(above: above)
    }
    if let plain = withoutMarkup(line.text(value)) {
      let replacement = plainValue(plain)
      // The address of a link is lost with its brackets.
      let isGuess = line[value.lowerBound] == UInt8(ascii: "[")
      report(.markupInValue(place(value), Fix(lines.range(value), replacement, isGuess: isGuess)))
      repair(value, replacement)
      return open = .nothing
    }
    let replacement = quoted(line.text(value))
    // No number, date, name or record is mended by quotes.
    guard owners.readsText != false else {
      report(finding(place(value), nil))
      items.drop()
      return open = .skipped(above: above)
    }
    report(finding(place(value), fix(value, replacement)))
    repair(value, replacement)
    open = .nothing
  }

  func belongs(_ next: IndentedLine, above: Int) -> Bool {
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
    guard isAlone, let next = ahead.next(after: line), belongs(next, above: above) else {
      return quoteValue(from: start, above: above) { .indicator(first, $0, $1) }
    }
    report(.indicator(first, place(value), nil))
    repair(value, "")
    pendingColumn = above
  }
}
