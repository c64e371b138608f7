// `markdown/mistyped`: definitions that swallow their words: `[注1]: 数据来源` and footnotes that
// nothing cites.

extension TextCheck {
  /// One pass over the file.
  mutating func checkDefinitions() {
    let bytes = origin.source.bytes
    guard holdsDefinition(bytes.span) else { return reportUndefined([]) }
    var cited: [ArraySlice<UInt8>: Int] = [:]
    var definitions: [Definition] = []
    var start = 0
    var isAfterBlank = true
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[start..<end]
      for label in noteLabels(line) { cited[label, default: 0] += 1 }
      let definition = Definition(line)
      if let definition, definition.isNote || isAfterBlank { definitions.append(definition) }
      isAfterBlank = definition != nil || line.allSatisfy { $0 == 0x20 || $0 == 0x09 }
      start = end + 1
    }
    let marks = Set(markup.undefined.map(\.label))
    markup.explained.formUnion(definitions.filter(\.isWords).map { lowercased($0.label) })
    reportUndefined(Set(definitions.filter(\.isNote).map { lowercased($0.label) }))
    for definition in definitions {
      if definition.isNote {
        guard cited[definition.label] == 1, !marks.contains(lowercased(definition.label)) else {
          continue
        }
        reportMistyped(
          definition.mark, .uncitedNote(String(decoding: definition.label, as: UTF8.self)))
      } else if definition.isWords {
        reportMistyped(definition.mark, .wordsAsDefinition)
      }
    }
  }

  private func lowercased(_ label: ArraySlice<UInt8>) -> String {
    String(decoding: label, as: UTF8.self).lowercased()
  }

  /// `1` of each `[^1]`.
  private func noteLabels(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var labels: [ArraySlice<UInt8>] = []
    var rest = line
    while let opening = rest.firstIndex(of: UInt8(ascii: "[")) {
      rest = rest[(opening + 1)...]
      guard rest.first == UInt8(ascii: "^") else { continue }
      guard let closing = rest.firstIndex(of: UInt8(ascii: "]")) else { break }
      labels.append(rest[(opening + 2)..<closing])
      rest = rest[(closing + 1)...]
    }
    return labels
  }
}

/// A line of the form `[label]: words`.
private struct Definition {
  /// Of the file: `[label]:`.
  let mark: Range<Int>
  let isNote: Bool
  /// Without `^`.
  let label: ArraySlice<UInt8>
  /// Chinese where an address should stand.
  let isWords: Bool

  init?(_ line: ArraySlice<UInt8>) {
    guard let start = line.firstIndex(where: { $0 != 0x20 }), start - line.startIndex < 4,
      line[start] == UInt8(ascii: "["), let end = line.firstIndex(of: UInt8(ascii: "]")),
      line[(end + 1)...].first == UInt8(ascii: ":")
    else { return nil }
    mark = start..<(end + 2)
    isNote = line[(start + 1)...].first == UInt8(ascii: "^")
    label = line[(start + (isNote ? 2 : 1))..<end]
    let words = line[(end + 2)...].drop { $0 == 0x20 || $0 == 0x09 }
    isWords = (words.first ?? 0) >= 0xE3 && !words.contains(0x20)
  }
}

/// `]:` stands in it.
private func holdsDefinition(_ text: Span<UInt8>) -> Bool {
  var index = 0
  while let closing = text.firstIndex(of: UInt8(ascii: "]"), from: index) {
    if closing + 1 < text.count, text[closing + 1] == UInt8(ascii: ":") { return true }
    index = closing + 1
  }
  return false
}

extension Message {
  fileprivate static func uncitedNote(_ label: String) -> Message {
    Message(
      zh: "正文里没有“[^\(label)]”，这条注释不会印出来；请在要注释的地方写上它，或改成普通的一段",
      en: "nothing cites ‘[^\(label)]’, so this footnote is not printed; cite it, or make it text")
  }
  fileprivate static let wordsAsDefinition = Message(
    zh: "这样写是在定义链接，整行不会印出来；注释写作“[^1]: 说明”，正文里用“[^1]”引用",
    en: "this defines a link and is not printed; a footnote is ‘[^1]: words’, cited as ‘[^1]’")
}
