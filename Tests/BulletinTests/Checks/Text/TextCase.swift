import Testing

@testable import Bulletin

/// What the checks of texts are run with.
struct TextSetting {
  var settings = SiteSettings()
  var isUndated = false
  var isIssued = false
  /// Of the entry.
  var date: PartialDate?
  var hasAttachments = false
  /// Title and file of a document.
  var documents: [(title: String, file: String)] = []

  func findings(_ source: SourceFile) -> DiagnosticLog {
    var log = DiagnosticLog()
    let body = Body(file: source, offset: 0, line: 1)
    var renderLog = DiagnosticLog()
    let rendered = MarkdownRenderer().render(body, links: SampleLinks(), reporting: &renderLog)
    let lines = SourceLines(source.bytes)
    var origin = TextOrigin(source: source, lines: lines)
    origin.isBody = true
    origin.isUndated = isUndated
    origin.isIssued = isIssued
    origin.date = date
    origin.hasAttachments = hasAttachments
    let titles = DocumentTitles(documents)
    var check = TextCheck(rendered.text, TextRules(settings, documents: titles), origin)
    log.merge(check.run())
    checkCharacters(source, lines, bodyAt: 0, reporting: &log)
    return log
  }
}

/// One body with one mistake: `⟦1⟧` before its first byte.
struct TextCase: CustomTestStringConvertible {
  let source: String
  /// All of the body after the fix; nil where there is none.
  let fixed: String?

  init(_ source: String, _ fixed: String? = nil) {
    self.source = source
    self.fixed = fixed
  }

  var testDescription: String { source }
}

/// `rule` and nothing else is found at the mark, the fix gives `fixed`, and then nothing is found.
func expect(
  _ rule: Rule, _ text: TextCase, with setting: TextSetting = TextSetting(),
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let marked = MarkedYAML(text.source)
  let log = setting.findings(marked.source)
  let found = marked.findings(log)
  #expect(found.map(\.mark) == [1], "\(found)", sourceLocation: sourceLocation)
  #expect(found.map(\.rule) == [rule], sourceLocation: sourceLocation)
  #expect(log.diagnostics.allSatisfy { !$0.message.en.isEmpty }, sourceLocation: sourceLocation)
  let fix = log.diagnostics.first?.fix
  let fixed = fix.map { marked.applying($0) }
  #expect(fixed == text.fixed, sourceLocation: sourceLocation)
  guard let fixed else { return }
  let again = setting.findings(SourceFile(path: "articles/a.md", bytes: Array(fixed.utf8)))
  #expect(again.diagnostics == [], sourceLocation: sourceLocation)
}

func expectNothing(
  _ source: String, with setting: TextSetting = TextSetting(),
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let file = SourceFile(path: "articles/a.md", bytes: Array(source.utf8))
  #expect(setting.findings(file).sorted() == [], sourceLocation: sourceLocation)
}

extension MarkedYAML {
  /// All of the source with `fix` made.
  func applying(_ fix: Fix) -> String {
    let lines = SourceLines(source.bytes)
    let start = lines.offset(line: fix.range.line, column: fix.range.column)
    let end = lines.offset(line: fix.range.endLine, column: fix.range.endColumn)
    let bytes = source.bytes[..<start] + Array(fix.replacement.utf8) + source.bytes[end...]
    return String(decoding: bytes, as: UTF8.self)
  }
}
