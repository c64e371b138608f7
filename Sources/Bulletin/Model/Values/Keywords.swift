/// Words that describe an entry or a column: a list, or one text with 、 or ， between them.
package struct Keywords: FieldValue {
  package private(set) var words: [String] = []

  package init() {}

  package static var shape: FieldShape { .list(.text) }
  package var written: WrittenValue? { words.written }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> Keywords? {
    var keywords = Keywords()
    let nodes: [Node] = if case .sequence(let elements, _) = node { elements } else { [node] }
    for element in nodes {
      guard let text = decoder.text(element, .prose)?.text else { continue }
      let words = text.split(whereSeparator: separators.contains)
        .map { trimmedBlanks(withoutOuterBlanks(String($0))) }
      keywords.words += words.filter { !$0.isEmpty && !keywords.words.contains($0) }
    }
    return keywords
  }
}

private let separators: Set<Character> = ["、", "，", "；", ",", ";"]
