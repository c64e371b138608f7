// Numbers that must not be published: of mobile phones, identity cards and bank cards.

extension TextCheck {
  /// Returns where the number ends.
  mutating func readNumber(_ start: Int) -> Int {
    let end = block.range.upperBound
    if let end = DigitChain.shortEnd(text.bytes.span, from: start, to: end) {
      noteYear(start..<end)
      return end
    }
    let chain = DigitChain(text.bytes.span, from: start, to: end)
    if let first = chain.groups.first { noteYear(first.range) }
    var group = 0
    while chain.digits.count >= 11, group < chain.groups.count {
      // No grouping begins with fewer than three.
      group += chain.count(group) < 3 ? 1 : readPrivateNumber(chain, group) ?? 1
    }
    return chain.end
  }

  /// How many groups of the chain the number takes; nil where none begins at `first`.
  private mutating func readPrivateNumber(_ chain: DigitChain, _ first: Int) -> Int? {
    if let number = identityNumber(chain, first) {
      report(.privacyIDNumber, number, masking: (6, 4), .identityNumber)
      return number.groups
    }
    if let number = mobileNumber(chain, first) {
      let isPublic = rules.publicPhones.contains(number.text)
      if !isPublic { report(.privacyMobileNumber, number, masking: (3, 4), .mobileNumber) }
      return number.groups
    }
    if let number = cardNumber(chain, first) {
      report(.privacyBankCard, number, masking: (4, 4), .bankCard)
      return number.groups
    }
    return nil
  }

  // MARK: Mobile phones

  private func mobileNumber(_ chain: DigitChain, _ first: Int) -> PrivateNumber? {
    let isLong = [13, 15].contains(chain.count(first))
    if chain.count(first) == 11 || isLong {
      guard let (digits, range) = chain.window(first, 1), !isQuantity(range) else { return nil }
      let number = isLong ? withoutCountry(digits) : digits
      return number.flatMap { isMobile($0) ? PrivateNumber($0, range, 1) : nil }
    }
    for sizes in [[3, 4, 4], [3, 8], [7, 4], [4, 3, 4]] where chain.hasSizes(sizes, at: first) {
      guard let (digits, range) = chain.window(first, sizes.count), isMobile(digits) else {
        continue
      }
      return PrivateNumber(digits, range, sizes.count)
    }
    return nil
  }

  /// `13800000000.50` and `13800000000元` count something.
  private func isQuantity(_ range: Range<Int>) -> Bool {
    let next = after(range.upperBound)
    if next == 0x5143 || next == 0x4E07 || next == 0x4EBF { return true }
    let point = UInt32(UInt8(ascii: "."))
    if next == point, isASCIIDigit(after(range.upperBound + 1)) { return true }
    return before(range.lowerBound) == point && isASCIIDigit(before(range.lowerBound - 1))
  }

  // MARK: Identity cards

  private func identityNumber(_ chain: DigitChain, _ first: Int) -> PrivateNumber? {
    for sizes in [[18], [17], [6, 8, 4], [6, 8, 3]] where chain.hasSizes(sizes, at: first) {
      guard let (digits, range) = chain.window(first, sizes.count) else { continue }
      guard digits.count == 17 else {
        return isIdentity(digits) ? PrivateNumber(digits, range, sizes.count) : nil
      }
      let isX = [0x58, 0x78, 0xFF38, 0xFF58].contains(after(range.upperBound))
      guard isX, isIdentity(digits + [10]) else { continue }
      let end = range.upperBound + character(range.upperBound).length
      return PrivateNumber(digits + [10], range.lowerBound..<end, sizes.count)
    }
    return nil
  }

  // MARK: Bank cards

  private func cardNumber(_ chain: DigitChain, _ first: Int) -> PrivateNumber? {
    var count = 1
    while let (digits, range) = chain.window(first, count), digits.count <= 19 {
      let isGrouped = count == 1 || isCardGrouping(chain, first, count)
      if isGrouped, digits.count >= 16, isCard(digits), !isQuantity(range) {
        return PrivateNumber(digits, range, count)
      }
      count += 1
    }
    return nil
  }

