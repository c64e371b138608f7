/// A line that holds something, and the white space before that.
struct IndentedLine {
  let line: YAMLLine
  let indent: Indent
}

/// The lines to come, for deciding what the current one means.
struct LinesAhead {
  let source: SourceFile
  let range: Range<Int>

  func following(_ line: YAMLLine) -> YAMLLine? {
    let start = line.end + 1
    guard start < range.upperBound else { return nil }
    let end = source.bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n"))
    return YAMLLine(source.bytes, start, end ?? range.upperBound)
  }

  /// The next line that holds something.
  func next(after line: YAMLLine) -> IndentedLine? {
    var next = following(line)
    while let line = next {
      let indent = Indent(of: line)
      if indent.end < line.end { return IndentedLine(line: line, indent: indent) }
      next = following(line)
    }
    return nil
  }

  /// Whether a value that ends on `line` seems to go on: the next one is deeper than `column`.
  func goesOn(after line: YAMLLine, above column: Int) -> Bool {
    guard let next = next(after: line) else { return false }
    return next.indent.width > column && next.line[next.indent.end] != UInt8(ascii: "#")
  }

  /// Whether some later line begins with a key.
  func hasKeyAtMargin(after line: YAMLLine) -> Bool {
    var next = line
    while let following = following(next) {
      if following.shortKey(at: following.start) != nil { return true }
      next = following
    }
    return false
  }
}
