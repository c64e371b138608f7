// `privacy/bank-card`

extension TextReading {
  func cardNumber(_ chain: DigitChain, _ windows: [DigitChain.Window]) -> PrivateNumber? {
    for window in windows where window.digits.count >= 16 {
      guard isCard(window.digits), isCardGrouping(chain, window), !isQuantity(window.range) else {
        continue
      }
      return PrivateNumber(
        digits: Array(window.digits), range: window.range, end: window.groups.upperBound)
    }
    return nil
  }

  /// Cards are grouped in fours, as six and the rest, as six and fours, or in halves; other rows of
  /// numbers often have the right check digit by chance.
  private func isCardGrouping(_ chain: DigitChain, _ window: DigitChain.Window) -> Bool {
    let sizes = chain.sizes(window)
    let separators = chain.separators(window)
    guard let first = sizes.first, let last = sizes.last, sizes.count > 1 else { return true }
    if separators.contains(.closingBracket) { return false }
    if separators.contains(.point) || separators.contains(.slash), sizes.count < 3 { return false }
    let isInFours = sizes.dropFirst().dropLast().allSatisfy { $0 == 4 }
    switch first {
    case 4: return isInFours && last <= 4
    case 6: return sizes.count == 2 || (isInFours && last <= 5)
    case 8, 10: return sizes.count == 2
    default: return false
    }
  }
}

/// ISO 7812: the prefixes of bank cards, and Luhn's check digit.
private func isCard(_ digits: ArraySlice<UInt8>) -> Bool {
  guard digits.first == 4 || digits.first == 5 || digits.starts(with: [6, 2]) else { return false }
  let sum = digits.reversed().enumerated().reduce(0) { sum, next in
    let doubled = Int(next.element) * (next.offset % 2 == 1 ? 2 : 1)
    return sum + (doubled > 9 ? doubled - 9 : doubled)
  }
  return sum % 10 == 0
}
