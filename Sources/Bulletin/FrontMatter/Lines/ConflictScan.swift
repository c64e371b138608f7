/// How far a merge conflict that git left in the file has been read.
struct ConflictScan {
  /// A line that is no content.
  enum Line {
    case expected
    /// The first marker of a conflict, or one that lacks its first.
    case unexpected
  }

  private var side: Side?

  private enum Side { case ours, theirs }

  /// nil for content.
  mutating func read(_ line: YAMLLine) -> Line? {
    guard let marker = line.conflictMarker else { return side == .theirs ? .expected : nil }
    let isExpected = side != nil && marker != UInt8(ascii: "<")
    switch marker {
    case UInt8(ascii: "<"): side = .ours
    case UInt8(ascii: ">"): side = nil
    default: side = side == nil ? nil : .theirs
    }
    return isExpected ? .expected : .unexpected
  }
}

extension YAMLLine {
  /// The sign of `<<<<<<< `, `||||||| `, `=======` or `>>>>>>> ` at its start.
  var conflictMarker: UInt8? {
    switch self[start] {
    case UInt8(ascii: "<"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "="): break
    default: return nil
    }
    guard (1..<7).allSatisfy({ self[start + $0] == self[start] }) else { return nil }
    return isBlankOrEnd(at: start + 7) ? self[start] : nil
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
