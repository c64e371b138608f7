// Numbers that must not be published: of mobile phones, identity cards and bank cards.

/// A number that was found, and where.
struct PrivateNumber {
  /// 10 is `X`.
  let digits: [UInt8]
  let range: Range<Int>
  /// The first group of the chain that is no part of it.
  let end: Int

  var text: String { digits.map { $0 == 10 ? "X" : String($0) }.joined() }

  /// The number with all but `head` digits at its start and `tail` at its end masked.
  fileprivate func masked(_ head: Int, _ tail: Int, _ message: Message) -> MaskedNumber {
    let stars = String(repeating: "*", count: max(0, digits.count - head - tail))
    return MaskedNumber(
      text: text.prefix(head) + stars + text.suffix(tail), range: range, message: message)
  }
}

private struct MaskedNumber {
  let text: String
  let range: Range<Int>
  let message: Message
}

struct PrivacyRule {
  private let publicPhones: Set<String>
  private var amounts = AmountColumns()
  /// Numbers that begin before this have been read.
  private var end = 0

  /// `publicPhones` may be published: digits only.
  init(publicPhones: Set<String>) { self.publicPhones = publicPhones }

  /// The digits that begin at `start`, with those of the groups behind them.
  mutating func readNumber(_ start: Int, _ text: inout TextReading) {
    if start >= end { readNumbers(from: start, .decimal, &text) }
  }

  /// 一三九…, the first two of its digits at `start`.
  mutating func readSpokenNumber(_ start: Int, _ text: inout TextReading) {
    guard start >= end, !isChineseNumeral(text.before(start)) else { return }
    readNumbers(from: start, .chinese, &text)
  }

  private mutating func readNumbers(
    from start: Int, _ script: DigitScript, _ text: inout TextReading
  ) {
    let (chain, chainEnd) = text.chain(from: start, script)
    end = chainEnd
    guard let chain else { return }
    var found = 0
    var group = 0
    while group < chain.groups.count {
      if let next = readPrivateNumber(chain, group, isNext: found == group, &text) {
        found = next
        group = next
      } else {
        group += 1
      }
    }
  }

  /// The first group after the number; nil where none begins at `first`.
  private mutating func readPrivateNumber(
    _ chain: DigitChain, _ first: Int, isNext: Bool, _ text: inout TextReading
  ) -> Int? {
    let windows = chain.windows(from: first, upTo: 19)
    guard let longest = windows.last, longest.digits.count >= 11 else { return nil }
    if let number = text.identityNumber(chain, windows) {
      report(.privacyIDNumber, number.masked(6, 4, .identityNumber), &text)
      return number.end
    }
    if let number = text.mobileNumber(chain, windows, isNext: isNext) {
      report(mobile: number, &text)
      return number.end
    }
    if let number = text.cardNumber(chain, windows) {
      report(.privacyBankCard, number.masked(4, 4, .bankCard), &text)
      return number.end
    }
    return nil
  }

  // MARK: Reports

  private mutating func report(mobile number: PrivateNumber, _ text: inout TextReading) {
    guard !publicPhones.contains(number.text), !amounts.isAmount(number.range, text) else { return }
    if text.isInEmail(number.range) {
      text.report(.privacyMobileNumber, at: number.range, .mobileNumberInEmail)
    } else {
      report(.privacyMobileNumber, number.masked(3, 4, .mobileNumber), &text)
    }
  }

  /// The number that a `tel:` link dials, which the page tells everybody, unless its text says it.
  func checkTelephone(_ link: MarkupPlaces.Link, _ text: inout TextReading) {
    guard let number = dialledNumber(link.destination), !publicPhones.contains(number),
      !mobileDigits(text.string(link.text)).contains(number)
    else { return }
    text.report(.privacyMobileNumber, inSource: link.source, .mobileNumber)
  }

  private func report(_ rule: Rule, _ number: MaskedNumber, _ text: inout TextReading) {
    // A file of another name would be another file; whether to mask, to delete or to list the number
    // is for a person to say.
    let isFile = text.isFileName
    text.report(
      rule, at: number.range, isFile ? .inFileName(number.message) : number.message,
      replacement: isFile ? nil : number.text, isGuess: true)
  }
}

extension TextReading {
  /// The chain at `start` where it is long enough to be looked at, and where it ends.
  fileprivate func chain(from start: Int, _ script: DigitScript) -> (chain: DigitChain?, end: Int) {
    let bytes = self.bytes.span
    let (end, count) = DigitChain.extent(bytes, from: start, to: block.range.upperBound, script)
    let isCut = script == .chinese && isChineseNumeral(after(end))
    return (count < 11 || isCut ? nil : DigitChain(bytes, start..<end, script), end)
  }

  /// 13900001234@qinghe.example: masked, it would be no address.
  fileprivate func isInEmail(_ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end - range.upperBound < 64, isInMailbox(after(end)) { end += 1 }
    return isOneOf(after(end), "@＠")
  }

  fileprivate func isInMailbox(_ value: UInt32) -> Bool {
    isASCIIDigit(value) || isASCIILetter(value) || isOneOf(value, "._-+")
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
