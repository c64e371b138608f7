import TestSupport

@testable import Bulletin

/// One file taken the way of every entry, as far as one entry alone goes: decoded, parsed, rendered,
/// checked and corrected.
struct FuzzedEntry {
  private let path: String
  private let bytes: [UInt8]
  private var log = DiagnosticLog()

  init(_ text: String, path: String) {
    self.path = path
    bytes = Array(text.utf8)
  }

  /// What is wrong with the findings or the time they take; nil where nothing is.
  mutating func fault<Fields: EntryFields>(as type: Fields.Type) -> String? {
    var fault: String?
    let time = processorTime { fault = readingFault(as: type) }
    return time < .seconds(5 * patience) ? fault : "takes \(time)"
  }

  private mutating func readingFault<Fields: EntryFields>(as type: Fields.Type) -> String? {
    guard let source = decodeSource(bytes, path: path, reporting: &log) else { return nil }
    let frontMatter = parseFrontMatter(source, keys: Fields.schema.knownKeys, reporting: &log)
    let file = EntryText(id: "a", source: source, frontMatter: frontMatter)
    let entry = Entry<Fields>(
      file, asOf: Instant(day: Day(year: 2026, month: 6, day: 1), minute: 0), reporting: &log)
    let body = Body(file: source, offset: entry.layout.bodyOffset, line: entry.layout.bodyLine)
    let rendered = MarkdownRenderer().render(body, links: SampleLinks(), reporting: &log)
    checkText(of: entry, body: rendered.text, FuzzedEntry.rules, reporting: &log)
    let findings = log.sorted()
    var text = DiagnosticText(folder: "content", language: .zh) { _ in source.bytes }
    for finding in findings where text.render(finding).isEmpty { return "prints nothing" }
    _ = FixedFile(bytes, findings: findings)
    return misplaced(findings, in: source.bytes)
  }

  private static let rules: TextRules = {
    var settings = SiteSettings()
    var term = Replacement()
    (term.wrong, term.right) = ("社情民意", "社情民意信息")
    settings.terms = [term]
    return TextRules(settings, documents: DocumentTitles([("章程", "documents/rules.md")]))
  }()
}
