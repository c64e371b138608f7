/// Shows the rules of words and numbers what they wait for.
struct WordCheck {
  private let phrases: PhraseBook
  private var terms = TermRule()
  private var dateSpacing = DateSpacingRule()
  private var years = YearRule()
  private var days = DayRule()
  private var fullWidthDigits = FullWidthDigitRule()
  private var privacy: PrivacyRule
  private var homes = HomeAddressRule()

  init(_ rules: TextRules) {
    phrases = rules.phrases
    privacy = PrivacyRule(publicPhones: rules.publicPhones)
  }

  /// The phrases that begin at `index` with `first`.
  mutating func read(_ index: Int, from first: UInt32, _ text: inout TextReading) {
    if phrases.begin(with: first) { readPhrases(index, from: first, &text) }
  }

  private mutating func readPhrases(_ index: Int, from first: UInt32, _ text: inout TextReading) {
    for phrase in phrases.phrases(from: first)
    where text.bytes.span.holds(phrase.bytes.span, at: index)
      && index + phrase.bytes.count <= text.block.range.upperBound
    { readPhrase(phrase.meaning, index..<(index + phrase.bytes.count), &text) }
  }

  private mutating func readPhrase(
    _ meaning: PhraseBook.Meaning, _ range: Range<Int>, _ text: inout TextReading
  ) {
    switch meaning {
    case .typo(let right): terms.readTypo(range, right: right, &text)
    case .term(let right): terms.readTerm(range, right: right, &text)
    case .right: terms.skip(range)
    case .spokenNumber: privacy.readSpokenNumber(range.lowerBound, &text)
    case _ where !text.isProse: break
    case .councilName: terms.readCouncilName(range, &text)
    case .councilParty: terms.readCouncilParty(range, &text)
    case .year, .month, .day: readDateUnit(meaning, range.lowerBound, &text)
    case .nearly, .about, .over: text.readApproximation(range, meaning)
    case .sides: text.readSides(range)
    case .dwellingUnit: homes.readDwellingUnit(range, &text)
    case .building: homes.readBuilding(range, &text)
    case .villageGroup: homes.readVillageGroup(range, &text)
    case .sheet: text.readSheet(range)
    }
  }

  private mutating func readDateUnit(
    _ meaning: PhraseBook.Meaning, _ index: Int, _ text: inout TextReading
  ) {
    dateSpacing.readUnit(index, meaning, text)
    years.readUnit(index, meaning, text)
    if meaning == .month { days.readMonth(index, &text) }
    if meaning == .year {
      days.readYear(index, text)
      text.readZeros(endingAt: index)
    }
  }

  /// Returns where the digits at `start` end: what stands between groups is read by other rules too.
  mutating func readNumber(_ start: Int, _ text: inout TextReading) -> Int {
    let end = text.digitsEnd(start)
    years.readNumber(start..<end, text)
    if text.bytes[start] == 0xEF { fullWidthDigits.read(start..<end, text) }
    if end == start + 4, isOneOf(text.after(end), "-/.") {
      days.readNumericDate(start..<end, &text)
    }
    privacy.readNumber(start, &text)
    if text.after(end) == UInt32(UInt8(ascii: "-")) { homes.readHyphenedDoor(start..<end, &text) }
    return end
  }

  // MARK: The block

  mutating func finishSpacing(_ text: inout TextReading) { dateSpacing.finish(&text) }

  mutating func finish(_ text: inout TextReading) {
    fullWidthDigits.finish(&text)
    years.finish(&text)
  }

  func checkTelephones(_ text: inout TextReading) {
    for link in text.markup.links { privacy.checkTelephone(link, &text) }
  }
}
