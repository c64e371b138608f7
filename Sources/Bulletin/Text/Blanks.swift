func isBlank(_ value: UInt32) -> Bool {
  switch value {
  case 0x20, 0x0A, 0x09, 0xA0, 0x3000, 0x2002, 0x2003: true
  default: false
  }
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
  func isBlank(_ byte: UInt8?) -> Bool { byte == 0x20 || byte == 0x09 }
  guard isBlank(text.utf8.first) || isBlank(text.utf8.last) else { return text }
  var rest = text[...].utf8
  while isBlank(rest.first) { rest.removeFirst() }
  while isBlank(rest.last) { rest.removeLast() }
  return String(decoding: rest, as: UTF8.self)
}
