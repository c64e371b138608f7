/// Several names that were written as one text, or names in the wrong brackets.
struct SeparatorSlip: Sendable, Equatable {
  let names: [String]
  /// The names as a list, or what belongs between the brackets that are there.
  let corrected: String
  /// Whether putting `corrected` in the value's place mends the file.
  let isMechanical: Bool
  /// No list may stand there.
  let allowsOne: Bool
  /// Chinese punctuation or brackets tell that several were meant.
  let isChinese: Bool
  /// `等` says that there are more.
  let isOpen: Bool

  /// nil where `text` is one name. What `isName` knows is not taken apart, and what may belong to a
  /// name, such as a blank, a comma or 和, parts names only where it knows all of them; `spelling`
  /// says how a name is written.
  init?(
    _ text: String, at position: ListPosition, isName: (String) -> Bool,
    spelling: (String) -> String = { $0 }
  ) {
    guard text.utf8.count <= longestList else { return nil }
    let inside = withoutListBrackets(text)
    var parts = (inside ?? text[...]).split(whereSeparator: listSigns.contains).map(trimmed)
      .filter { !$0.isEmpty }
    guard let last = parts.last else { return nil }
    let closed = isName(last) ? nil : withoutEtCetera(last)
    if let closed { parts[parts.count - 1] = closed }
    isChinese = inside != nil || parts.count > 1
    isOpen = closed != nil
    let all = parts.flatMap { isName($0) ? [$0] : namesBetweenWords($0, isName) ?? [$0] }
    guard all.count > 1 || inside != nil, isChinese || all.allSatisfy(isName),
      isChinese || position != .alone
    else { return nil }
    names = all.map { trimmed(spelling($0)) }
    let list = names.map { listElement($0) }.joined(separator: ", ")
    corrected = position == .inFlow ? list : "[\(list)]"
    isMechanical = position != .inBlock
    allowsOne = position == .alone
  }
}

/// In bytes: what is longer is prose.
private let longestList = 4_000

private let listSigns: Set<Character> = ["、", "，", "；"]
private let wordSigns: Set<Character> = [",", ";", "/", "／", "|", "｜", "&", "＆"]
private let conjunctions = ["以及", "和", "与", "及", "暨"]

/// The names in `（甲、乙）` or `【甲】`.
private func withoutListBrackets(_ text: String) -> Substring? {
  for (opener, closer) in [("【", "】"), ("［", "］"), ("〔", "〕"), ("（", "）"), ("(", ")")]
  where text.hasPrefix(opener) && text.hasSuffix(closer) {
    let inside = text.dropFirst().dropLast()
    return inside.contains(opener) || trimmed(inside).isEmpty ? nil : inside
  }
  return nil
}

/// `甲` of `甲等`, `甲等委员`, `甲等5人`.
private func withoutEtCetera(_ name: String) -> String? {
  guard let place = name.lastIndex(of: "等"), place > name.startIndex else { return nil }
  let rest = name[place...].dropFirst().filter { !$0.isWholeNumber && !numerals.contains($0) }
  return etCetera.contains(String(rest)) ? trimmed(name[..<place]) : nil
}

private let numerals: Set<Character> = [
  "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "两", "多", "余",
]
private let etCetera: Set<String> = [
  "", "人", "委员", "名委员", "位委员", "同志", "名", "位", "界别", "个界别", "单位", "家", "家单位", "个单位", "县区", "地",
]

/// Known names between signs or conjunctions; nil where one of them is none.
private func namesBetweenWords(_ text: String, _ isName: (String) -> Bool) -> [String]? {
  let words = text.split { wordSigns.contains($0) || $0.isWhitespace }.map(String.init)
  if words.count > 1, words.allSatisfy(isName) { return words }
  return namesBetweenConjunctions(text[...], isName)
}

private func namesBetweenConjunctions(_ text: Substring, _ isName: (String) -> Bool) -> [String]? {
  for index in text.indices.prefix(longestName) {
    guard let word = conjunctions.first(where: text[index...].hasPrefix) else { continue }
    let (left, right) = (trimmed(text[..<index]), text[index...].dropFirst(word.count))
    guard isName(left) else { continue }
    let last = trimmed(right)
    if isName(last) { return [left, last] }
    return namesBetweenConjunctions(right, isName).map { [left] + $0 }
  }
  return nil
}

/// In characters: a longer text is none.
private let longestName = 60

private func trimmed(_ text: some StringProtocol) -> String {
  String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
}

/// `name` as it stands between `[` and `]`.
private func listElement(_ name: String) -> String {
  let signs = ",[]{}:#&*!|>'\"%@`".utf8
  return name.utf8.contains { signs.contains($0) } ? quoted(name) : name
}

extension Diagnostic {
  static func fullWidthSeparator(
    _ slip: SeparatorSlip, isGuess: Bool, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .frontMatterFullWidth, at: place,
      fix: slip.isMechanical ? Fix(place.range, slip.corrected, isGuess: isGuess) : nil,
      zh: "列表要用英文方括号和逗号，不能用“，”“、”“；”或“【】”，请写成 \(slip.corrected)"
        + (slip.isMechanical ? "" : "，或每项一行") + slip.openness.zh,
      en: "lists take ASCII brackets and commas, no Chinese punctuation; write "
        + slip.corrected + slip.openness.en)
  }

  /// Several known names in one text.
  static func namesInOneText(_ slip: SeparatorSlip, isGuess: Bool, at place: Place) -> Diagnostic {
    if slip.allowsOne { return .onlyOneName(slip, isGuess: isGuess, at: place) }
    if slip.isChinese { return .fullWidthSeparator(slip, isGuess: isGuess, at: place) }
    return Diagnostic(
      .frontMatterBadValue, at: place,
      fix: slip.isMechanical ? Fix(place.range, slip.corrected, isGuess: isGuess) : nil,
      zh: "这里有 \(slip.names.count) 个名称，要写成列表：\(slip.corrected)"
        + (slip.isMechanical ? "" : "，或每项一行") + slip.openness.zh,
      en: "these are \(slip.names.count) names; write a list: \(slip.corrected)"
        + slip.openness.en)
  }

  private static func onlyOneName(
    _ slip: SeparatorSlip, isGuess: Bool, at place: Place
  ) -> Diagnostic {
    let only = slip.names.count == 1 ? slip.names.first : nil
    return Diagnostic(
      .frontMatterBadValue, at: place, fix: only.map { Fix(place.range, $0, isGuess: isGuess) },
      zh: only == nil
        ? "这里只能写一个名称，却写了 \(slip.names.count) 个；请只留一个" : "名称外面不要加括号",
      en: only == nil
        ? "one name may stand here, not \(slip.names.count); keep one of them"
        : "write the name without brackets")
  }
}

extension SeparatorSlip {
  fileprivate var openness: Message {
    isOpen
      ? Message(zh: "；“等”里还有的，请一一写出", en: "; name those too whom ‘等’ stands for")
      : Message(zh: "", en: "")
  }
}
