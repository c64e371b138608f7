/// A name that may be part of an address, made of one that may not.
struct SuggestedName {
  /// `[a-z0-9-]+`
  let slug: String
  /// Nothing was given up but case and signs: `tea-visit` of `Tea_Visit`.
  let isWhole: Bool

  /// nil where too little is left, as of most Chinese names. Of `5月26日茶园走访` it is `visit-0526`.
  init?(of name: String) {
    let name = halfWidth(name).lowercased()
    isWhole = name.utf8.allSatisfy { $0 < 0x80 }
    var reader = NameReader()
    for scalar in name.unicodeScalars { reader.read(scalar) }
    reader.read(" ")
    let kind = isWhole ? nil : SuggestedName.kinds.first { name.contains($0.label) }
    let parts = [kind?.word].compactMap(\.self) + reader.words + reader.date
    slug = parts.isEmpty ? reader.year : parts.joined(separator: "-")
    let saysSomething = isWhole || slug == reader.year || slug.utf8.contains { $0 > 0x39 }
    if slug.isEmpty || !saysSomething { return nil }
  }

  /// The longest label first: 委员接待日 is no 接待.
  private static let kinds: [(label: String, word: String)] =
    (ActivityKind.allCases.map { ($0.label, $0.rawValue) }
    + ArticleKind.allCases.map { ($0.label, $0.rawValue) })
    .filter { $0.1 != "other" }
    .sorted { ($1.0.utf8.count, $0.1) < ($0.0.utf8.count, $1.1) }
}

/// The letters and digits of a name, and its date.
private struct NameReader {
  private(set) var words: [String] = []
  private(set) var year = ""
  private var word = ""
  private var month = ""
  private var day = ""

  /// `0526` of 2026年5月26日: the year is that of the folder.
  var date: [String] { month.isEmpty ? [] : [month + day] }

  mutating func read(_ scalar: Unicode.Scalar) {
    if scalar.isASCII, isASCIIAlphanumeric(UInt8(scalar.value)) {
      word.unicodeScalars.append(scalar)
      return
    }
    let number = word.utf8.count == 1 ? "0" + word : word
    switch scalar {
    case _ where word.isEmpty: return
    case "年" where isNumber: year = word
    case "月" where isNumber: month = number
    case "日" where isNumber, "号" where isNumber: day = number
    default: words.append(word)
    }
    word = ""
  }

  private var isNumber: Bool { word.utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
