// What digits look like, and what stands between the digits of one number.

enum DigitScript {
  /// ASCII, full-width, mathematical and all other digits of the decimal system.
  case decimal
  /// 一三九
  case chinese
}

/// Blanks count only where there is nothing else.
enum DigitSeparator {
  case blank, hyphen, point, middleDot, underscore, slash, star, closingBracket
}

struct NextDigit {
  let value: UInt8
  let range: Range<Int>
  /// nil where the digit belongs to the group before it.
  let separator: DigitSeparator?
}

/// The digit at `index`, or the next one with no more than separators before it.
func nextDigit(
  _ text: Span<UInt8>, _ start: Int, _ limit: Int, _ script: DigitScript
) -> NextDigit? {
  var index = start
  var separator: DigitSeparator?
  var signs = 0
  while index < limit {
    if let (value, length) = digit(text, index, script) {
      return NextDigit(value: value, range: index..<(index + length), separator: separator)
    }
    let byte = text[index]
    // Han letters and Korean syllables stand inside no number.
    if byte >= 0xE4, byte <= 0xEC { return nil }
    let (value, length) = text.scalar(at: index)
    if let next = separatorKind(value) {
      if next != .blank { signs += 1 }
      // Three are a mask, a place to fill in or an ellipsis.
      guard signs < 3 else { return nil }
      if next != .blank || separator == nil { separator = next }
    } else if !isInvisible(value) {
      return nil
    }
    index += length
  }
  return nil
}

private func digit(
  _ text: Span<UInt8>, _ index: Int, _ script: DigitScript
) -> (value: UInt8, length: Int)? {
  let byte = text[index]
  switch script {
  case .decimal:
    if byte >= 0x30, byte <= 0x39 { return (byte - 0x30, 1) }
    guard byte >= 0xD9, byte < 0xE4 || byte > 0xE9 else { return nil }
    let (value, length) = text.scalar(at: index)
    return digitValue(value).map { ($0, length) }
  case .chinese:
    guard byte >= 0xE2 else { return nil }
    let (value, length) = text.scalar(at: index)
    return chineseDigit(value).map { ($0, length) }
  }
}

private func separatorKind(_ value: UInt32) -> DigitSeparator? {
  guard let scalar = Unicode.Scalar(value) else { return nil }
  switch scalar {
  case " ", "\t", "\n": return .blank
  case "-", "\u{2212}", "\u{2500}": return .hyphen
  case ".", "．", "\u{2024}": return .point
  case "·", "\u{387}", "•", "\u{2027}", "\u{2219}", "\u{22C5}", "・", "･": return .middleDot
  case "/", "\\", "／", "\u{2044}", "\u{2215}": return .slash
  case "*", "＊": return .star
  case ")", "）": return .closingBracket
  case "_": return .underscore
  case "〜", "〰": return nil
  default: break
  }
  guard value >= 0x80 else { return nil }
  switch scalar.properties.generalCategory {
  case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .blank
  case .dashPunctuation: return .hyphen
  case .connectorPunctuation: return .underscore
  default: return nil
  }
}

/// Zero-width characters, soft hyphens, the frames of keycaps; not the gap that stands for code.
private func isInvisible(_ value: UInt32) -> Bool {
  guard value >= 0x7F else { return value > 0 && value < 0x20 }
  guard let properties = Unicode.Scalar(value)?.properties else { return false }
  if properties.isDefaultIgnorableCodePoint { return true }
  switch properties.generalCategory {
  case .control, .format, .nonspacingMark, .enclosingMark: return true
  default: return false
  }
}
