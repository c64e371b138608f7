/// Turns the events of one text into nodes, reporting what YAML allows and this program does not.
struct NodeBuilder: ~Copyable {
  /// Collections may stand four deep, the outermost counted.
  private static let deepest = 4

  private var reader: EventReader
  private let source: SourceFile
  private let text: RepairedText
  private let lines: LineTable
  private let start: Int
  private var cursor: CharacterCursor
  private(set) var findings: [Diagnostic] = []
  /// Top-level keys whose value was refused.
  private(set) var refusedKeys: Set<String> = []

  init(_ reader: consuming EventReader, _ text: RepairedText, of scan: LineScan) {
    self.reader = reader
    self.text = text
    source = scan.source
    lines = scan.lines
    start = scan.range.lowerBound
    cursor = CharacterCursor(text)
  }

  /// The outermost mapping; empty where there is no document, nil where it is something else.
  mutating func root() throws(YAMLFailure) -> Mapping? {
    _ = try reader.next()
    guard case .documentStart = try reader.next().kind else { return emptyMapping() }
    let first = try reader.next()
    guard case .mappingStart(let isFlow) = first.kind else {
      if case .scalar("", .plain) = first.kind, first.start == first.end { return emptyMapping() }
      findings.append(.notAMapping(place(first)))
      return nil
    }
    refuseMark(of: first)
    let mapping = try mapping(first, isFlow: isFlow, depth: 1)
    _ = try reader.next()
    let next = try reader.next()
    if case .documentStart = next.kind { findings.append(.secondDocument(place(next))) }
    return mapping
  }

  private func emptyMapping() -> Mapping {
    Mapping(pairs: [], range: lines.range(start..<start))
  }

  private mutating func node(_ event: YAMLEvent, depth: Int) throws(YAMLFailure) -> Node {
    refuseMark(of: event)
    switch event.kind {
    case .scalar(let text, let form): return .scalar(scalar(event, text, form))
    case .sequenceStart(let isFlow):
      try checkDepth(depth + 1, event)
      return try sequence(event, isFlow: isFlow, depth: depth + 1)
    case .mappingStart(let isFlow):
      try checkDepth(depth + 1, event)
      return .mapping(try mapping(event, isFlow: isFlow, depth: depth + 1))
    default: return .scalar(scalar(event, "", .plain))
    }
  }

  private func checkDepth(_ depth: Int, _ event: YAMLEvent) throws(YAMLFailure) {
    guard depth <= NodeBuilder.deepest else {
      throw YAMLFailure(problem: .tooDeep, at: event.start, since: nil)
    }
  }

  private mutating func sequence(
    _ start: YAMLEvent, isFlow: Bool, depth: Int
  ) throws(YAMLFailure) -> Node {
    let opening = range(start)
    var nodes: [Node] = []
    while true {
      let event = try reader.next()
      if case .collectionEnd = event.kind {
        return .sequence(nodes, span(opening, isFlow ? range(event) : nodes.last?.range))
      }
      nodes.append(try node(event, depth: depth))
    }
  }

  private mutating func mapping(
    _ start: YAMLEvent, isFlow: Bool, depth: Int
  ) throws(YAMLFailure) -> Mapping {
    let opening = range(start)
    var last: SourceRange?
    var pairs: [Mapping.Pair] = []
    while true {
      let event = try reader.next()
      if case .collectionEnd = event.kind {
        return Mapping(pairs: pairs, range: span(opening, isFlow ? range(event) : last))
      }
      let known = findings.count
      let key = try node(event, depth: depth)
      let value = try node(try reader.next(), depth: depth)
      last = value.range
      guard case .scalar(let name) = key else {
        findings.append(.keyIsNoText(place(event)))
        continue
      }
      if depth == 1, findings.count > known {
        refusedKeys.insert(name.text)
      } else {
        pairs.append(Mapping.Pair(key: name, value: value))
      }
    }
  }

  private mutating func scalar(
    _ event: YAMLEvent, _ text: String, _ form: YAMLEvent.ScalarForm
  ) -> Scalar {
    let range =
      if case .block = form {
        lines.range(trimmed(offsets(event)))
      } else {
        range(event)
      }
    let joined = range.line == range.endLine ? nil : joined(text, event, form)
    return Scalar(text: withoutOuterBlanks(joined ?? text), isPlain: form == .plain, range: range)
  }

