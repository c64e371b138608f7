import Testing

@testable import Bulletin

/// Keys without their colon.
@Suite struct KeySlipTests {
  private func findings(_ line: String) -> [Diagnostic] {
    let text = "---\ntitle: 春耕\n" + line + "\nkind: report\ndate: 2026-05-01\n---\n"
    let source = SourceFile(path: "a.md", bytes: Array(text.utf8))
    var log = DiagnosticLog()
    _ = parseFrontMatter(source, keys: Article.schema.knownKeys, reporting: &log)
    return log.diagnostics
  }

  @Test(arguments: [
    ("来源；青禾日报", ": ", false), ("责任编揖；某人", "责任编辑: ", true),
    ("责任编揖;某人", "责任编辑: ", true), ("来源 青禾日报", ": ", true), ("来源　青禾日报", ": ", true),
  ])
  func oneFindingAKey(line: String, replacement: String, isGuess: Bool) {
    let found = findings(line)
    #expect(found.map(\.rule) == [.frontMatterSyntax])
    #expect(found.map(\.fix?.replacement) == [replacement])
    #expect(found.map(\.fix?.isGuess) == [isGuess])
  }

  @Test(arguments: ["今天 天气", "这里说明；情况", "来源青禾日报"])
  func otherLinesHaveNoFix(line: String) {
    #expect(findings(line).map(\.fix?.replacement) == [nil])
  }

  /// Its address would be lost with the brackets of a link.
  @Test func aLinkIsLeftToAPerson() {
    let found = findings("来源: [青禾日报](https://a.example/)")
    #expect(found.map(\.fix?.replacement) == ["青禾日报"])
    #expect(found.map(\.fix?.isGuess) == [true])
    #expect(findings("来源: **青禾日报**").map(\.fix?.isGuess) == [false])
  }
}
