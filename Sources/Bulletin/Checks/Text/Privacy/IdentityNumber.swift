// `privacy/id-number`

extension TextReading {
  /// Date and check digit are certain enough for any grouping.
  func identityNumber(_ chain: DigitChain, _ windows: [DigitChain.Window]) -> PrivateNumber? {
    var old: PrivateNumber?
    for window in windows where window.digits.count >= 15 {
      let end = window.groups.upperBound
      switch window.digits.count {
      case 18 where isIdentity(window.digits, last: nil):
        return PrivateNumber(digits: Array(window.digits), range: window.range, end: end)
      case 17:
        guard let last = endOfX(window.range.upperBound), isIdentity(window.digits, last: 10) else {
          continue
        }
        return PrivateNumber(
          digits: window.digits + [10], range: window.range.lowerBound..<last, end: end)
      case 15 where isOldIdentity(chain, window):
        old = PrivateNumber(digits: Array(window.digits), range: window.range, end: end)
      default: break
      }
    }
    return old
  }

  /// Where what stands for the check digit 10 ends.
  private func endOfX(_ end: Int) -> Int? {
    let next = character(end)
    let isApart = isBlank(next.value) || next.value == UInt32(UInt8(ascii: "-"))
    let start = isApart ? end + next.length : end
    let sign = character(start)
    return TextReading.signsOfTen.contains(sign.value) ? start + sign.length : nil
  }

  /// Latin, full-width, Cyrillic, Greek, Roman and multiplication signs.
  private static let signsOfTen = Set("XxＸｘХхΧχⅩⅹ×✕".unicodeScalars.map(\.value))

  /// The numbers given out before 1999 have no check digit: the word has to stand before them.
  private func isOldIdentity(_ chain: DigitChain, _ window: DigitChain.Window) -> Bool {
    guard let province = window.digits.first, province > 0,
      isRealDate(year: 1900 + twoDigits(window.digits, 6), window.digits.dropFirst(8).prefix(4)),
      !chain.continues(at: window.groups.upperBound, with: chain.separators(window))
    else { return false }
    let start = window.range.lowerBound
    return string(max(block.range.lowerBound, start - 60)..<start).contains("身份证")
  }
}

private func twoDigits(_ digits: ArraySlice<UInt8>, _ offset: Int) -> Int {
  Int(digits[digits.startIndex + offset]) * 10 + Int(digits[digits.startIndex + offset + 1])
}

/// GB 11643: a birth date that there is and the check digit of ISO 7064, MOD 11-2. `last` stands for
/// a check digit that is not among `digits`.
private func isIdentity(_ digits: ArraySlice<UInt8>, last: Int?) -> Bool {
  guard let province = digits.first, province > 0 else { return false }
  let year = twoDigits(digits, 6) * 100 + twoDigits(digits, 8)
  guard (1900...2099).contains(year), isRealDate(year: year, digits.dropFirst(10).prefix(4)) else {
    return false
  }
  let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  let sum = zip(weights, digits).reduce(0) { $0 + $1.0 * Int($1.1) }
  return (last ?? Int(digits[digits.endIndex - 1])) == (12 - sum % 11) % 11
}