  /// `value` with its lines joined; nil where they stay as they are.
  private mutating func joined(
    _ value: String, _ event: YAMLEvent, _ form: YAMLEvent.ScalarForm
  ) -> String? {
    let start = text.range.lowerBound + cursor.offset(of: event.start)
    let end = text.range.lowerBound + cursor.offset(of: event.end)
    var lines = FoldedLines(value, from: text.bytes[start..<max(start, end)], form)
    return lines?.joined()
  }

  /// Without the line ends that libyaml counts to a block.
  private func trimmed(_ offsets: Range<Int>) -> Range<Int> {
    var end = offsets.upperBound
    while end > offsets.lowerBound, source.bytes[end - 1] <= UInt8(ascii: " ") { end -= 1 }
    return offsets.lowerBound..<end
  }

  // MARK: Anchors, aliases and tags

  private mutating func refuseMark(of event: YAMLEvent) {
    guard event.isMarked else { return }
    let offsets = offsets(event)
    let sign = source.bytes[offsets.lowerBound]
    findings.append(.indicator(sign, place(event), quotingFix(event, offsets)))
  }

  private func quotingFix(_ event: YAMLEvent, _ offsets: Range<Int>) -> Fix? {
    let range = lines.range(offsets)
    switch event.kind {
    case .alias, .scalar(_, .plain), .scalar(_, .quoted):
      guard range.line == range.endLine else { return nil }
      let text = String(decoding: source.bytes[offsets], as: UTF8.self)
      return Fix(range, quoted(text))
    default: return nil
    }
  }

  // MARK: Places

  private mutating func offsets(_ event: YAMLEvent) -> Range<Int> {
    let start = text.sourceOffset(cursor.offset(of: event.start))
    return start..<max(start, text.sourceOffset(cursor.offset(of: event.end)))
  }

  private mutating func range(_ event: YAMLEvent) -> SourceRange { lines.range(offsets(event)) }

  private mutating func place(_ event: YAMLEvent) -> Place { source.place(range(event)) }

  private func span(_ start: SourceRange, _ end: SourceRange?) -> SourceRange {
    let end = end ?? start
    return SourceRange(
      line: start.line, column: start.column, endLine: end.endLine, endColumn: end.endColumn)
  }
}

/// Finds the byte of a character by walking from the last one asked for.
struct CharacterCursor {
  private let bytes: [UInt8]
  private let start: Int
  private let end: Int
  private var index = 0
  private var at: Int

  init(_ text: RepairedText) {
    bytes = text.bytes
    start = text.range.lowerBound
    end = text.range.upperBound
    at = start
  }

  mutating func offset(of target: Int) -> Int {
    while index < target, at < end {
      at += 1
      while at < end, bytes[at] & 0xC0 == 0x80 { at += 1 }
      index += 1
    }
    while index > target, at > start {
      at -= 1
      while at > start, bytes[at] & 0xC0 == 0x80 { at -= 1 }
      index -= 1
    }
    return at - start
  }
}

extension Diagnostic {
  fileprivate static func notAMapping(_ place: Place) -> Diagnostic {
    Diagnostic(
      .frontMatterSyntax, at: place,
      zh: "这里应是一行一项的“项名: 内容”，例如“标题: 春耕座谈会”。",
      en: "One “key: value” on each line is expected here, such as “title: Spring meeting”.")
  }

  fileprivate static func secondDocument(_ place: Place) -> Diagnostic {
    Diagnostic(
      .frontMatterSyntax, at: place,
      zh: "从这里起是第二份内容，一个文件只能有一份。请删去中间的“---”或“...”行，"
        + "把上下的项并在一起。",
      en: "A second document begins here, one is allowed. Delete the “---” or “...” between them "
        + "and join the entries.")
  }

  fileprivate static func keyIsNoText(_ place: Place) -> Diagnostic {
    Diagnostic(
      .frontMatterSyntax, at: place,
      zh: "项名只能是文字，不能是清单或分项。若括号是文字的一部分，请放进英文双引号。",
      en:
        "A key must be a text, not a list or a mapping. Put brackets that belong to the text in "
        + "double quotes.")
  }
}
