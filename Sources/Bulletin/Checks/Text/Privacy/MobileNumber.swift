// `privacy/mobile-number`: 11 digits that begin with 1[3-9], however they are grouped.

extension TextReading {
  /// `isNext`: right before it another private number ends.
  func mobileNumber(_ chain: DigitChain, _ windows: [DigitChain.Window], isNext: Bool)
    -> PrivateNumber?
  {
    guard let first = windows.first else { return nil }
    let prefix = prefixLength(first.digits)
    for window in windows where (11...15).contains(window.digits.count) {
      let digits = window.digits.dropFirst(prefix)
      guard isMobile(digits), let range = grouping(chain, window, prefix, isNext: isNext),
        !isQuantity(range)
      else { continue }
      return PrivateNumber(digits: Array(digits), range: range, end: window.groups.upperBound)
    }
    return nil
  }

  /// Where the number stands, its opening bracket included; nil where nobody groups one like that.
  private func grouping(
    _ chain: DigitChain, _ window: DigitChain.Window, _ prefix: Int, isNext: Bool
  ) -> Range<Int>? {
    var sizes = chain.sizes(window)
    sizes[0] -= prefix
    let separators = chain.separators(window)
    if separators.isEmpty { return window.range }
    guard separatorsFit(separators), !isDated(chain, window, sizes), !isTollFree(window, sizes)
    else { return nil }
    if !isUsual(sizes) {
      guard isGrouping(sizes) || isAnnounced(window.range.lowerBound),
        isAlone(chain, window, sizes, isNext)
      else { return nil }
    }
    guard separators.contains(.closingBracket) else { return window.range }
    // (139)12345678
    let opening = start(before: window.range.lowerBound)
    guard separators.lastIndex(of: .closingBracket) == 0,
      ["(", "（"].contains(Unicode.Scalar(before(window.range.lowerBound)))
    else { return nil }
    return opening..<window.range.upperBound
  }

  private func isUsual(_ sizes: [Int]) -> Bool {
    [[3, 4, 4], [3, 8], [7, 4], [4, 3, 4]].contains(sizes)
  }

  /// Whether people group a number so: in two or three parts, or digit by digit.
  private func isGrouping(_ sizes: [Int]) -> Bool {
    (sizes.count <= 3 && sizes.allSatisfy { $0 >= 3 }) || sizes.allSatisfy { $0 == 1 }
  }

  /// After these words any grouping is one of a telephone number.
  private func isAnnounced(_ start: Int) -> Bool {
    let words = string(max(block.range.lowerBound, start - 30)..<start)
    return ["电话", "手机", "微信"].contains { words.contains($0) }
  }

  /// A point or slash between two numbers makes a decimal or a fraction of them.
  private func separatorsFit(_ separators: [DigitSeparator]) -> Bool {
    guard separators.contains(.point) || separators.contains(.slash) else { return true }
    return separators.count >= 2 && separators.allSatisfy { $0 == separators[0] }
  }

  /// A date with a number before or after it, years, or a year with a number of seven digits.
  private func isDated(_ chain: DigitChain, _ window: DigitChain.Window, _ sizes: [Int]) -> Bool {
    let parts = window.groups.map { chain.digits[chain.groups[$0].digits] }
    switch sizes {
    case [3, 8]: return isDate(parts[1])
    case [8, 3]: return isDate(parts[0])
    case [4, 4, 3]: return isYear(parts[0]) && (isYear(parts[1]) || isDate(parts[0] + parts[1]))
    case [4, 7]: return isYear(parts[0])
    default: return false
    }
  }

  /// 1-800-998-9938: a firm in North America.
  private func isTollFree(_ window: DigitChain.Window, _ sizes: [Int]) -> Bool {
    guard sizes == [1, 3, 3, 4] else { return false }
    let code = window.digits.dropFirst().prefix(3)
    return code.first == 8 && code.last == code.dropFirst().first
      && [0, 3, 4, 5, 6, 7, 8].contains(code.last)
  }

  /// No list of numbers: alike on the inside, and not so beside it but for another mobile number.
  private func isAlone(
    _ chain: DigitChain, _ window: DigitChain.Window, _ sizes: [Int], _ isNext: Bool
  ) -> Bool {
    let separators = chain.separators(window).drop { $0 == .closingBracket }
    guard let kind = separators.first, separators.allSatisfy({ $0 == kind }) else { return false }
    let (first, end) = (window.groups.lowerBound, window.groups.upperBound)
    guard isNext || !chain.continues(at: first, with: [kind]) else { return false }
    guard chain.continues(at: end, with: [kind]) else { return true }
    guard let next = chain.window(end, sizes.count), chain.sizes(next) == sizes else {
      return false
    }
    return isMobile(next.digits)
  }
}

/// The digits of a number as written, a country code left out.
func mobileDigits(_ number: String) -> String {
  let digits = number.unicodeScalars.compactMap { digitValue($0.value) }[...]
  let bare = digits.dropFirst(prefixLength(digits))
  return (isMobile(bare) ? bare : digits).map { String($0) }.joined()
}

/// The mobile number of a `tel:` address, blanks and signs left out; nil for any other.
func dialledNumber(_ destination: String) -> String? {
  let scheme = destination.utf8.prefix(4).map { $0 | 0x20 }
  guard scheme.elementsEqual("tel:".utf8.map { $0 | 0x20 }) else { return nil }
  let address = String(destination.dropFirst(4))
  let number = percentDecode(address).prefix { $0 != ";" }
  let digits = mobileDigits(String(number))
  return isMobile(digits.utf8.map { $0 - 0x30 }[...]) ? digits : nil
}

/// The number of digits of the country code, or of the 0 that was dialled before mobile numbers.
private func prefixLength(_ digits: ArraySlice<UInt8>) -> Int {
  guard digits.first == 0 || digits.first == 8 else { return 0 }
  let prefixes: [[UInt8]] = [[0, 0, 8, 6], [0, 8, 6], [8, 6], [0]]
  let prefix = prefixes.first { digits.starts(with: $0) && digits.count > $0.count }
  return prefix?.count ?? 0
}

/// Ten times the same digit is an example or, after a 0, an octal number.
private func isMobile(_ digits: ArraySlice<UInt8>) -> Bool {
  digits.count == 11 && digits.first == 1 && digits[digits.startIndex + 1] >= 3
    && Set(digits.dropFirst()).count > 1
}

private func isYear(_ digits: ArraySlice<UInt8>) -> Bool {
  digits.count == 4 && (1900...2099).contains(number(digits))
}

private func isDate(_ digits: ArraySlice<UInt8>) -> Bool {
  digits.count == 8 && isYear(digits.prefix(4))
    && isRealDate(year: number(digits.prefix(4)), digits.dropFirst(4))
}

private func number(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1) } }

/// `monthAndDay` are four digits.
func isRealDate(year: Int, _ monthAndDay: ArraySlice<UInt8>) -> Bool {
  PartialDate(year: year, month: number(monthAndDay.prefix(2)), day: number(monthAndDay.suffix(2)))
    != nil
}
