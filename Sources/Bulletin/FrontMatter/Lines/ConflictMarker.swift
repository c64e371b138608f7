/// How far a merge conflict that git left in the file has been read.
enum ConflictMarker {
  case ours, theirs
}

extension LineScan {
  /// Reports a conflict once and keeps its first side; true where the line is no content.
  mutating func scanConflictMarker() -> Bool {
    let marker = conflictMarker()
    guard let marker else {
      if conflict == .theirs { repair(line.start..<line.end, "") }
      return conflict == .theirs
    }
    repair(line.start..<line.end, "")
    let isExpected = conflict != nil && marker != UInt8(ascii: "<")
    if !isExpected { report(.conflict(place(line.rest(from: line.start)))) }
    switch marker {
    case UInt8(ascii: "<"): conflict = .ours
    case UInt8(ascii: ">"): conflict = nil
    default: conflict = conflict == nil ? nil : .theirs
    }
    return true
  }

  /// `<<<<<<< `, `||||||| `, `=======` or `>>>>>>> ` at the start of the line.
  private func conflictMarker() -> UInt8? {
    switch line[line.start] {
    case UInt8(ascii: "<"), UInt8(ascii: "|"), UInt8(ascii: "="), UInt8(ascii: ">"): break
    default: return nil
    }
    return line.conflictMarker
  }
}

extension YAMLLine {
  var conflictMarker: UInt8? {
    guard let first = self[start], (1..<7).allSatisfy({ self[start + $0] == first }) else {
      return nil
    }
    switch first {
    case UInt8(ascii: "<"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "="):
      return isBlankOrEnd(at: start + 7) ? first : nil
    default: return nil
    }
  }
}

extension Diagnostic {
  static func conflict(_ place: Place) -> Diagnostic {
    Diagnostic(.frontMatterSyntax, at: place, .conflict)
  }
}

extension Message {
  static let conflict = Message(
    zh: "这里有合并冲突留下的记号：同一处有两份不同的内容。请选定一份，"
      + "删去另一份和“<<<<<<<”“=======”“>>>>>>>”三行。",
    en: "A merge conflict was left here: two versions of the same lines. Keep one and delete "
      + "the other together with the lines “<<<<<<<”, “=======” and “>>>>>>>”.")
}
