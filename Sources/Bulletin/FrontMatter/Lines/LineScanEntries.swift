/// Dashes, keys and the colons after them.
extension LineScan {
  /// Where a line that begins something new stands among the others.
  private struct Position {
    /// The first byte after indentation and dashes, and its column.
    var at: Int
    var column: Int
    /// A plain text may stand here; otherwise only a key makes sense.
    var opensValue: Bool
    /// Lines that go on with such a text are deeper than this.
    var above: Int
    var hasDash = false
  }

  mutating func scanEntry(at start: Int, column: Int) {
    let column = alignedColumn(column, at: start)
    reportStrayIndent()
    var position = Position(
      at: start, column: column, opensValue: false, above: pendingColumn ?? -1)
    position.opensValue = pendingColumn.map { column > $0 } ?? false
    if pendingColumn == column, isUnindentedValue(at: start) {
      pendingColumn = nil
      return scanUnindentedValue(from: start, above: column)
    }
    pendingColumn = nil
    if case .junk = open, line.key(at: start) == nil, !belongsToList(at: start) { return }
    open = .nothing
    if levels.isEmpty, line.isDash(at: start) || isTightDash(position) {
      beginItem(position, key: nil)
      return refuseLine(from: start)
    }
    guard skipDashes(&position) else { return }
    if line[position.at] == UInt8(ascii: "?"), line.isBlankOrEnd(at: position.at + 1) {
      return refuseComplexKey(position)
    }
    if let key = acceptedKey(position) {
      beginItem(position, key: key.name)
      levels.enter(LevelStack.Level(column: position.column, isList: false))
      repairColon(of: key)
      owners.enter(key.name, column: position.column)
      return scanValue(from: key.separator.upperBound, above: position.column, isKeyed: true)
    }
    beginItem(position, key: nil)
    if position.opensValue || beginsRoot(position) {
      return scanValue(from: position.at, above: position.above, isKeyed: false)
    }
    refuseLine(from: position.at)
  }

  private func belongsToList(at start: Int) -> Bool {
    !levels.isEmpty && line.isDash(at: start)
  }

  private mutating func refuseLine(from start: Int) {
    report(.notAnEntry(place(line.rest(from: start))))
    items.drop()
    open = .junk
  }

  /// Steps over `- `; false where the line ends after it.
  private mutating func skipDashes(_ position: inout Position) -> Bool {
    while let dash = dash(position) {
      beginItem(position, key: nil)
      levels.enter(LevelStack.Level(column: position.column, isList: true))
      owners.leave(above: position.column)
      let gap = gap(after: dash)
      repairGap(gap, dash: dash)
      position.above = position.column
      position.column += gap.allSatisfy { line[$0] == UInt8(ascii: " ") } ? 1 + gap.count : 2
      position.at = gap.upperBound
      position.opensValue = true
      position.hasDash = true
      if position.at >= line.end || line[position.at] == UInt8(ascii: "#") {
        pendingColumn = position.above
        if position.at < line.end { reportNote(at: position.at) }
        return false
      }
    }
    return true
  }

  private func dash(_ position: Position) -> Range<Int>? {
    if line.isDash(at: position.at) || isTightDash(position) {
      return position.at..<position.at + 1
    }
    return position.hasDash ? nil : oddDash(at: position.at, column: position.column)
  }

  /// `-农业`, `-{ …`: the blank after the dash is missing.
  private func isTightDash(_ position: Position) -> Bool {
    let next = position.at + 1
    guard line[position.at] == UInt8(ascii: "-") else { return false }
    return line.isHan(at: next) || line[next] == UInt8(ascii: "{")
      || line[next] == UInt8(ascii: "[") || line.wideSign(at: next) == UInt8(ascii: "{")
  }

  private mutating func beginItem(_ position: Position, key: Range<Int>?) {
    guard !position.hasDash, position.column <= margin ?? 0 else { return }
    let isDash = line.isDash(at: position.at) || isTightDash(position)
    guard !isDash || levels.isEmpty else { return }
    items.begin(at: line.start, key: key)
  }

  /// The whole text is one `{…}`.
  private func beginsRoot(_ position: Position) -> Bool {
    items.count == 1 && line[position.at] == UInt8(ascii: "{")
  }

  private mutating func refuseComplexKey(_ position: Position) {
    beginItem(position, key: nil)
    report(.complexKey(place(position.at..<position.at + 1)))
    items.drop()
    open = .junk
  }

  private func acceptedKey(_ position: Position) -> YAMLKey? {
    if line.wideSign(at: position.at) == UInt8(ascii: "{") { return nil }
    guard let key = line.shortKey(at: position.at) else {
      return line.longKey(at: position.at)
        ?? (position.opensValue ? nil : mistypedKey(at: position.at))
    }
    if key.colon == .standard || !position.opensValue { return key }
    return owners.isRecordKey(key) || isRecord(position) ? key : line.longKey(at: position.at)
  }

  /// The next line holds a key in the same column.
  private func isRecord(_ position: Position) -> Bool {
    guard let next = ahead.next(after: line), next.indent.width == position.column else {
      return false
    }
    return next.line.shortKey(at: next.indent.end) != nil
  }
}

extension Diagnostic {
  fileprivate static func complexKey(_ place: Place) -> Diagnostic {
    Diagnostic(
      .frontMatterSyntax, at: place,
      zh: "不能用“?”开头。请直接写“项名: 内容”，例如“标题: 春耕座谈会”。",
      en: "An entry cannot begin with “?”. Write “key: value”, such as “title: Spring meeting”.")
  }

  fileprivate static func notAnEntry(_ place: Place) -> Diagnostic {
    Diagnostic(
      .frontMatterSyntax, at: place,
      zh: "这里应写成“项名: 内容”（英文冒号加空格），例如“标题: 春耕座谈会”。"
        + "如果是接着上一行的文字，请在行首空两格；如果是正文，请移到 --- 的下面。",
      en:
        "“key: value” is expected here, such as “title: Spring meeting”. Indent the line by two "
        + "spaces if it continues the text above; move it below the --- if it is body text.")
  }
}
