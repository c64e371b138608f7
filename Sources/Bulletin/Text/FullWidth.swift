/// The half-width form of what a Chinese input method produces in numbers, dates, enum values and
/// references: digits, letters, colon, dash, comma, full stop, space, quotes.
func halfWidth(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0xFF01...0xFF5E:
      result.append(Unicode.Scalar(UInt8(scalar.value - 0xFF01 + 0x21)))
    case 0x3000: result.append(" ")
    case 0x201C, 0x201D, 0x2018, 0x2019, 0x300C, 0x300D: continue
    case 0x2013, 0x2014, 0x2015: result.append("-")
    default: result.append(scalar)
    }
  }
  return trimmedBlanks(String(result))
}

/// `0830-555-0131` of `０８３０－555—0131`; words beside the number stay.
func standardPhone(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0xFF10...0xFF19: result.append(Unicode.Scalar(UInt8(scalar.value - 0xFF10 + 0x30)))
    case 0xFF0D, 0x2010...0x2015, 0x2212: result.append("-")
    default: result.append(scalar)
    }
  }
  return String(result)
}

/// `text` without full-width, no-break and other spaces at its ends: they mean nothing to a reader.
func withoutOuterBlanks(_ text: String) -> String {
  // The lead bytes of all white space there is, and a look at the end only where it may be some.
  guard let first = text.utf8.first, let last = text.utf8.last,
    first <= 0x20 || first == 0xC2 || first == 0xE2 || first == 0xE3 || last <= 0x20
      || last >= 0x80 && last <= 0xAF
  else { return text }
  let scalars = text.unicodeScalars
  let start = scalars.firstIndex { !isOuterBlank($0) } ?? scalars.endIndex
  guard let end = scalars.lastIndex(where: { !isOuterBlank($0) }) else { return "" }
  if start == scalars.startIndex, scalars.index(after: end) == scalars.endIndex { return text }
  return String(scalars[start..<scalars.index(after: end)])
}

private func isOuterBlank(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20, 0x09, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
  default: false
  }
}

/// `text` without blanks at its ends.
func trimmedBlanks(_ text: String) -> String {
  var bytes = Array(text.utf8)[...]
  while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
  while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
}
