import Testing

@testable import Bulletin

@Suite struct HeadingTests {
  private func outline(_ source: String) -> [String] {
    rendered(source).outline.map { "\($0.level) \($0.id) \($0.text)" }
  }

  @Test func idsKeepHanText() {
    #expect(html("# 一、总体 *要求*") == "<h2 id=\"一总体-要求\">一、总体 <em>要求</em></h2>")
    #expect(outline("# A & B_c: “五有” 2025！") == ["2 a-b-c-五有-2025 A & B_c: “五有” 2025！"])
    #expect(outline("# ！？") == ["2 section ！？"])
    #expect(outline("# ÉCOLE 學") == ["2 école-學 ÉCOLE 學"])
  }

  @Test func idsAreUnique() {
    #expect(
      outline("# 甲\n# 甲\n# 甲-2\n# 甲").map { $0.split(separator: " ")[1] } == [
        "甲", "甲-2", "甲-2-2", "甲-3",
      ])
  }

  @Test func hostileHeadingsStayInTheirAttribute() {
    #expect(
      html("# \"><script>x</script> onclick='y'")
        == "<h2 id=\"x-onclicky\">&quot;&gt;x onclick='y'</h2>")
  }

  @Test func aHeadingWithoutWordsIsNotPrinted() {
    #expect(html("#\n\n## <b></b>\n\n### 甲") == "<h2 id=\"甲\">甲</h2>")
    #expect(html("# ![图](plain.jpg)").hasPrefix("<h2 id=\"图\"><img"))
  }

  /// Each heading stands one level below the nearest earlier one that is higher.
  @Test(arguments: [
    ("# a\n## b\n### c\n## d", [2, 3, 4, 3]),
    ("## a\n### b\n# c", [2, 3, 2]),
    ("### a\n## b\n###### c\n##### d", [2, 2, 3, 3]),
    ("# a\n## b\n### c\n#### d\n##### e\n###### f", [2, 3, 4, 5, 6, 6]),
    ("a\n=\n\nb\n-", [2, 3]),
  ])
  func levelsAreNeverSkipped(source: String, levels: [Int]) {
    #expect(rendered(source).outline.map(\.level) == levels)
  }

  @Test func aBodyInASectionHasIDsAndLevelsOfItsOwn() {
    let source = "# 概况\n\n[见](#概况)[^1]\n\n[^1]: 注"
    var body = Body(
      file: SourceFile(path: "areas/a.md", bytes: Array(source.utf8)), offset: 0, line: 1)
    body.topLevel = 3
    body.idPrefix = "tea_"
    var log = DiagnosticLog()
    let rendered = MarkdownRenderer().render(body, links: SampleLinks(), reporting: &log)
    #expect(log.diagnostics.isEmpty)
    #expect(rendered.outline == [Heading(level: 3, id: "tea_概况", text: "概况")])
    #expect(
      text(rendered.html) == """
        <h3 id="tea_概况">概况</h3>
        <p><a href="#tea_%E6%A6%82%E5%86%B5">见</a><sup class="footnote-ref"><a href="#tea_fn_1" id="tea_fnref_1" aria-label="注释 1">1</a></sup></p>
        <section class="footnotes"><h3>注释</h3>
        <ol>
        <li id="tea_fn_1">
        <p>注 <a href="#tea_fnref_1" class="footnote-back" aria-label="返回注释 1 的引用处">↑</a></p>
        </li>
        </ol>
        </section>

        """)
  }
}
