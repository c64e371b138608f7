// `markdown/mistyped`: definitions that swallow their words: `[注1]: 数据来源` and footnotes that
// nothing cites.

/// The lines of a file that cmark may take for definitions, and how often each note is cited.
struct Definitions {
  private(set) var all: [Definition] = []
  /// How often each note is named; its own definition counts too.
  private var cited: [ArraySlice<UInt8>: Int] = [:]

  /// One pass over the file.
  init(in bytes: [UInt8]) {
    guard bytes.span.contains("]:".utf8.span) else { return }
    var start = 0
    var isAfterBlank = true
    while start < bytes.count {
      let end = bytes.span.firstIndex(of: 0x0A, from: start) ?? bytes.count
      let line = bytes[start..<end]
      for label in noteLabels(line) { cited[label, default: 0] += 1 }
      let definition = Definition(line)
      if let definition, definition.isNote || isAfterBlank { all.append(definition) }
      isAfterBlank = definition != nil || line.allSatisfy { $0 == 0x20 || $0 == 0x09 }
      start = end + 1
    }
  }

  /// Why readers do not see its words; nil where they do, or where one of the `marks` means it.
  func fault(of definition: Definition, besides marks: Set<String>) -> Message? {
    guard definition.isNote else { return definition.isWords ? .wordsAsDefinition : nil }
    guard cited[definition.label] == 1, !marks.contains(definition.name) else { return nil }
    return .uncitedNote(String(decoding: definition.label, as: UTF8.self))
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
struct Definition {
  /// Where `[label]:` stands in the file.
  let mark: Range<Int>
  let isNote: Bool
  /// What stands in the brackets, without `^`.
  let label: ArraySlice<UInt8>
  /// Chinese where an address should stand.
  let isWords: Bool

  /// The label in lower case.
  var name: String { String(decoding: label, as: UTF8.self).lowercased() }

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
