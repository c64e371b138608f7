import Testing

@testable import Bulletin

@Suite struct LinkTests {
  @Test func linksLeadWhereTheSiteSays() {
    #expect(
      html("[甲](rules.md \"标\\\"题\")")
        == "<p><a href=\"/documents/rules/\" title=\"标&quot;题\">甲</a></p>")
    let start = "<p><a href=\"/media/0123456789abcdef.pdf"
    let name = " download=\"计划 &amp; &quot;表&quot;.pdf\""
    #expect(html("[甲](plan.pdf)") == "\(start)\"\(name)>甲</a></p>")
    #expect(html("[甲](plan.pdf#page=2 \"题\")") == "\(start)#page=2\"\(name) title=\"题\">甲</a></p>")
    #expect(
      html("<https://a.cn>") == "<p><a href=\"https://a.cn\" rel=\"noopener\">https://a.cn</a></p>")
    #expect(html("[甲](mailto:a@b.cn)") == "<p><a href=\"mailto:a@b.cn\">甲</a></p>")
    #expect(
      html("[甲](https://a.cn/x?y#/z=1)")
        == "<p><a href=\"https://a.cn/x?y#/z=1\" rel=\"noopener\">甲</a></p>")
  }

  @Test func unsafeLinksArePlainText() {
    let source = "[甲](javascript:alert(1)) [乙](data:text/html,x) <vbscript:x>\n[丙](JaVaScRiPt:x)"
    #expect(html(source) == "<p>甲 乙 vbscript:x\n丙</p>")
    let found = findings(source)
    #expect(
      found.map(\.rule) == [
        .linkUnsafeScheme, .linkUnsafeScheme, .linkUnsafeScheme, .linkUnsafeScheme,
      ])
    #expect(places(found) == ["1:7-26", "1:34-50", "1:53-63", "2:7-19"])
    #expect(
      html("[x](https://a\"onclick=b)")
        == "<p><a href=\"https://a%22onclick=b\" rel=\"noopener\">x</a></p>")
  }

  @Test func refusedLinksAreFoundWhereTheyStand() {
    let source = "甲[乙](ruls.md) [乙](ruls.md)\n[丙][r] ![图](te.jpg)\n\n[r]: <ru ls.md#x> \"题\"\n"
    let found = findings(source)
    #expect(found.map(\.rule) == [.linkBroken, .linkBroken, .imageMissing, .linkBroken])
    #expect(places(found) == ["1:10-17", "1:25-32", "2:17-23", "4:7-15"])
    #expect(
      found[0].fix == Fix(SourceRange(line: 1, column: 10, length: 7), "rules.md", isGuess: true))
    #expect(
      found[2].fix == Fix(SourceRange(line: 2, column: 17, length: 6), "tea.jpg", isGuess: true))
    #expect(
      found[3].fix == Fix(SourceRange(line: 4, column: 7, length: 8), "rules.md", isGuess: true))
    #expect(html(source) == "<p>甲乙 乙丙 图</p>")
  }

  @Test func destinationsAreComparedAsRead() {
    #expect(
      places(findings("甲\n\n[乙](a\\_b&amp;c.md)\n[乙](\n  a\\_b&amp;c.md)")) == ["3:7-20", "5:3-16"])
  }

  @Test func placesCountLinesOfTheWholeFile() {
    let text = "---\ntitle: a\n---\n[乙](no.md)"
    var log = DiagnosticLog()
    let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
    _ = MarkdownRenderer().render(
      Body(file: file, offset: 17, line: 4), links: SampleLinks(), reporting: &log)
    #expect(
      log.diagnostics.map(\.place) == [
        Place(file: "a.md", range: SourceRange(line: 4, column: 7, length: 5))
      ])
  }

  @Test func anchorsOfThisPageAreChecked() {
    let source =
      "[甲](#职能) [乙](#%E8%81%8C%E8%83%BD) [丙](#职责能) [丁](#) [戊](#fn_1) [己](#fn_2)\n\n# 职能\n\n注[^1]\n\n[^1]: 注"
    let found = findings(source)
    #expect(found.map(\.rule) == [.linkBrokenAnchor, .linkBrokenAnchor])
    #expect(places(found) == ["1:49-59", "1:89-94"])
    #expect(found[0].fix == Fix(SourceRange(line: 1, column: 50, length: 9), "职能", isGuess: true))
    #expect(found[0].message.zh == "本页没有标题“职责能”，最接近的是“职能”")
    #expect(found[1].fix == nil)
    #expect(
      html(source).hasPrefix(
        "<p><a href=\"#%E8%81%8C%E8%83%BD\">甲</a> <a href=\"#%E8%81%8C%E8%83%BD\">乙</a>"))
  }

  @Test func anchorsOfOtherPagesAreCheckedLater() {
    let body = rendered("[甲](rules.md#%E8%81%8C%E8%83%BD)\n[乙](rules.md#a) [丙](rules.md)")
    #expect(
      body.pendingAnchors == [
        PendingAnchor(
          route: "/documents/rules/", fragment: "职能",
          place: Place(file: "pages/a.md", range: SourceRange(line: 1, column: 7, length: 27)),
          fragmentRange: SourceRange(line: 1, column: 16, length: 18)),
        PendingAnchor(
          route: "/documents/rules/", fragment: "a",
          place: Place(file: "pages/a.md", range: SourceRange(line: 2, column: 7, length: 10)),
          fragmentRange: SourceRange(line: 2, column: 16, length: 1)),
      ])
    #expect(text(body.html).contains("<a href=\"/documents/rules/#%E8%81%8C%E8%83%BD\">甲</a>"))
  }
}

