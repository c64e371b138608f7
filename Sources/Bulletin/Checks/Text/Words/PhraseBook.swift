/// The words that text checks look for, found by their first character.
struct PhraseBook: Sendable {
  enum Meaning: Sendable, Equatable {
    /// `site.typos` and `site.terms`.
    case typo(right: String)
    case term(right: String)
    /// The right form of either, or an exception: what is wrong inside it is not.
    case right
    case councilName, councilParty
    case year, month, day
    /// Before a number: 近, 约 or 超过.
    case nearly, about, over
    /// 左右 after a number.
    case sides
    /// 栋, 单元, 组 of an address.
    case building, dwellingUnit, villageGroup
    /// 版 of a newspaper.
    case sheet
    /// 一三 to 一九: how a mobile number begins that is written out.
    case spokenNumber
  }

  struct Phrase: Sendable {
    let bytes: [UInt8]
    let meaning: Meaning
  }

  /// Longest first.
  private var byFirst: [UInt32: [Phrase]] = [:]
  /// A bit for each character of the basic plane.
  private var firsts = [UInt64](repeating: 0, count: 1024)

  init(typos: [Replacement], terms: [Replacement]) {
    for (text, meaning) in PhraseBook.fixed { add(text, meaning) }
    for first in "一幺" {
      for second in "三四五六七八九" { add("\(first)\(second)", .spokenNumber) }
    }
    for typo in typos { add(typo.wrong, .typo(right: typo.right)) }
    for term in terms { add(term.wrong, .term(right: term.right)) }
    for entry in typos + terms {
      for word in [entry.right] + entry.except { add(word, .right) }
    }
    byFirst = byFirst.mapValues { $0.sorted { $0.bytes.count > $1.bytes.count } }
  }

  func begin(with value: UInt32) -> Bool {
    value < 0x10000 && firsts[Int(value >> 6)] & (1 << UInt64(value & 63)) != 0
  }

  /// The phrases that begin with `first`, the longest first.
  func phrases(from first: UInt32) -> [Phrase] { byFirst[first] ?? [] }

  private mutating func add(_ text: String, _ meaning: Meaning) {
    guard let first = text.unicodeScalars.first, first.value < 0x10000 else { return }
    byFirst[first.value, default: []].append(Phrase(bytes: Array(text.utf8), meaning: meaning))
    firsts[Int(first.value >> 6)] |= 1 << UInt64(first.value & 63)
  }

  private static let fixed: [(String, Meaning)] = [
    ("政协委员会", .councilName), ("政协党委", .councilParty),
    ("年", .year), ("月", .month), ("日", .day), ("号", .day),
    ("近", .nearly), ("约", .about), ("大约", .about), ("大概", .about),
    ("超过", .over), ("超", .over), ("逾", .over), ("左右", .sides),
    ("栋", .building), ("幢", .building), ("座", .building), ("楼", .building),
    ("版", .sheet), ("单元", .dwellingUnit), ("组", .villageGroup), ("社", .villageGroup),
  ]
}
