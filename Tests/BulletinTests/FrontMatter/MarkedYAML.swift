import Testing

@testable import Bulletin

/// A source whose `⟦n⟧` marks stand for places; they are taken out before it is parsed.
struct MarkedYAML {
  let source: SourceFile
  let marks: [String: Int]

  init(_ text: String) {
    var plain = ""
    var marks: [String: Int] = [:]
    var rest = text[...]
    while let open = rest.firstIndex(of: "⟦"), let close = rest[open...].firstIndex(of: "⟧") {
      plain += rest[..<open]
      marks["\(position(at: plain.utf8.count, in: plain))"] = Int(
        rest[rest.index(after: open)..<close])
      rest = rest[rest.index(after: close)...]
    }
    plain += rest
    source = SourceFile(path: "articles/a.md", bytes: Array(plain.utf8))
    self.marks = marks
  }

  func findings(_ log: DiagnosticLog) -> [Finding] {
    log.sorted().map { diagnostic in
      let range = diagnostic.place.range
      return Finding(
        at: marks["\(range.line):\(range.column)"] ?? -1, diagnostic.rule, diagnostic.message.zh,
        fixed: diagnostic.fix.map { fixedLine($0) })
    }
  }

  /// The line of the fix, corrected.
  private func fixedLine(_ fix: Fix) -> String {
    let bytes = source.bytes
    let start = offset(line: fix.range.line, column: fix.range.column)
    let end = offset(line: fix.range.endLine, column: fix.range.endColumn)
    let lineStart = offset(line: fix.range.line, column: 1)
    let lineEnd = bytes[end...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    let line = Array(bytes[lineStart..<start]) + Array(fix.replacement.utf8) + bytes[end..<lineEnd]
    return String(decoding: line, as: UTF8.self)
  }

  private func offset(line: Int, column: Int) -> Int {
    var start = 0
    for _ in 1..<max(1, line) {
      start = (source.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? start) + 1
    }
    return start + column - 1
  }
}

private func position(at offset: Int, in text: String) -> String {
  let before = Array(text.utf8)[..<offset]
  let line = before.count { $0 == UInt8(ascii: "\n") } + 1
  let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
  return "\(line):\(offset - lineStart + 1)"
}

struct Finding: Equatable {
  /// The mark where it stands, -1 where there is none.
  var mark: Int
  var rule: Rule
  var message: String
  var fixed: String?

  init(at mark: Int, _ rule: Rule, _ message: String, fixed: String? = nil) {
    self.mark = mark
    self.rule = rule
    self.message = message
    self.fixed = fixed
  }
}

/// Parses the lines between the dashes and compares what is found.
@discardableResult
func expectFindings(
  _ yaml: String, _ expected: [Finding], keys: KnownKeys? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) -> FrontMatter? {
  let marked = MarkedYAML("---\n" + yaml + "\n---\n正文\n")
  var log = DiagnosticLog()
  let parsed = parseFrontMatter(marked.source, keys: keys, reporting: &log)
  #expect(marked.findings(log) == expected, sourceLocation: sourceLocation)
  #expect(log.diagnostics.allSatisfy { !$0.message.en.isEmpty }, sourceLocation: sourceLocation)
  return parsed
}

/// The same for `site.yml`.
@discardableResult
func expectSettings(
  _ yaml: String, _ expected: [Finding], sourceLocation: SourceLocation = #_sourceLocation
) -> Mapping? {
  let marked = MarkedYAML(yaml)
  var log = DiagnosticLog()
  let parsed = parseSettings(marked.source, reporting: &log)?.mapping
  #expect(marked.findings(log) == expected, sourceLocation: sourceLocation)
  return parsed
}

/// A tree on one line: `"text"` quoted, `text` plain, `[…]`, `{…}`.
func describe(_ node: Node) -> String {
  switch node {
  case .scalar(let scalar): scalar.isPlain ? scalar.text : "\"\(scalar.text)\""
  case .sequence(let nodes, _): "[" + nodes.map(describe).joined(separator: ", ") + "]"
  case .mapping(let mapping): describe(mapping)
  }
}

func describe(_ mapping: Mapping) -> String {
  "{" + mapping.pairs.map { "\($0.key.text): \(describe($0.value))" }.joined(separator: ", ") + "}"
}

func describe(_ range: SourceRange) -> String {
  "\(range.line):\(range.column)-\(range.endLine):\(range.endColumn)"
}
