/// A character that is no text: readers see nothing, or a box.
struct StrayCharacter {
  enum Kind {
    /// Nobody sees it.
    case invisible
    /// U+2028 and U+2029: a line end for some programs, for others nothing.
    case lineEnd
    case privateUse
    /// U+FFFD in the place of a letter.
    case lost
  }

  let kind: Kind
  let value: UInt32
  let range: Range<Int>
  /// Behind the front matter.
  let isInBody: Bool

  /// The zero-width joiner, with which emoji are made, between letters of Chinese.
  static func isStrayJoiner(_ value: UInt32, at index: Int, in bytes: [UInt8]) -> Bool {
    guard value == 0x200D, index >= 3, index + 3 < bytes.count else { return false }
    return (0xE3...0xE9).contains(bytes[index - 3]) && (0xE3...0xE9).contains(bytes[index + 3])
  }

  /// A bullet of a text processor at a line's start: the rule of list marks reports it.
  func isBullet(in source: SourceFile) -> Bool {
    value == 0xF0B7 && beginsLine(in: source)
  }

  /// nil where a letter may have stood there.
  func replacement(in source: SourceFile, _ lines: SourceLines) -> String? {
    switch kind {
    case .invisible: ""
    case .lineEnd: isBetweenParagraphs(in: source, lines) ? "\n\n" : ""
    case .privateUse: mayBeMeant(in: source) ? nil : ""
    case .lost: nil
    }
  }

  private func beginsLine(in source: SourceFile) -> Bool {
    let blanks = source.bytes[..<range.lowerBound].reversed().prefix { $0 == 0x20 || $0 == 0x09 }
    let start = range.lowerBound - blanks.count
    return start == 0 || source.bytes[start - 1] == 0x0A
  }

  /// A letter that few fonts have may stand in a name, 张□明, or a point in a number; not a bullet at
  /// the start of a line or a sign at its end.
  private func mayBeMeant(in source: SourceFile) -> Bool {
    let isLast = range.upperBound == source.bytes.count || source.bytes[range.upperBound] == 0x0A
    return !isLast && !beginsLine(in: source)
  }

  /// Text on both sides, in a line of the body that begins with a letter: not in a heading, a list
  /// or a table.
  private func isBetweenParagraphs(in source: SourceFile, _ lines: SourceLines) -> Bool {
    let bytes = source.bytes
    let line = range.lowerBound - (lines.range(of: range).column - 1)
    let next = range.upperBound < bytes.count ? bytes[range.upperBound] : 0x0A
    return isInBody && range.lowerBound > line && bytes[line] >= 0xE2 && next > 0x20
  }
}

extension StrayCharacter.Kind {
  /// C0 but tab and line end, DEL, C1, soft hyphen, zero-width and direction signs, joiners and
  /// fillers, U+FEFF. The zero-width joiner stays: emoji are made with it.
  init?(_ value: UInt32) {
    switch value {
    case 0x09, 0x0A: return nil
    case 0..<0x20, 0x7F...0x9F, 0xAD, 0x061C, 0x115F, 0x1160, 0x180E, 0x200B, 0x200C, 0x200E,
      0x200F,
      0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF, 0xFFF9...0xFFFB:
      self = .invisible
    case 0x2028, 0x2029: self = .lineEnd
    case 0xE000...0xF8FF, 0xF0000...0xFFFFD, 0x100000...0x10FFFD: self = .privateUse
    case 0xFFFD: self = .lost
    default: return nil
    }
  }
}
