// Words that are wrong: `text/typo`, `term/preferred`, `term/council-name`, `term/party-committee`.

struct WordState {
  /// Typos and terms up to here are settled.
  var settled = 0
}

extension TextCheck {
  mutating func readPhrases(_ index: Int, from first: UInt32) {
    for phrase in rules.phrases.phrases(from: first)
    where text.bytes.span.holds(phrase.bytes.span, at: index)
      && index + phrase.bytes.count <= block.range.upperBound
    {
      readPhrase(phrase.meaning, index..<(index + phrase.bytes.count))
    }
  }

  private mutating func readPhrase(_ meaning: PhraseBook.Meaning, _ range: Range<Int>) {
    switch meaning {
    case .typo(let right): if settle(range) { reportTypo(range, right: right) }
    case .term(let right):
      if settle(range), !isVerbatim(range) { reportTerm(range, right: right) }
    case .right: _ = settle(range)
    case .spokenNumber: readSpokenNumber(range.lowerBound)
    default: if isProse { readFixedPhrase(meaning, range) }
    }
  }

  private mutating func readFixedPhrase(_ meaning: PhraseBook.Meaning, _ range: Range<Int>) {
    switch meaning {
    case .councilName: readCouncilName(range)
    case .councilParty: readCouncilParty(range)
    case .year, .month, .day:
      readDateUnit(range.lowerBound, meaning)
      readDate(range.lowerBound, meaning)
      if meaning == .month { readDay(range.lowerBound) }
      if meaning == .year { readYear(range.lowerBound) }
    case .nearly, .about, .over: readApproximation(range, meaning)
    case .sides: readSides(range)
    case .dwellingUnit: readDwellingUnit(range)
    case .building: readBuilding(range)
    case .villageGroup: readVillageGroup(range)
    case .sheet: readSheet(range)
    case .typo, .term, .right, .spokenNumber: break
    }
  }

  /// The longest phrase at a place settles it; what lies inside is not looked at.
  private mutating func settle(_ range: Range<Int>) -> Bool {
    guard range.lowerBound >= words.settled else { return false }
    words.settled = range.upperBound
    return true
  }

  /// In the title of a work, in a paper as it was issued, or alone in quotes: “缺省”一词 speaks of it.
  private func isVerbatim(_ range: Range<Int>) -> Bool {
    let (left, right) = (before(range.lowerBound), after(range.upperBound))
    let isMentioned = isOneOf(left, "“‘「\"") && isOneOf(right, "”’」\"")
    return isMentioned || origin.isIssued || pairs.isOpen(.title)
  }

  private mutating func reportTypo(_ range: Range<Int>, right: String) {
    let wrong = string(range)
    report(
      .textTypo, at: range,
      Message(zh: "“\(wrong)”应为“\(right)”", en: "‘\(wrong)’ should be ‘\(right)’"),
      replacement: right)
  }

  private mutating func reportTerm(_ range: Range<Int>, right: String) {
    let wrong = string(range)
    report(
      .termPreferred, at: range,
      Message(zh: "“\(wrong)”建议写作“\(right)”", en: "‘\(right)’ is preferred to ‘\(wrong)’"),
      replacement: right)
  }

  // MARK: Names of councils

  /// 宜宾市政协委员会, but not 宜宾市政协委员会客厅 or 市政协委员会同部门.
  private mutating func readCouncilName(_ range: Range<Int>) {
    let place = before(range.lowerBound)
    let next = after(range.upperBound)
    guard TextCheck.placeEndings.contains(place), !TextCheck.afterMember.contains(next) else {
      return
    }
    report(
      .termCouncilName, at: range,
      Message(
        zh: "政协的名称写作“政协××市委员会”，简称“××市政协”，没有“××市政协委员会”的说法",
        en: "a council is 政协××市委员会 or, in short, ××市政协"),
      // 委员 may be the word, and 会 another: 县政协委员会请农技人员来.
      replacement: "政协", isGuess: isHan(next))
  }

  private static let placeEndings = Set("省市县区州旗盟".unicodeScalars.map(\.value))
  /// After 政协委员会 these begin a word with 会 or a predicate of 委员: 会客, 会议, 会同…
  private static let afterMember = Set(
    "客议同小见商诊谈员后前中上场长计展演面费址旗话师签晤馆意做成去来在被把对将为主用写说让有更很及应积认自经常努"
      .unicodeScalars.map(\.value))

  // MARK: Party committees

  /// 政协党委: what leads the party's work in a council is a 党组.
  private mutating func readCouncilParty(_ range: Range<Int>) {
    report(
      .termPartyCommittee, at: range,
      Message(
        zh: "政协设党组，不设党委，请写“政协党组”；指机关党组织的，写“政协机关党委”",
        en: "a council has a 党组, not a 党委"),
      replacement: "政协党组", isGuess: true)
  }
}