@Suite struct ImageTests {
  @Test func anImageAloneIsAFigure() {
    let body = rendered("![走访](tea.jpg \"春\\\"耕<\")\n\n![走访](plain.jpg)")
    #expect(
      text(body.html) == """
        <figure><img src="/media/tea.jpg" alt="走访" width="800" height="600" loading="lazy" decoding="async"><figcaption>春&quot;耕&lt;</figcaption></figure>
        <figure><img src="/media/plain.jpg" alt="走访" loading="lazy" decoding="async"></figure>

        """)
    #expect(body.firstImage == Link(siteAddress: "/media/tea.jpg"))
  }

  @Test func anImageAmongWordsIsNot() {
    #expect(
      html("图![走*访*](plain.jpg \"题\")")
        == "<p>图<img src=\"/media/plain.jpg\" alt=\"走访\" loading=\"lazy\" decoding=\"async\" title=\"题\"></p>"
    )
    #expect(
      html("- ![走访](plain.jpg)")
        == "<ul>\n<li>\n<figure><img src=\"/media/plain.jpg\" alt=\"走访\" loading=\"lazy\" decoding=\"async\"></figure>\n</li>\n</ul>"
    )
  }

  @Test func imagesNeedAnAlternativeText() {
    let found = findings("![](tea.jpg)\n\n![　](tea.jpg) ![Tea.jpg](tea.jpg)\n\n![tea](tea.jpg)")
    #expect(found.map(\.rule) == [.imageNoAlt, .imageNoAlt, .imageNoAlt, .imageNoAlt])
    #expect(places(found) == ["1:5-12", "3:8-15", "3:28-35", "5:8-15"])
    #expect(html("![](tea.jpg)").contains("alt=\"\""))
  }

  @Test(arguments: [
    "图片", "照片", "image", "Image 2", "IMG_2031", "img_2031.JPG", "DSC01234", "图1", "图 2", "１",
    "微信图片_20260526101500",
    "微信截图", "Screenshot_2026-05-26", "photo (3)", "未命名", "茶园.png", "TEA", "照片（1）",
  ])
  func wordsThatSayNothingOfAPictureAreNone(words: String) {
    #expect(findings("![\(words)](tea.jpg)").map(\.rule) == [.imageNoAlt], "\(words)")
    #expect(findings("见![\(words)](tea.jpg)。").map(\.rule) == [.imageNoAlt], "\(words)")
  }

  @Test(arguments: ["图", "现场", "茶园照片", "2026年界别活动", "委员与茶农", "tea garden", "图片展开幕", "A4纸"])
  func wordsThatSaySomethingAreTaken(words: String) {
    #expect(findings("![\(words)](tea.jpg)") == [], "\(words)")
  }

  @Test func refusedImagesLeaveTheirWords() {
    #expect(html("![走访](no.jpg)") == "<p>走访</p>")
    #expect(html("见![走访](no.jpg)。") == "<p>见走访。</p>")
    #expect(html("![a](javascript:x)") == "<p>a</p>")
    #expect(rendered("![走访](no.jpg)").firstImage == nil)
  }

  @Test func altTextStaysInItsAttribute() {
    #expect(html("x![\"><script>a](tea.jpg)").contains("alt=\"&quot;&gt;a\""))
  }
}
