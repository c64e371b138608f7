/// One line in the light of the lines before.
extension LineScan {
  mutating func scanLine() {
    let indent = Indent(of: line)
    if case .flow(let flow) = open {
      if indent.width > flow.above || line.shortKey(at: indent.end) == nil {
        return scanFurther(flow, from: indent.end)
      }
      reportUnclosed(flow)
      open = .nothing
    }
    if indent.end == line.end { return scanBlank(indent) }
    if isContinuation(indent, column: indent.spaces) { return }
    if indent.stray != nil {
      strayIndent = indent
      let isComment = line[indent.end] == UInt8(ascii: "#")
      if isContinuation(indent, column: indent.width) || isComment { return reportStrayIndent() }
    }
    if line[indent.end] == UInt8(ascii: "#") { return }
    if indent.end == line.start, line.isDocumentMarker { return open = .nothing }
    scanEntry(at: indent.end, column: indent.width)
  }

  /// Reports invisible full-width spaces; tabs are harmless here, but not to libyaml.
  private mutating func scanBlank(_ indent: Indent) {
    guard indent.stray != nil else { return }
    switch open {
    case .skipped(let above) where indent.spaces > above: return
    case .block(let above, _) where indent.spaces > above: return
    default: break
    }
    let space = line.start..<line.end
    if !indent.hasTab { report(.foreignIndent(indent, place(space), fix(space, ""))) }
    repair(space, "")
  }

  /// Whether the line belongs to a text begun before.
  private mutating func isContinuation(_ indent: Indent, column: Int) -> Bool {
    switch open {
    case .unindented(let end) where line.start < end: return true
    case .skipped(let above): return column > above
    case .block(let above, let first) where column > above:
      continueBlock(indent, above: above, from: first, column: column)
      return true
    case .plain(let above, let isKeyed) where column > above:
      continuePlain(indent, above: above, isKeyed: isKeyed)
      return true
    default: return false
    }
  }

  private mutating func continueBlock(_ indent: Indent, above: Int, from first: Int?, column: Int) {
    guard let first else {
      let hasTab = indent.stray.map { line[$0] == UInt8(ascii: "\t") } ?? false
      if hasTab, column == indent.spaces { reportIndent(indent) }
      return open = .block(above: above, column: hasTab ? indent.width : column)
    }
    guard column < first else { return }
    if line[indent.end] == UInt8(ascii: "#") { return open = .skipped(above: above) }
    align(column, at: indent.end, to: first)
  }

  private mutating func continuePlain(_ indent: Indent, above: Int, isKeyed: Bool) {
    let start = indent.end
    if line[start] == UInt8(ascii: "#") { return open = .nothing }
    if isKeyed, line.shortKey(at: start)?.colon == .standard {
      // No unquoted text holds a colon and a blank: the line must be an entry.
      align(indent.width, at: start, to: above)
      return scanEntry(at: start, column: above)
    }
    guard let hash = line.comment(from: start) else { return }
    report(.commentAfterValue(place(line.rest(from: hash)), nil))
    open = .nothing
  }

  /// Reports white space that is none to YAML and has libyaml read the text in `column` (default:
  /// where an editor sees it).
  mutating func reportIndent(_ indent: Indent, column: Int? = nil) {
    guard let stray = indent.stray else { return }
    let space = line.start..<indent.end
    let spaces = String(repeating: " ", count: column ?? indent.width)
    let (place, fix) = (place(stray..<indent.end), fix(space, spaces))
    report(.foreignIndent(indent, place, fix))
    repair(space, spaces)
  }

  mutating func reportStrayIndent() {
    guard let indent = strayIndent else { return }
    strayIndent = nil
    reportIndent(indent)
  }

  /// Whether the value that ends on this line seems to go on.
  func isContinued(above column: Int) -> Bool { ahead.goesOn(after: line, above: column) }
}

extension Diagnostic {
  fileprivate static func foreignIndent(
    _ indent: Indent, _ place: Place, _ fix: Fix
  ) -> Diagnostic {
    Diagnostic(.frontMatterFullWidth, at: place, message(on: indent), fix: fix)
  }

  private static func message(on indent: Indent) -> Message {
    if indent.hasFullWidthSpace {
      return Message(
        zh: "行首有全角空格，读取时不算空格。请改成普通空格，一个全角空格换成两个。",
        en: "The line begins with full-width spaces. Use two ordinary spaces for each.")
    }
    if indent.hasTab {
      return Message(
        zh: "行首用了制表符（Tab 键）。请改成普通空格。",
        en: "The line begins with a tab. Use ordinary spaces.")
    }
    return Message(
      zh: "行首有网页里的特殊空格，读取时不算空格。请改成普通空格。",
      en: "The line begins with no-break or other special spaces. Use ordinary spaces.")
  }
}
