/// The columns of the open lists and mappings.
extension LineScan {
  struct Level: Equatable {
    var column: Int
    var isList: Bool
  }

  /// The column an entry belongs in: its own, unless it fits none of the levels above it.
  mutating func alignedColumn(_ column: Int, at start: Int) -> Int {
    if margin == nil { return marginColumn(column, at: start) }
    let opensValue = pendingColumn.map { column > $0 } ?? false
    let level = Level(column: column, isList: line.isDash(at: start))
    var inner: Level?
    while let last = levels.last, last.column > column { inner = levels.removeLast() }
    let opensList = level.isList && pendingColumn == column
    if opensValue || opensList || levels.suffix(2).contains(level) { return column }
    guard level.isList || line.shortKey(at: start) != nil else { return column }
    let candidates = [inner, levels.last].lazy.compactMap(\.self)
    guard let nearest = candidates.first(where: { $0.isList == level.isList }) else {
      return column
    }
    if nearest == inner { levels.append(nearest) }
    align(column, at: start, to: nearest.column)
    return nearest.column
  }

  /// A first line that is indented though later ones are not is put right.
  private mutating func marginColumn(_ column: Int, at start: Int) -> Int {
    margin = column
    guard column > 0, line.shortKey(at: start) != nil, hasKeyAtStartOfLine else { return column }
    margin = 0
    align(column, at: start, to: 0)
    return 0
  }

  private var hasKeyAtStartOfLine: Bool {
    var next = line
    while let following = self.following(next) {
      if following.shortKey(at: following.start) != nil { return true }
      next = following
    }
    return false
  }

  mutating func enter(_ level: Level) {
    if let last = levels.last, last.column == level.column, last.isList, !level.isList {
      levels.removeLast()
    }
    if levels.last != level { levels.append(level) }
  }

  /// Whether the value being read is a text; nil where that is not known.
  var readsText: Bool? {
    guard let key = owners.last else { return nil }
    switch dialect {
    case .frontMatter(let keys), .settings(let keys): return keys?.isText(line.text(key))
    }
  }

  /// Whether what stands in `column` is the value of a key that takes a list.
  func takesList(at column: Int = .max) -> Bool {
    guard let key = owners.last(upTo: column), case .frontMatter(let keys?) = dialect
    else { return false }
    return keys.ofLists.contains(line.text(key))
  }

  /// Reports the indentation of the text at `start` and has libyaml read it in `column`.
  mutating func align(_ found: Int, at start: Int, to column: Int) {
    if let indent = strayIndent {
      strayIndent = nil
      return reportIndent(indent, column: column)
    }
    let space = line.start..<start
    let spaces = String(repeating: " ", count: column)
    let subject = line.shortKey(at: start)?.name ?? start..<line.characterEnd(after: start)
    report(.misaligned(place(subject), surplus: found - column, fix(space, spaces)))
    repair(space, spaces)
  }
}

extension Diagnostic {
  /// `surplus`: spaces too many, negative where some are missing.
  fileprivate static func misaligned(_ place: Place, surplus: Int, _ fix: Fix) -> Diagnostic {
    Diagnostic(
      .frontMatterSyntax, at: place,
      surplus > 0
        ? Message(
          zh: "行首多了 \(surplus) 个空格。请删去，与同一级的其他行对齐。",
          en: "The line is indented by \(surplus) too many. Align it with the other lines of its "
            + "level.")
        : Message(
          zh: "行首少了 \(-surplus) 个空格。请补上，与同一级的其他行对齐。",
          en: "The line is indented by \(-surplus) too few. Align it with the other lines of its "
            + "level."),
      fix: fix)
  }
}