  /// In fours, or six and the rest.
  private func isCardGrouping(_ chain: DigitChain, _ first: Int, _ count: Int) -> Bool {
    if chain.count(first) == 6 { return count == 2 }
    return (first..<(first + count - 1)).allSatisfy { chain.count($0) == 4 }
      && chain.count(first + count - 1) <= 4
  }

  // MARK: Reports

  private mutating func report(
    _ rule: Rule, _ number: PrivateNumber, masking: (head: Int, tail: Int), _ message: Message
  ) {
    // A file of another name would be another file.
    let masked = isFileName ? nil : number.masked(masking.head, masking.tail)
    let message = isFileName ? .inFileName(message) : message
    // Whether to mask, to delete or to list it is for a person to say.
    report(rule, at: number.range, message, replacement: masked, isGuess: true)
  }

  private var isFileName: Bool {
    guard case .field(let number) = block.kind else { return false }
    return origin.fields[number].role == .fileName
  }
}

private struct PrivateNumber {
  let text: String
  let range: Range<Int>
  let groups: Int

  /// 10 is `X`.
  init(_ digits: some Collection<UInt8>, _ range: Range<Int>, _ groups: Int) {
    text = digits.map { $0 == 10 ? "X" : String($0) }.joined()
    self.range = range
    self.groups = groups
  }

  func masked(_ head: Int, _ tail: Int) -> String {
    let stars = String(repeating: "*", count: max(0, text.utf8.count - head - tail))
    return text.prefix(head) + stars + text.suffix(tail)
  }
}

/// The digits of a number as written, a country code left out.
func mobileDigits(_ number: String) -> String {
  let digits = number.unicodeScalars.compactMap { digitValue($0.value) }
  return (withoutCountry(digits[...]) ?? digits[...]).map { String($0) }.joined()
}

/// nil where there is no `86` or `0086`.
private func withoutCountry(_ digits: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
  if digits.count == 13, digits.starts(with: [8, 6]) { return digits.dropFirst(2) }
  if digits.count == 15, digits.starts(with: [0, 0, 8, 6]) { return digits.dropFirst(4) }
  return nil
}

private func isMobile(_ digits: ArraySlice<UInt8>) -> Bool {
  digits.count == 11 && digits.first == 1 && digits[digits.startIndex + 1] >= 3
}

/// GB 11643: a birth date that there is and the check digit of ISO 7064, MOD 11-2.
private func isIdentity(_ digits: ArraySlice<UInt8>) -> Bool {
  let digits = digits.map { Int($0) }
  guard digits.count == 18, digits[0] > 0 else { return false }
  func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
  guard (1900...2099).contains(number(6..<10)),
    PartialDate(year: number(6..<10), month: number(10..<12), day: number(12..<14)) != nil
  else { return false }
  let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  let sum = zip(weights, digits).reduce(0) { $0 + $1.0 * $1.1 }
  return digits[17] == (12 - sum % 11) % 11
}

/// ISO 7812: the prefixes of bank cards, and Luhn's check digit.
private func isCard(_ digits: ArraySlice<UInt8>) -> Bool {
  let digits = digits.map { Int($0) }
  guard (16...19).contains(digits.count) else { return false }
  guard digits[0] == 4 || digits[0] == 5 || (digits[0] == 6 && digits[1] == 2) else { return false }
  let sum = digits.reversed().enumerated().reduce(0) { sum, next in
    let doubled = next.offset % 2 == 1 ? next.element * 2 : next.element
    return sum + (doubled > 9 ? doubled - 9 : doubled)
  }
  return sum % 10 == 0
}

extension Message {
  fileprivate static let mobileNumber = Message(
    zh: "这里有手机号码，公开前请删去，或隐去中间四位；确需公开的，先登记到 site.yml 的 public_phones",
    en: "a mobile number: delete or mask it; one that may be published is listed in public_phones")
  fileprivate static let identityNumber = Message(
    zh: "这里有居民身份证号码，不能公开，请删去，或隐去中间各位",
    en: "an identity card number: it must not be published; delete or mask it")
  fileprivate static let bankCard = Message(
    zh: "这里有银行卡号，不能公开，请删去，或隐去中间各位",
    en: "a bank card number: it must not be published; delete or mask it")

  fileprivate static func inFileName(_ message: Message) -> Message {
    Message(
      zh: "文件名会随附件公开。" + message.zh, en: "the name of an attachment is published; " + message.en)
  }
}
