import Templates
import Testing

@testable import Bulletin

@Suite struct LayoutTests {
  private let theme = DefaultTheme()

  @Test func headOfAPlainPage() {
    let head = text(theme.notFound(in: SamplePages(text: "话", isFull: false).frame()))
      .split(separator: "<body>")[0]
    let expected = """
      <!doctype html>
      <html lang="话">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>话 — 话</title>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; \
      style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; \
      manifest-src 'self'; base-uri 'none'; form-action 'self'">
      <link rel="canonical" href="/话">
      <script src="/话"></script>
      <link rel="stylesheet" href="/话">
      <meta name="theme-color" content="#fdfcf9">
      </head>
      """
    #expect(lines(String(head)) == lines(expected))
  }

  @Test func homeHasTheTitleOfTheSiteOnly() {
    let pages = SamplePages(text: "话").rendered()
    #expect(text(pages[0].html).contains("<title>话</title>"))
    #expect(text(pages[1].html).contains("<title>话 — 话</title>"))
  }

  @Test func unindexedPagesSayNoindex() {
    for page in SamplePages(text: "话").rendered() {
      let isNamed = ["wall", "wallColumns", "withdrawn", "notFound", "redirect"]
        .contains(page.name)
      let robots = TagScanner.tags(of: page.html).first { $0["name"] == "robots" }
      #expect(robots?["content"] == (isNamed ? "noindex" : nil), "\(page.name)")
    }
  }

  @Test func menuMarksThePageAndTheListThatHoldsIt() {
    let pages = SamplePages(text: "话").rendered()
    for (name, mark) in [("list", "page"), ("workstation", "true")] {
      let html = pages.first { $0.name == name }?.html ?? .empty
      let marks = TagScanner.tags(of: html).compactMap { $0["aria-current"] }
      #expect(marks == [mark, mark, mark], "\(name)")
    }
  }

  @Test func redirectLeadsToItsTarget() {
    let page = SamplePages(text: "a").rendered().first { $0.name == "redirect" }?.html ?? .empty
    let tags = TagScanner.tags(of: page)
    #expect(tags.first { $0["http-equiv"] == "refresh" }?["content"] == "0; url=/a")
    #expect(tags.first { $0.name == "a" }?["href"] == "/a")
  }

  @Test func emptyListsSaySo() {
    let quiet = ["page", "article", "siteMap", "withdrawn", "notFound", "redirect"]
    for page in SamplePages(text: "话", isFull: false).rendered() {
      let tags = TagScanner.tags(of: page.html)
      #expect(!text(page.html).contains("<dl></dl>"), "\(page.name)")
      if !quiet.contains(page.name) {
        #expect(text(page.html).contains("暂无"), "\(page.name)")
      }
      #expect(!tags.contains { $0.name == "img" }, "\(page.name)")
    }
  }

  /// The display mode and what the page asks for; wall sheets have one mode.
  @Test func scriptsAreFiles() {
    for page in SamplePages(text: "话").rendered() {
      let scripts = TagScanner.tags(of: page.html).filter { $0.name == "script" && !$0.isClosing }
      let files = scripts.count { $0["src"] != nil }
      #expect(files == (page.name.hasPrefix("wall") ? 3 : 4), "\(page.name)")
      #expect(scripts.allSatisfy { $0["src"] != nil || $0["type"] == "application/ld+json" })
    }
  }

  @Test func theSwitchStandsOnPagesThatAreRead() {
    for page in SamplePages(text: "话").rendered() {
      let names = TagScanner.tags(of: page.html).filter { $0.name == "input" }.map { $0["name"] }
      let isBare = page.name.hasPrefix("wall") || page.name == "redirect"
      #expect(names == (isBare ? [] : Array(repeating: "scheme", count: 4)), "\(page.name)")
    }
  }

  @Test func onlyTheFirstPhotoIsFetchedAtOnce() {
    let pages = SamplePages(text: "话").rendered()
    let html = pages.first { $0.name == "activity" }?.html ?? .empty
    let images = TagScanner.tags(of: html).filter { $0.name == "img" }
    #expect(images.map { $0["loading"] } == [nil, "lazy", "lazy", "lazy"])
    #expect(text(html).contains("<figcaption>话<span>（图：话）</span></figcaption>"))
  }

  private func text(_ html: HTML) -> String { String(decoding: html.bytes, as: UTF8.self) }

  private func lines(_ text: String) -> [Substring] { text.split(separator: "\n") }
}
