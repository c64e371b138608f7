import Testing

@testable import Bulletin

@Suite struct FieldsBelowTests {
  private func rules(_ body: String) -> [Rule] {
    let text = "---\ntitle: 春耕座谈会\ndate: 2026-05-01\n---\n\n" + body
    let source = SourceFile(path: "a.md", bytes: Array(text.utf8))
    var log = DiagnosticLog()
    _ = parseFrontMatter(source, keys: Article.schema.knownKeys, reporting: &log)
    return log.diagnostics.map(\.rule)
  }

  @Test(arguments: [
    "来源：[央视网](https://tv.cctv.com/2026/a.html)\n\n正文。\n",
    "来源：[青禾日报][1]\n\n正文。\n", "来源：[[青禾日报]](https://a.example)\n",
    "附件：[名单](a.pdf)、[日程](b.pdf)\n", "来源：[2026]第3号文件\n",
    "摘要：5月20日，市政协召开座谈会。\n", "作者：王小明\n\n正文。\n",
  ])
  func linesOfTextThatBeginLikeFieldsAreText(body: String) {
    #expect(rules(body) == [])
  }

  /// One field right below the closing line and nothing else; behind an empty line it may be text.
  @Test func aFieldRightBelowTheOthersIsFound() {
    func rules(_ below: String) -> [Rule] {
      let text = "---\ntitle: 春耕座谈会\ndate: 2026-05-01\n---\n" + below
      let source = SourceFile(path: "a.md", bytes: Array(text.utf8))
      var log = DiagnosticLog()
      _ = parseFrontMatter(source, keys: Article.schema.knownKeys, reporting: &log)
      return log.diagnostics.map(\.rule)
    }
    #expect(rules("来源: 青禾日报\n\n正文。\n") == [.frontMatterSyntax])
    #expect(rules("来源: 青禾日报") == [.frontMatterSyntax])
    #expect(rules("\n来源: 青禾日报\n\n正文。\n") == [])
    #expect(rules("来源: 青禾日报\n接着的正文。\n") == [])
    #expect(rules("来源：青禾日报\n\n正文。\n") == [])
    #expect(rules("时间: 三月\n\n正文。\n") == [])
  }

  @Test(arguments: [
    "地区: [青禾市]\n\n正文。\n", "地区: [青禾市, 禾东区]\n", "委员: [王小明,\n  李华]\n\n正文。\n",
    "作者: [{ name: 王小明, roles: [委员] }]\n", "keywords: 春耕\n\n正文。\n",
  ])
  func fieldsBelowTheClosingLineAreFound(body: String) {
    #expect(rules(body).contains(.frontMatterSyntax))
  }
}
