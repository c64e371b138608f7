/// A text with telephone numbers in it: `0830-555-0131、0830-555-0132`, `办公室 0830-5550131 转 801`.
package struct Telephone: FieldValue {
  /// As the editor wrote it.
  package let text: String

  package static var shape: FieldShape { .text }
  package var written: WrittenValue? { text.written }

  /// Where 暂无 stands there is none.
  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> Telephone? {
    guard let text = decoder.text(node, .prose)?.text, !saysNone(text) else { return nil }
    return Telephone(text: text)
  }

  package init(text: String) { self.text = text }

  /// A stretch of the text: a number that can be called, or words.
  package struct Part: Equatable {
    package let text: String
    /// What a `tel:` address dials: `08305550131;ext=801`; nil for words.
    package let number: String?
  }

  /// The text cut into numbers and what stands between them.
  package var parts: [Part] {
    var parts: [Part] = []
    var words = ""
    var rest = text[...]
    while !rest.isEmpty {
      let startsNumber = words.last.map { !isDigit($0) } ?? true
      guard startsNumber, let (number, end) = readNumber(rest) else {
        words.append(rest.removeFirst())
        continue
      }
      if !words.isEmpty { parts.append(Part(text: words, number: nil)) }
      parts.append(Part(text: String(rest[..<end]), number: number))
      words = ""
      rest = rest[end...]
    }
    if !words.isEmpty { parts.append(Part(text: words, number: nil)) }
    return parts
  }
}

/// `暂无`: the field was filled in to say that there is nothing.
private func saysNone(_ text: String) -> Bool {
  let words: Set = [
    "无", "暂无", "没有", "暂缺", "空缺", "待定", "未定", "不详", "待补充", "待公布", "暂未公布", "未公布", "/", "-", "—", "——",
    "－",
    "N/A", "n/a", "无电话", "暂无电话", "（无）", "（暂无）",
  ]
  return words.contains(text.filter { !$0.isWhitespace && $0 != "。" })
}

/// The number that `text` begins with, for dialling, and where it ends.
private func readNumber(_ text: Substring) -> (number: String, end: String.Index)? {
  guard let first = text.first, isDigit(first) || first == "+" || first == "(" || first == "（"
  else {
    return nil
  }
  let groups = digitGroups(text)
  guard let last = groups.last else { return nil }
  var digits = groups.map { $0.text }
  var ext = extensionNumber(text[last.end...])
  // `0830-5550131-801`
  if ext == nil, digits.count > 2, last.text.count <= 4, last.isHyphened,
    digits.dropLast().joined().count >= 10
  {
    ext = (digits.removeLast(), last.end)
  }
  let number = (first == "+" ? "+" : "") + digits.joined()
  guard number.count >= 5 else { return nil }
  return (ext.map { number + ";ext=" + $0.digits } ?? number, ext?.end ?? last.end)
}

private struct DigitGroup {
  let text: String
  let end: String.Index
  let isHyphened: Bool
}

/// Digits with hyphens, brackets or single blanks between them. A blank parts two numbers where each
/// is whole.
private func digitGroups(_ text: Substring) -> [DigitGroup] {
  var groups: [DigitGroup] = []
  var index = text.startIndex
  var isHyphened = false
  if let first = text.first, !isDigit(first) { index = text.index(after: index) }
  // No number has so many groups.
  while index < text.endIndex, groups.count < 20 {
    let digits = text[index...].prefix(while: isDigit)
    guard !digits.isEmpty else { break }
    groups.append(
      DigitGroup(
        text: digits.compactMap { $0.wholeNumberValue.map(String.init) }.joined(),
        end: digits.endIndex, isHyphened: isHyphened))
    let sign = text[digits.endIndex...].prefix { hyphens.contains($0) || $0 == " " }
    isHyphened = sign.contains { $0 != " " }
    let next = text[sign.endIndex...].prefix(while: isDigit)
    let total = groups.reduce(0) { $0 + $1.text.count }
    let isNext = !isHyphened && total >= 7 && next.count >= 7
    guard !sign.isEmpty, sign.count <= 2, !next.isEmpty, !isNext else { break }
    index = sign.endIndex
  }
  return groups
}

/// `801` of ` 转 801`, `转分机801`, `（分机 801）`.
private func extensionNumber(_ text: Substring) -> (digits: String, end: String.Index)? {
  var rest = text.drop { $0.isWhitespace || "（(，,".contains($0) }
  var isNamed = false
  for word in ["转", "分机号", "分机", "ext.", "ext", "Ext"] where rest.hasPrefix(word) {
    rest = rest.dropFirst(word.count).drop { $0.isWhitespace || "：:".contains($0) }
    isNamed = true
  }
  let digits = rest.prefix(while: isDigit)
  guard isNamed, (1...6).contains(digits.count) else { return nil }
  return (digits.compactMap { $0.wholeNumberValue.map(String.init) }.joined(), digits.endIndex)
}

private func isDigit(_ character: Character) -> Bool {
  guard let scalar = character.unicodeScalars.first else { return false }
  return (0x30...0x39).contains(scalar.value) || (0xFF10...0xFF19).contains(scalar.value)
}

private let hyphens: Set<Character> = ["-", "－", "—", "–", "‐", ")", "）"]
