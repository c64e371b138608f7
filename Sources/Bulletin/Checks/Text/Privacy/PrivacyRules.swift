// Numbers that must not be published: of mobile phones, identity cards and bank cards.

/// A number that was found, and where.
struct PrivateNumber {
  /// 10 is `X`.
  let digits: [UInt8]
  var range: Range<Int>
  /// The first group of the chain that is no part of it.
  let end: Int

  var text: String { digits.map { $0 == 10 ? "X" : String($0) }.joined() }

  func masked(_ head: Int, _ tail: Int) -> String {
    let stars = String(repeating: "*", count: max(0, digits.count - head - tail))
    return text.prefix(head) + stars + text.suffix(tail)
  }
}

extension TextCheck {
  /// Returns where the first digits end: what stands between groups is read by other rules too.
  mutating func readNumber(_ start: Int) -> Int {
    let end = endOfDigits(start)
    noteYear(start..<end)
    if text.bytes[start] == 0xEF { readFullWidthDigits(start..<end) }
    if end == start + 4, isOneOf(after(end), "-/.") { readNumericDate(start..<end) }
    if start >= numbersEnd { readNumbers(from: start, .decimal) }
    if after(end) == UInt32(UInt8(ascii: "-")) { readHyphenedDoor(start..<end) }
    return end
  }

  /// 一三九…, the first two of its digits at `start`.
  mutating func readSpokenNumber(_ start: Int) {
    guard start >= numbersEnd, !isChineseNumeral(before(start)) else { return }
    readNumbers(from: start, .chinese)
  }

  private func endOfDigits(_ start: Int) -> Int {
    var end = start
    while end < block.range.upperBound {
      if text.bytes[end] < 0x80 {
        guard isASCIIDigit(UInt32(text.bytes[end])) else { break }
        end += 1
      } else {
        let (value, length) = character(end)
        guard digitValue(value) != nil else { break }
        end += length
      }
    }
    return end
  }

  /// The chain at `start` where it is long enough to be looked at, and where it ends.
  private func chain(from start: Int, _ script: DigitScript) -> (chain: DigitChain?, end: Int) {
    let bytes = text.bytes.span
    let (end, count) = DigitChain.extent(bytes, from: start, to: block.range.upperBound, script)
    let isCut = script == .chinese && isChineseNumeral(after(end))
    return (count < 11 || isCut ? nil : DigitChain(bytes, start..<end, script), end)
  }

  private mutating func readNumbers(from start: Int, _ script: DigitScript) {
    let (chain, end) = chain(from: start, script)
    numbersEnd = end
    guard let chain else { return }
    var found = 0
    var group = 0
    while group < chain.groups.count {
      if let next = readPrivateNumber(chain, group, isNext: found == group) {
        found = next
        group = next
      } else {
        group += 1
      }
    }
  }

  /// The first group after the number; nil where none begins at `first`.
  private mutating func readPrivateNumber(
    _ chain: DigitChain, _ first: Int, isNext: Bool
  ) -> Int? {
    let windows = chain.windows(from: first, upTo: 19)
    guard let longest = windows.last, longest.digits.count >= 11 else { return nil }
    if let number = identityNumber(chain, windows) {
      report(.privacyIDNumber, number, masking: (6, 4), .identityNumber)
      return number.end
    }
    if let number = mobileNumber(chain, windows, isNext: isNext) {
      report(mobile: number)
      return number.end
    }
    if let number = cardNumber(chain, windows) {
      report(.privacyBankCard, number, masking: (4, 4), .bankCard)
      return number.end
    }
    return nil
  }

  // MARK: Reports

  private mutating func report(mobile number: PrivateNumber) {
    guard !rules.publicPhones.contains(number.text), !isAmount(number.range) else { return }
    if isInEmail(number.range) {
      report(.privacyMobileNumber, at: number.range, .mobileNumberInEmail)
    } else {
      report(.privacyMobileNumber, number, masking: (3, 4), .mobileNumber)
    }
  }

  /// 13900001234@qinghe.example: masked, it would be no address.
  private func isInEmail(_ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end - range.upperBound < 64, isInMailbox(after(end)) { end += 1 }
    return isOneOf(after(end), "@＠")
  }

  private func isInMailbox(_ value: UInt32) -> Bool {
    isASCIIDigit(value) || isASCIILetter(value) || isOneOf(value, "._-+")
  }

  /// The number that a `tel:` link dials, which the page tells everybody, unless its text says it.
  mutating func checkTelephone(_ link: MarkupPlaces.Link) {
    guard let number = dialledNumber(link.destination), !rules.publicPhones.contains(number),
      !mobileDigits(string(link.text)).contains(number)
    else { return }
    log.report(Diagnostic(.privacyMobileNumber, at: place(ofSource: link.source), .mobileNumber))
  }

  private mutating func report(
    _ rule: Rule, _ number: PrivateNumber, masking: (head: Int, tail: Int), _ message: Message
  ) {
    // A file of another name would be another file.
    let masked = isFileName ? nil : number.masked(masking.head, masking.tail)
    let message = isFileName ? .inFileName(message) : message
    // Whether to mask, to delete or to list it is for a person to say.
    report(rule, at: number.range, message, replacement: masked, isGuess: true)
  }

  var isFileName: Bool {
    guard case .field(let number) = block.kind else { return false }
    return origin.fields[number].role == .fileName
  }
}

extension Message {
  fileprivate static let mobileNumber = Message(
    zh: "这里有手机号码，公开前请删去，或隐去中间四位；确需公开的，先登记到 site.yml 的 public_phones",
    en: "a mobile number: delete or mask it; one that may be published is listed in public_phones")
  fileprivate static let mobileNumberInEmail = Message(
    zh: "这个邮箱里有手机号码，公开前请换一个邮箱；确需公开的，先把号码登记到 site.yml 的 public_phones",
    en: "this address holds a mobile number: give another one, or list the number in public_phones")
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
