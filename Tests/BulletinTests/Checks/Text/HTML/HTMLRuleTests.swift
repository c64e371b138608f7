import Testing

@testable import Bulletin

@Suite struct HTMLRuleTests {
  @Test(arguments: [
    TextCase("约10⟦1⟧<sup>-21</sup>秒", "约10⁻²¹秒"), TextCase("m⟦1⟧<SUP>2</SUP>", "m²"),
    TextCase("CO⟦1⟧<sub>2</sub>", "CO₂"), TextCase("⟦1⟧<del>100</del>120元", "~~100~~120元"),
    TextCase("原价⟦1⟧<s>100元</s>", "原价~~100元~~"), TextCase("，⟦1⟧<b>要点。</b>然后", "，**要点。**然后"),
    TextCase("⟦1⟧<strong><em>甲</em></strong>乙", "***甲***乙"),
    TextCase("⟦1⟧<b>甲</b><b>乙</b>丙", "**甲乙**丙"), TextCase("甲⟦1⟧<i>乙</i>", "甲*乙*"),
    TextCase("见⟦1⟧<a href=\"rules.md\">办法</a>。", "见[办法](rules.md)。"),
    TextCase("⟦1⟧<a name=\"x\"></a>甲", "甲"), TextCase("A⟦1⟧<br>B", "A\\\nB"),
    TextCase("甲⟦1⟧<br/>\n乙", "甲\\\n乙"), TextCase("甲⟦1⟧<br><br>乙", "甲\n\n乙"),
    TextCase("> 甲⟦1⟧<br>乙", "> 甲\\\n> 乙"), TextCase("- 甲⟦1⟧<br>乙", "- 甲\\\n  乙"),
    TextCase("他说⟦1⟧<q>好</q>。", "他说“好”。"), TextCase("甲⟦1⟧</b>乙", "甲乙"),
    TextCase("甲⟦1⟧<font color=\"red\">乙</font>丙", "甲乙丙"), TextCase("甲⟦1⟧<u>乙</u>", "甲乙"),
    TextCase("⟦1⟧<p>甲</p><p>乙<b>丙</b></p>", "甲\n\n乙**丙**"),
    TextCase("⟦1⟧<div align=\"center\">\n甲\n乙\n</div>", "甲\n乙"),
    TextCase("⟦1⟧<div>\n\n甲\n\n</div>\n\n丙", "甲\n\n丙"),
    TextCase("⟦1⟧<center>标题</center>\n正文", "标题\n\n正文"),
    TextCase("⟦1⟧<!-- 注 -->后文", "<!-- 注 -->\n\n后文"), TextCase("甲\n\n⟦1⟧<br>\n乙", "甲\n\n乙"),
  ])
  func htmlWithAForm(text: TextCase) { expect(.markdownRawHTML, text) }

  @Test(arguments: [
    TextCase("执行git clone ⟦1⟧<repository-url>", "执行git clone \\<repository-url>"),
    TextCase("甲⟦1⟧<mp-card>乙</mp-card>丙", "甲乙丙"), TextCase("甲⟦1⟧<mp-card id=\"1\">乙", "甲乙"),
    TextCase("甲⟦1⟧</mp-card>乙", "甲乙"),
  ])
  func namesWithHyphens(text: TextCase) { expect(.markdownRawHTML, text) }

  @Test(arguments: [
    TextCase("x⟦1⟧<sup>n</sup>"), TextCase("a⟦1⟧<sub>甲</sub>"), TextCase("m⟦1⟧<sup>2"),
    TextCase("新增⟦1⟧<ins>三条</ins>。"), TextCase("甲⟦1⟧<img src=\"a.jpg\">乙"),
    TextCase("⟦1⟧<table>\n<tr><td>甲</td></tr>\n\n<tr><td>乙</td></tr>\n</table>"),
    TextCase("⟦1⟧<video src=\"a.mp4\"></video>"), TextCase("⟦1⟧<iframe src=\"a\"></iframe>"),
    TextCase("⟦1⟧<ruby>汉<rt>hàn</rt></ruby>字"), TextCase("⟦1⟧<ul>\n<li>甲</li>\n</ul>"),
    TextCase("⟦1⟧<!-- 没有结束\n\n后文"),
    TextCase("| 甲 | 乙 |\n|---|---|\n| 张三⟦1⟧<br>李四 | 丙 |"),
  ])
  func htmlThatIsLost(text: TextCase) { expect(.markdownLostMarkup, text) }

  /// A pair over two paragraphs: neither half is taken away alone.
  @Test func halvesOfAPairStayTogether() {
    let source = SourceFile(path: "articles/a.md", bytes: Array("<b>甲\n\n乙</b>丙".utf8))
    let fixes = TextSetting().findings(source).diagnostics.map(\.fix)
    #expect(fixes.map { $0?.isGuess } == [true, true])
  }

  @Test(arguments: [
    "&lt;b&gt;", "`<sup>2</sup>`", "《<甲>》", "a < b > c", "\\<b>甲", "<!-- 注 -->",
    "```\n<table>\n```",
  ])
  func noHTML(text: String) { expectNothing(text) }
}
