extension ReceptionRule {
  /// nil where the text is not one of the notations. Blanks are ignored; digits may be ASCII,
  /// full-width or Chinese.
  package init?(parsing text: String) {
    guard text.utf8.count <= longestNotation else { return nil }
    self.init(plain: plainNotation(text))
  }

  /// What the editor meant where only a familiar slip keeps `text` from being a notation.
  static func correction(of text: String) -> String? {
    guard text.utf8.count <= longestNotation else { return nil }
    var plain = plainNotation(text)
    for (slip, word) in slips { plain = plain.replacing(slip, with: word) }
    while plain.last == "。" { plain.removeLast() }
    let unit = plain.last?.isASCII == true ? "日" : ""
    return [plain, "每月" + plain, plain + unit].first { ReceptionRule(plain: $0) != nil }
  }

  /// The rule where `text` also says in which half of the day.
  static func withoutHalfDay(_ text: String) -> String? {
    guard text.utf8.count <= longestNotation else { return nil }
    var rule = text
    for word in ["上午", "下午", "全天"] { rule = rule.replacing(word, with: "") }
    guard rule != text else { return nil }
    return ReceptionRule(parsing: rule) == nil ? correction(of: rule) : trimmedBlanks(rule)
  }

  private init?(plain text: String) {
    var reader = NotationReader(text)
    guard let rule = reader.readRule(), reader.isAtEnd else { return nil }
    self = rule
  }
}

/// In bytes: what is longer is a sentence.
private let longestNotation = 200

/// One spelling for each thing that has several.
private func plainNotation(_ text: String) -> String {
  var plain = halfWidth(text).filter { !$0.isWhitespace }
  for (spelling, word) in spellings { plain = plain.replacing(spelling, with: word) }
  return plain
}

private let spellings: [(String, String)] = [
  ("星期", "周"), ("号", "日"), ("以及", "、"), ("和", "、"), ("及", "、"), ("与", "、"), (",", "、"),
  ("到", "至"), ("-", "至"), ("~", "至"),
]

private let slips: [(String, String)] = [
  ("礼拜", "周"), ("週", "周"), ("每逢", "每"), ("逢", "每"),
]
