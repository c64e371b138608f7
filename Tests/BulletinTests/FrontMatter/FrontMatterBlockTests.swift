import Testing

@testable import Bulletin

@Suite struct FrontMatterBlockTests {
  private static let opening =
    "文件的第一行必须是三个英文减号“---”。请在最前面写三行：“---”、“标题: 春耕座谈会”、“---”，"
    + "正文写在它们下面。"
  private static let closing =
    "第一行的“---”没有对应的结束行。请在最后一项（例如“标题: 春耕座谈会”）下面另起一行写“---”，"
    + "正文写在它下面。"

  private func findings(_ text: String) -> [Finding] {
    let marked = MarkedYAML(text)
    var log = DiagnosticLog()
    #expect(parseFrontMatter(marked.source, reporting: &log) == nil)
    return marked.findings(log)
  }

  @Test func bodyBeginsAfterTheClosingLine() {
    let source = SourceFile(path: "a.md", bytes: Array("--- \ntitle: 春\n---\t\n正文\n".utf8))
    var log = DiagnosticLog()
    let parsed = parseFrontMatter(source, reporting: &log)
    #expect(log.diagnostics.isEmpty)
    #expect(parsed?.closing == SourceRange(line: 3, column: 1, length: 3))
    #expect(parsed?.bodyOffset == 21)
    #expect(parsed?.bodyLine == 4)
  }

  @Test(arguments: ["---\n---\n", "---\n---", "---\n# 备注\n\n---\n"])
  func nothingBetweenTheDashesIsAnEmptyMapping(text: String) {
    let source = SourceFile(path: "a.md", bytes: Array(text.utf8))
    var log = DiagnosticLog()
    let parsed = parseFrontMatter(source, reporting: &log)
    #expect(log.diagnostics.isEmpty)
    #expect(parsed?.mapping.pairs == [])
    #expect(parsed?.mapping.range == SourceRange(line: 2, column: 1, length: 0))
    #expect(parsed?.bodyOffset == text.utf8.count)
  }

  @Test(arguments: ["⟦1⟧", "⟦1⟧正文\n", "⟦1⟧title: a\n---\n", "⟦1⟧--\u{A0}\n"])
  func theFirstLineMustBeDashes(text: String) {
    #expect(findings(text) == [Finding(at: 1, .frontMatterMissing, Self.opening)])
  }

  @Test func dashesOfAnotherKindAreCorrected() {
    #expect(
      findings("⟦1⟧———\ntitle: a\n---\n")
        == [Finding(at: 1, .frontMatterMissing, Self.opening, fixed: "---")])
    #expect(
      findings("⟦1⟧---\ntitle: a\n－－－\n正文")
        == [Finding(at: 1, .frontMatterMissing, Self.closing, fixed: "---")])
  }

  @Test func blankLinesBeforeTheDashesAreTakenOut() {
    #expect(
      findings("⟦1⟧\n \n---\ntitle: a\n---\n")
        == [Finding(at: 1, .frontMatterMissing, Self.opening, fixed: "---")])
  }

  @Test func theBlockMustBeClosed() {
    #expect(
      findings("⟦1⟧---\ntitle: a\n --- \n")
        == [Finding(at: 1, .frontMatterMissing, Self.closing, fixed: "---")])
    #expect(findings("⟦1⟧---\n") == [Finding(at: 1, .frontMatterMissing, Self.closing)])
  }

  @Test func aConflictOnTheFirstLineSaysSo() {
    let message =
      "这里有合并冲突留下的记号：同一处有两份不同的内容。请选定一份，"
      + "删去另一份和“<<<<<<<”“=======”“>>>>>>>”三行。"
    #expect(
      findings("⟦1⟧<<<<<<< HEAD\n---\n---\n") == [Finding(at: 1, .frontMatterSyntax, message)])
  }

  @Test func theBlockHoldsAtMost64KiB() {
    let fits = "title: " + String(repeating: "a", count: 65536 - 8)
    #expect(expectFindings(fits, []) != nil)
    let tooLong = MarkedYAML("⟦1⟧---\n" + fits + "a\n---\n")
    var log = DiagnosticLog()
    #expect(parseFrontMatter(tooLong.source, reporting: &log) == nil)
    let message = "两行“---”之间有 65537 字节，最多 65536 字节。请把长的文字移到下面的正文里。"
    #expect(tooLong.findings(log) == [Finding(at: 1, .fileTooLarge, message)])
  }

  @Test func settingsAreOneMappingWithOrWithoutDashes() {
    let plain = expectSettings("title: 简报\nbounds: [103.3, 27.8] # 西南\n", [])
    #expect(plain.map { describe($0) } == "{title: 简报, bounds: [103.3, 27.8]}")
    #expect(plain.map { describe($0.range) } == "1:1-2:22")
    #expect(expectSettings("---\ntitle: 简报\n", []).map { describe($0) } == "{title: 简报}")
    #expect(expectSettings("", []).map { describe($0) } == "{}")
  }
}

@Suite struct QuotedTests {
  @Test(arguments: [
    ("春耕 #1", "\"春耕 #1\""), ("\"五有\"建设", "\"\\\"五有\\\"建设\""), ("C:\\文件", "\"C:\\\\文件\""),
    ("a\tb\nc\u{1}\u{85}", "\"a\\tb\\nc\\x01\\x85\""), ("\u{2028}\u{FEFF}", "\"\\u2028\\uFEFF\""),
    ("", "\"\""),
  ])
  func quotedTextReadsBackAsItself(text: String, yaml: String) {
    #expect(quoted(text) == yaml)
    let source = SourceFile(path: "site.yml", bytes: Array("a: \(quoted(text))\n".utf8))
    var log = DiagnosticLog()
    let value = parseSettings(source, reporting: &log)?.mapping.pairs.first?.value
    #expect(value == .scalar(Scalar(text: text, isPlain: false, range: value?.range ?? .start)))
    #expect(log.diagnostics.isEmpty)
  }
}
