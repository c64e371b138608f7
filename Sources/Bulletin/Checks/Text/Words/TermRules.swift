// Words that are wrong: `text/typo`, `term/preferred`, `term/council-name`, `term/party-committee`.

struct TermRule {
  /// Typos and terms up to here are settled.
  private var settled = 0

  mutating func readTypo(_ range: Range<Int>, right: String, _ text: inout TextReading) {
    guard settle(range) else { return }
    let wrong = text.string(range)
    text.report(
      .textTypo, at: range,
      Message(zh: "“\(wrong)”应为“\(right)”", en: "‘\(wrong)’ should be ‘\(right)’"),
      replacement: right)
  }

  mutating func readTerm(_ range: Range<Int>, right: String, _ text: inout TextReading) {
    guard settle(range), !text.isVerbatim(range) else { return }
    let wrong = text.string(range)
    text.report(
      .termPreferred, at: range,
      Message(zh: "“\(wrong)”建议写作“\(right)”", en: "‘\(right)’ is preferred to ‘\(wrong)’"),
      replacement: right)
  }

  mutating func skip(_ range: Range<Int>) { _ = settle(range) }

  /// The longest phrase at a place settles it; what lies inside is not looked at.
  private mutating func settle(_ range: Range<Int>) -> Bool {
    guard range.lowerBound >= settled else { return false }
    settled = range.upperBound
    return true
  }

  // MARK: Names of councils

  /// 宜宾市政协委员会, but not 宜宾市政协委员会客厅 or 市政协委员会同部门.
  func readCouncilName(_ range: Range<Int>, _ text: inout TextReading) {
    let place = text.before(range.lowerBound)
    let next = text.after(range.upperBound)
    guard TermRule.placeEndings.contains(place), !TermRule.afterMember.contains(next) else {
      return
    }
    text.report(
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
    "客议同小见商诊谈员后前中上场长计展演面费址旗话师签晤馆意做成去来在被把对将为主用写说让有更很及应积认自经常努".unicodeScalars.map(\.value))

  // MARK: Party committees

  /// 政协党委: what leads the party's work in a council is a 党组.
  func readCouncilParty(_ range: Range<Int>, _ text: inout TextReading) {
    text.report(
      .termPartyCommittee, at: range,
      Message(zh: "政协设党组，不设党委，请写“政协党组”；指机关党组织的，写“政协机关党委”", en: "a council has a 党组, not a 党委"),
      replacement: "政协党组", isGuess: true)
  }
}

extension TextReading {
  /// In the title of a work, in a paper as it was issued, or alone in quotes: “缺省”一词 speaks of it.
  fileprivate func isVerbatim(_ range: Range<Int>) -> Bool {
    let (left, right) = (before(range.lowerBound), after(range.upperBound))
    let isMentioned = isOneOf(left, "“‘「\"") && isOneOf(right, "”’」\"")
    return isMentioned || origin.isIssued || pairs.isOpen(.title)
  }
}
