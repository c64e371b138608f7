import Testing

@testable import Bulletin

@Suite struct FootnoteTests {
  @Test func notesAreASectionWithWaysBack() {
    #expect(
      html("甲[^a]乙[^b]丙[^a]\n\n[^b]: 二\n\n    三\n[^a]: 一\n[^c]: 无") == """
        <p>甲<sup class="footnote-ref"><a href="#fn_1" id="fnref_1" aria-label="注释 1">1</a></sup>\
        乙<sup class="footnote-ref"><a href="#fn_2" id="fnref_2" aria-label="注释 2">2</a></sup>\
        丙<sup class="footnote-ref"><a href="#fn_1" id="fnref_1_2" aria-label="注释 1">1</a></sup></p>
        <section class="footnotes"><h2>注释</h2>
        <ol>
        <li id="fn_1">
        <p>一 <a href="#fnref_1" class="footnote-back" aria-label="返回注释 1 的第 1 个引用处">↑</a> \
        <a href="#fnref_1_2" class="footnote-back" aria-label="返回注释 1 的第 2 个引用处">↑</a></p>
        </li>
        <li id="fn_2">
        <p>二</p>
        <p>三 <a href="#fnref_2" class="footnote-back" aria-label="返回注释 2 的引用处">↑</a></p>
        </li>
        </ol>
        </section>
        """)
  }

  @Test func aNoteThatEndsInAListHasItsWayBackToo() {
    #expect(
      html("甲[^a]\n\n[^a]:\n    - 一").hasSuffix(
        """
        <li id="fn_1">
        <ul>
        <li>一</li>
        </ul>
        <p> <a href="#fnref_1" class="footnote-back" aria-label="返回注释 1 的引用处">↑</a></p>
        </li>
        </ol>
        </section>
        """))
  }

  @Test func anchorsDoNotStandInEachOther() {
    #expect(
      html("[甲[^a]](rules.md)[^a]\n\n[^a]: 一").hasPrefix(
        "<p><a href=\"/documents/rules/\">甲<sup class=\"footnote-ref\">1</sup></a>"
          + "<sup class=\"footnote-ref\"><a href=\"#fn_1\" id=\"fnref_1\""))
  }

  @Test func unknownNotesAndHeadingsInNotes() {
    #expect(html("甲[^x]") == "<p>甲[^x]</p>")
    let body = rendered("# 甲[^a]\n\n[^a]:\n    # 乙")
    #expect(body.outline == [Heading(level: 2, id: "甲", text: "甲")])
    #expect(text(body.html).contains("<h3 id=\"乙\">乙</h3>"))
    #expect(body.anchors == ["甲", "乙", "fn_1", "fnref_1"])
    #expect(rendered("甲[^a]。\n\n[^a]: 注。").summary == "甲。")
  }
}
