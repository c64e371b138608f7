/// Comments where none may stand.
extension LineScan {
  /// A comment is reported and left to libyaml: the value before it is checked as it is. To a text
  /// it may belong; behind a number, a date or a name it is a note.
  mutating func reportComment(at hash: Int, value: Int, above: Int) {
    let value = line.rest(from: value)
    guard !isContinued(above: above) else {
      report(.commentAfterValue(place(line.rest(from: hash)), nil))
      items.drop()
      return open = .skipped(above: above)
    }
    open = .nothing
    if owners.readsText == false { return reportNote(at: hash) }
    let plain = withoutMarkup(line.text(value))
    var fix = fix(value, plain.map(plainValue) ?? quoted(line.text(value)))
    fix.isGuess = true
    let place = place(line.rest(from: hash))
    report(plain == nil ? .commentAfterValue(place, fix) : .markupInValue(place, fix))
  }

  /// `key: # …`: a comment, unless it was meant as the value.
  mutating func scanNoteForValue(at hash: Int, above: Int) {
    if let next = ahead.next(after: line), belongs(next, above: above) {
      reportNote(at: hash)
      return pendingColumn = above
    }
    reportComment(at: hash, value: hash, above: above)
    if above == margin { items.drop() }
  }

  /// A comment behind something complete goes on a line of its own.
  mutating func reportNote(at hash: Int, isMovable: Bool = true) {
    let note = line.rest(from: hash)
    guard isMovable else { return report(.commentAfterValue(place(note), nil)) }
    // The end of a list must not go with the comment.
    if leavesBracketOpen(line.start..<hash), holdsCloser(note) {
      return report(.commentAfterValue(place(note), nil))
    }
    let before = YAMLLine(source.bytes, line.start, hash).rest(from: line.start)
    let indent = line.start..<Indent(of: line).end
    let replacement = line.text(indent) + line.text(note) + "\n" + line.text(before)
    let whole = line.start..<note.upperBound
    report(.commentAfterValue(place(note), fix(whole, replacement)))
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
}
