/// The columns that lines begin in.
extension LineScan {
  /// The column an entry belongs in: its own, unless it fits none of the levels above it.
  mutating func alignedColumn(_ column: Int, at start: Int) -> Int {
    if margin == nil { return marginColumn(column, at: start) }
    let level = LevelStack.Level(column: column, isList: line.isDash(at: start))
    let opensValue = pendingColumn.map { column > $0 } ?? false
    let opensList = level.isList && pendingColumn == column
    let isEntry = level.isList || line.shortKey(at: start) != nil
    guard let meant = levels.column(for: level, opensNew: opensValue || opensList, isEntry: isEntry)
    else { return column }
    align(column, at: start, to: meant)
    return meant
  }

  /// A first line that is indented though later ones are not is put right.
  private mutating func marginColumn(_ column: Int, at start: Int) -> Int {
    margin = column
    guard column > 0, line.shortKey(at: start) != nil, ahead.hasKeyAtMargin(after: line) else {
      return column
    }
    margin = 0
    align(column, at: start, to: 0)
    return 0
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
