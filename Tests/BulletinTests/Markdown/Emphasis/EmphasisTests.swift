import Testing

@testable import Bulletin

@Suite struct EmphasisTests {
  @Test func chinesePunctuationDoesNotStopEmphasis() {
    #expect(html("**要点。**然后") == "<p><strong>要点。</strong>然后</p>")
    #expect(html("**“五有”**要求") == "<p><strong>“五有”</strong>要求</p>")
    #expect(html("落实**“五有”**要求") == "<p>落实<strong>“五有”</strong>要求</p>")
    #expect(html("见**（一）**款、*《办法》*第") == "<p>见<strong>（一）</strong>款、<em>《办法》</em>第</p>")
    #expect(html("前~~（旧）~~后") == "<p>前<del>（旧）</del>后</p>")
    #expect(html("要~~**“甲”**~~然") == "<p>要<del><strong>“甲”</strong></del>然</p>")
    #expect(
      html("**[办法](rules.md)**规定")
        == "<p><strong><a href=\"/documents/rules/\">办法</a></strong>规定</p>")
  }

  @Test func otherwiseCommonMarkHolds() {
    #expect(html("a**“b”**c") == "<p>a**“b”**c</p>")
    #expect(html("\\**甲。**乙") == "<p>**甲。**乙</p>")
    #expect(html("\\*\\*甲。\\*\\*乙") == "<p>**甲。**乙</p>")
    #expect(html("甲_乙_丙") == "<p>甲_乙_丙</p>")
    #expect(html("** 甲。**乙") == "<p>** 甲。**乙</p>")
  }

  @Test func masksStayAsWritten() {
    #expect(
      html("电话138****1234，卡6222***************1234")
        == "<p>电话138****1234，卡6222***************1234</p>")
    #expect(html("2*3*4和**5*6**") == "<p>2*3*4和<strong>5*6</strong></p>")
    #expect(html("| 138****1234 |\n|---|").contains("<th scope=\"col\">138****1234</th>"))
    #expect(html("3~~5名，1~~2次，~~删~~") == "<p>3~~5名，1~~2次，<del>删</del></p>")
    #expect(html("张*、王*两户签字") == "<p>张*、王*两户签字</p>")
    #expect(html("见*要点*、**其他**。") == "<p>见<em>要点</em>、<strong>其他</strong>。</p>")
  }

  /// Marks stand in every text that cmark hands back.
  @Test func nothingIsLeftOfTheMarks() {
    #expect(html("`甲。**乙` 1**2 `1**2`") == "<p><code>甲。**乙</code> 1**2 <code>1**2</code></p>")
    #expect(
      html("```甲。**乙\n丙。**丁1*2\n```")
        == "<pre tabindex=\"0\"><code class=\"language-甲。**乙\">丙。**丁1*2\n</code></pre>")
    #expect(
      html("<https://a.cn/1*2>")
        == "<p><a href=\"https://a.cn/1*2\" rel=\"noopener\">https://a.cn/1*2</a></p>")
    #expect(
      html("[a](https://a.cn/1*2 \"甲。**乙\")")
        == "<p><a href=\"https://a.cn/1*2\" rel=\"noopener\" title=\"甲。**乙\">a</a></p>")
    #expect(html("![甲。**乙](tea.jpg)").contains("alt=\"甲。**乙\""))
    #expect(html("# 甲。**乙") == "<h2 id=\"甲乙\">甲。**乙</h2>")
    #expect(rendered("甲。**乙1*2").summary == "甲。**乙1*2")
  }

  @Test func noncharactersOfTheAuthorStay() {
    #expect(html("a\u{FFFF}b 1*2") == "<p>a\u{FFFF}b 1*2</p>")
    #expect(html(",\u{FFFF}x") == "<p>,\u{FFFF}x</p>")
  }

  /// cmark reads freed memory where a footnote's `^` is an entity.
  @Test func bracketedEntitiesAreSafeBesideFootnotes() {
    #expect(
      html("[&#94;aaaaaaaaaaaaaaaaaaaaaa] [^b]\n\n[^b]: 注").hasPrefix(
        "<p>[^aaaaaaaaaaaaaaaaaaaaaa] <sup"))
  }
}
