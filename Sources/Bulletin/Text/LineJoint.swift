/// What a line break inside a paragraph prints between the text before it and the text after it:
/// nothing in Chinese, which sets no blank between words or beside numbers, and a blank elsewhere.
enum LineJoint {
  case closed
  case blank
  /// Nothing where the lines are as long as a column is wide: the break fell where it did by chance.
  case closedInColumns

  /// `after` begins with the first character that is printed. Texts that are not known are empty.
  init(_ before: Span<UInt8>, _ after: Span<UInt8>) {
    guard !before.isEmpty, !after.isEmpty else {
      self = .blank
      return
    }
    let (last, _) = before.scalar(before: before.count, notBefore: 0)
    let (first, _) = after.scalar(at: 0)
    switch (Sign(last), Sign(first)) {
    case (.wide, .wide), (.wide, .digit), (.digit, .wide), (.unit, .wide), (.digit, .unit):
      self = .closed
    case (.other, _), (_, .other): self = .blank
    // Nobody knows where an English word ends.
    case (.letter, .letter), (.mark, .letter), (.letter, .mark): self = .blank
    default: self = isInsideNumber(before, after) ? .closed : .closedInColumns
    }
  }

  private enum Sign {
    case wide, digit, unit, letter, mark, other

    init(_ value: UInt32) {
      switch value {
      case 0x30...0x39: self = .digit
      case 0x41...0x5A, 0x61...0x7A: self = .letter
      // % ‰ ° ℃
      case 0x25, 0x2030, 0xB0, 0x2103: self = .unit
      case 0x21...0x7E: self = .mark
      default: self = isWide(value) ? .wide : .other
      }
    }
  }
}

/// Chinese stands right before a number and right after it, and the break is inside: `2⏎023年`.
private func isInsideNumber(_ before: Span<UInt8>, _ after: Span<UInt8>) -> Bool {
  var start = before.count
  while start > 0, isOfNumber(before[start - 1]) { start -= 1 }
  var end = 0
  while end < after.count, isOfNumber(after[end]) { end += 1 }
  guard start > 0, end < after.count,
    isWide(before.scalar(before: start, notBefore: 0).value),
    isWide(after.scalar(at: end).value) || after[end] == UInt8(ascii: "%")
  else { return false }
  let parts = (before.extracting(start..<before.count), after.extracting(0..<end))
  return holdsDigit(parts.0) && holdsDigit(parts.1) && !(isYear(parts.0) && isYear(parts.1))
}

private func holdsDigit(_ number: Span<UInt8>) -> Bool {
  for index in 0..<number.count where isASCIIDigit(UInt32(number[index])) { return true }
  return false
}

private func isOfNumber(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "-"),
    UInt8(ascii: "/"), UInt8(ascii: "~"):
    true
  default: false
  }
}

/// 1900 to 2099.
private func isYear(_ number: Span<UInt8>) -> Bool {
  guard number.count == 4, isASCIIDigit(UInt32(number[2])), isASCIIDigit(UInt32(number[3])) else {
    return false
  }
  return (number[0], number[1]) == (0x31, 0x39) || (number[0], number[1]) == (0x32, 0x30)
}
