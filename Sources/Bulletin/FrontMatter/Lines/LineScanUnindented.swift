/// A value below its key that lacks the blanks before it.
extension LineScan {
  /// The key above has no value yet, and what stands at `start` is neither a key nor an element.
  func isUnindentedValue(at start: Int) -> Bool {
    !line.isDash(at: start) && line.key(at: start) == nil && !line.isDocumentMarker
      && line[start] != UInt8(ascii: "?")
  }

  /// Reports the lines of the value as one mistake.
  mutating func scanUnindentedValue(from start: Int, above: Int) {
    var replacement = "  " + line.text(line.start..<line.end)
    var last = line
    repair(line.start..<line.start, "  ")
    while let next = ahead.following(last), goesOn(next, in: start - line.start) {
      replacement += "\n  " + next.text(next.start..<next.end)
      repair(next.start..<next.start, "  ")
      last = next
    }
    let first = place(line.rest(from: start))
    let count = replacement.utf8.count { $0 == UInt8(ascii: "\n") }
    let whole = SourceRange(
      line: first.range.line, column: 1, endLine: first.range.line + count,
      endColumn: last.end - last.start + 1)
    report(.unindentedValue(first, Fix(whole, replacement)))
    scanValue(from: start, above: above, isKeyed: true)
    if last.start > line.start { open = .unindented(end: last.end) }
  }

  private func goesOn(_ line: YAMLLine, in column: Int) -> Bool {
    let indent = Indent(of: line)
    return indent.end < line.end && indent.width == column && line.key(at: indent.end) == nil
      && !line.isDash(at: indent.end) && line[indent.end] != UInt8(ascii: "#")
  }
}

extension Diagnostic {
  fileprivate static func unindentedValue(_ place: Place, _ fix: Fix) -> Diagnostic {
    Diagnostic(
      .frontMatterSyntax, at: place, fix: fix,
      zh: "这是上一行那一项的内容。请写在冒号后面，或在行首空两格。",
      en: "This is the value of the key above. Write it after the colon, or indent it by two "
        + "spaces.")
  }
}
