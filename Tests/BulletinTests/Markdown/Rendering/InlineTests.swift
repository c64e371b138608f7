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

  @Test(arguments: [
    ("1800\n余条", "1800余条"), ("11\n月7日", "11月7日"), ("截至2\n023年", "截至2023年"),
    ("增长8.5%\n以上", "增长8.5%以上"), ("增长8.5\n%", "增长8.5%"), ("共有\n12户", "共有12户"),
    ("“五有”\n100%", "“五有”100%"),
    ("投入3.\n5万元", "投入3.5万元"), ("投入3\n.5万元", "投入3.5万元"), ("计1,\n234人", "计1,234人"),
    ("上午9:\n30开会", "上午9:30开会"), ("共**12**\n户", "共<strong>12</strong>户"),
    ("甲[^1]\n12户\n\n[^1]: 乙", "12户"),
    ("25\n℃以上", "25℃以上"), ("`12`\n户", "<code>12</code>户"), ("第12\n　　条", "第12条"),
  ])
  func breaksBesideNumbersAreNone(source: String, printed: String) {
    let found = html(source)
    #expect(found.contains(printed) && !found.contains("\n户"), "\(found)")
  }

  @Test(arguments: [
    "2020\n2021", "在2020\n2021年", "a 1\n2 b", "电话\n\tABC", "GDP\n2026", "甲 2026\nJune",
    "in 2020,\n5 people", "8250001\n8250002",
  ])
  func otherNumbersStayApart(source: String) { #expect(html(source).contains("\n")) }

  @Test(arguments: [9, 18, 22, 30, 40], [true, false])
  func columnsComeOutWhole(width: Int, countsCells: Bool) {
    let text =
      "2026年5月26日，青禾市政协组织农业界委员走访禾东区12个村，收集意见1800余条，办结率达98.5%，"
      + "其中通过“禾事好商量”APP办理356件，同比增长12.3个百分点；投入资金2300.75万元，新建5G基站41座，"
      + "惠及群众15000余人。委员们表示，要在2027年底前建成覆盖城乡的GDP统计网络，推动PM2.5浓度再降3%。"
    let lines = columns(text, width: width, countsCells: countsCells)
    #expect(lines.count > 2)
    #expect(html(lines.joined(separator: "\n")) == "<p>\(text)</p>")
    #expect(html(lines.map { "> " + $0 }.joined(separator: "\n")).contains("<p>\(text)</p>"))
  }

  /// As a typesetter breaks lines: no mark at the start of a line, no word of letters in two.
  private func columns(_ text: String, width: Int, countsCells: Bool) -> [String] {
    var lines: [String] = []
    var line = ""
    var count = 0
    for character in text {
      let cells = !countsCells || character.isASCII ? 1 : 2
      let isWord = character.isASCII && character.isLetter
      let isMark = "，。；”".contains(character)
      if count + cells > width * (countsCells ? 2 : 1), !isMark,
        !(isWord && line.last.map { $0.isASCII && $0.isLetter } == true)
      {
        lines.append(line)
        (line, count) = ("", 0)
      }
      line.append(character)
      count += cells
    }
    return lines + [line]
  }

  /// Where blanks stand around English words, they stand at line ends too.
  @Test func columnsKeepTheirBlanks() {
    let text = "委员们使用 Swift 编写程序，\n再由 Markdown 生成网页的\nHTML 文件，最后发布。"
    #expect(html(text) == "<p>委员们使用 Swift 编写程序，再由 Markdown 生成网页的\nHTML 文件，最后发布。</p>")
  }

  @Test func numbersInHeadingsAndAlternativeTextsAreWhole() {
    #expect(html("截至2\n023年\n---") == "<h2 id=\"截至2023年\">截至2023年</h2>")
    #expect(html("![共1800\n余条](tea.jpg)").contains("alt=\"共1800余条\""))
    #expect(rendered("截至2\n023年，收到1800\n余条。").summary == "截至2023年，收到1800余条。")
    #expect(rendered("收到1800\n余条").characterCount == 5)
    #expect(rendered("收到18\n00余条").characterCount == 5)
    let text = rendered("收到18\n00余条\n甲").text
    #expect(String(decoding: text.bytes, as: UTF8.self) == "收到1800余条甲")
  }

  @Test func blanksAtTheStartOfALineAreNotPrinted() {
    #expect(html("　　甲。\n　　乙。") == "<p>甲。乙。</p>")
    #expect(html("&emsp;&emsp;甲\n&nbsp;b") == "<p>甲\nb</p>")
    #expect(html("　　**甲**　乙\n　`丙`") == "<p><strong>甲</strong>　乙<code>丙</code></p>")
    #expect(html("　　甲  \n　　乙") == "<p>甲<br>\n乙</p>")
    #expect(html("甲\n\n　　\n\n乙") == "<p>甲</p>\n<p>乙</p>")
    #expect(rendered("　　甲。\n　　乙。").summary == "甲。乙。")
  }

  @Test func blanksInsideOtherBlocksStay() {
    #expect(html("- 甲\n  　　乙").contains("甲　　乙"))
    #expect(html("> 　　甲").contains("<p>　　甲</p>"))
    #expect(html("## 　甲") == "<h2 id=\"甲\">　甲</h2>")
    #expect(html("甲[^1]\n\n[^1]: 　　乙").contains("　　乙"))
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
