import Testing

@testable import Bulletin

@Suite struct InlineTests {
  @Test func breaksInsideChineseAreNone() {
    #expect(html("甲\n乙") == "<p>甲乙</p>")
    #expect(html("他说“好”\n——真的…\n“对”\n·") == "<p>他说“好”——真的…“对”·</p>")
    #expect(html("甲，\nＢ") == "<p>甲，Ｂ</p>")
    #expect(
      html("**甲**\n`乙`\n[丙](rules.md)")
        == "<p><strong>甲</strong><code>乙</code><a href=\"/documents/rules/\">丙</a></p>")
    #expect(html("甲<br>\n乙") == "<p>甲乙</p>")
  }

  @Test func otherBreaksAreLineEnds() {
    #expect(html("甲\nb") == "<p>甲\nb</p>")
    #expect(html("a\n乙") == "<p>a\n乙</p>")
    #expect(html("한국\n어") == "<p>한국\n어</p>")
    #expect(html("甲\n😀") == "<p>甲\n😀</p>")
    #expect(html("甲\n![图](tea.jpg)").hasPrefix("<p>甲\n<img"))
    #expect(html("甲  \n乙\\\n丙") == "<p>甲<br>\n乙<br>\n丙</p>")
  }

  @Test func strikethroughTakesTwoTildes() {
    #expect(html("~~甲~~") == "<p><del>甲</del></p>")
    #expect(html("3~5名，5~8名") == "<p>3~5名，5~8名</p>")
    #expect(html("3~5名，~~删~~，5~8名") == "<p>3~5名，<del>删</del>，5~8名</p>")
  }

  @Test func textIsEscaped() {
    #expect(
      html("a < b & \"c\" &lt;b&gt; \\<b>")
        == "<p>a &lt; b &amp; &quot;c&quot; &lt;b&gt; &lt;b&gt;</p>")
  }
}

@Suite struct BareURLTests {
  private func link(_ address: String) -> String {
    "<a href=\"\(address)\" rel=\"noopener\">\(address)</a>"
  }

  @Test func addressesEndWhereChineseBegins() {
    let url = link("https://a.cn/b?c=1")
    #expect(html("见https://a.cn/b?c=1，谢谢") == "<p>见\(url)，谢谢</p>")
    #expect(html("见https://a.cn/b?c=1请看") == "<p>见\(url)请看</p>")
    #expect(html("“https://a.cn/b?c=1”") == "<p>“\(url)”</p>")
    #expect(html("（http://a.cn）") == "<p>（\(link("http://a.cn"))）</p>")
    #expect(html("https://a.cn/é-я/x 后") == "<p>\(link("https://a.cn/é-я/x")) 后</p>")
  }

  @Test func punctuationAtTheEndIsNotPartOfThem() {
    #expect(html("https://a.cn/b.,;:!?'\"") == "<p>\(link("https://a.cn/b")).,;:!?'&quot;</p>")
    #expect(html("(https://a.cn/b(c))") == "<p>(\(link("https://a.cn/b(c)")))</p>")
    #expect(
      html("https://a.cn/?a=1&b=2")
        == "<p><a href=\"https://a.cn/?a=1&amp;b=2\" rel=\"noopener\">https://a.cn/?a=1&amp;b=2</a></p>"
    )
    #expect(
      html("https://a.cn https://b.cn") == "<p>\(link("https://a.cn")) \(link("https://b.cn"))</p>")
  }

  @Test func otherTextIsNoAddress() {
    for source in [
      "https://", "xhttps://a.cn", "ftp://a.cn", "www.a.cn", "http:/a.cn", "https://，",
    ] {
      #expect(html(source) == "<p>\(source)</p>")
    }
    #expect(html("`https://a.cn`") == "<p><code>https://a.cn</code></p>")
    #expect(
      html("[https://a.cn](rules.md)") == "<p><a href=\"/documents/rules/\">https://a.cn</a></p>")
  }
}
