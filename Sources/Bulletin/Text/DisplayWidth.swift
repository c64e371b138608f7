/// How one character of a source line is printed on a terminal.
struct DisplayedCharacter: Equatable {
  var text: String
  /// Terminal cells.
  var width: Int

  /// `column` is the number of cells before the character: a tab reaches to the next multiple of 4.
  /// What would steer the terminal or hide is spelt out as `<U+001B>`.
  init(_ scalar: Unicode.Scalar, column: Int) {
    switch scalar.value {
    case 0x09:
      width = 4 - column % 4
      text = String(repeating: " ", count: width)
    case 0x20..<0x7F:
      width = 1
      text = String(scalar)
    default:
      self = DisplayedCharacter.other(scalar)
    }
  }

  private init(text: String, width: Int) {
    self.text = text
    self.width = width
  }

  private static func other(_ scalar: Unicode.Scalar) -> DisplayedCharacter {
    if joiners.contains(scalar.value) { return DisplayedCharacter(text: String(scalar), width: 0) }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator:
      let name = "<" + codePointName(scalar.value) + ">"
      return DisplayedCharacter(text: name, width: name.utf8.count)
    case .nonspacingMark, .enclosingMark:
      return DisplayedCharacter(text: String(scalar), width: 0)
    default:
      return DisplayedCharacter(text: String(scalar), width: isWide(scalar) ? 2 : 1)
    }
  }
}

/// `U+001B`
func codePointName(_ value: UInt32) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
}

/// `text` as one line that cannot steer a terminal.
func displayed(_ text: String) -> String {
  text.unicodeScalars.map { scalar in
    scalar == "\t" ? " " : DisplayedCharacter(scalar, column: 0).text
  }.joined()
}

/// ZERO WIDTH NON-JOINER and JOINER, and the Hangul vowels and finals that join the syllable.
private let joiners: Set<UInt32> = Set([0x200C, 0x200D]).union(0x1160...0x11FF)

/// East Asian Width W or F (UAX #11). Wide characters outside these blocks are emoji.
private func isWide(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
    0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265,
    0x20000...0x3FFFD:
    true
  default: scalar.properties.isEmojiPresentation
  }
}
