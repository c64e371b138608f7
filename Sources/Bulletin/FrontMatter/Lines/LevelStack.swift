/// The open lists and mappings, outermost first.
struct LevelStack {
  /// The column of dashes or keys.
  struct Level: Equatable {
    var column: Int
    var isList: Bool
  }

  private var levels: [Level] = []

  var isEmpty: Bool { levels.isEmpty }

  mutating func enter(_ level: Level) {
    if let last = levels.last, last.column == level.column, last.isList, !level.isList {
      levels.removeLast()
    }
    if levels.last != level { levels.append(level) }
  }

  /// Closes what is further right. Then the column of the level that an entry in `level` must belong
  /// to; nil where it may stand where it is: on a level that is open, or on one that it opens.
  mutating func column(for level: Level, opensNew: Bool, isEntry: Bool) -> Int? {
    var inner: Level?
    while let last = levels.last, last.column > level.column { inner = levels.removeLast() }
    if opensNew || !isEntry || levels.suffix(2).contains(level) { return nil }
    let nearest = [inner, levels.last].lazy.compactMap(\.self).first { $0.isList == level.isList }
    if let nearest, nearest == inner { levels.append(nearest) }
    return nearest?.column
  }
}
