import TestSupport
import Testing

@testable import Bulletin

@Suite struct LayoutTests {
  @Test func headOfAPlainPage() async throws {
    let page = try #require(try await RenderedSite.empty.value.pages("not found").first)
    let head = String(page.text.split(separator: "<body>")[0])
      .replacing(#/\.[0-9a-f]+\.(css|js)/#) { ".\($0.1)" }
    let expected = """
      <!doctype html>
      <html lang="zh-Hans-CN">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>找不到这个页面 — 简报</title>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; \
      style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; \
      manifest-src 'self'; base-uri 'none'; form-action 'self'">
      <meta name="description" content="找不到这个页面">
      <meta name="robots" content="noindex">
      <meta name="SiteName" content="简报"><meta name="SiteDomain" content="a.example">
      <link rel="canonical" href="https://a.example/404.html">
      <script src="/assets/scheme.js"></script>
      <link rel="stylesheet" href="/assets/style.css">
      <meta name="theme-color" content="#fdfcf9">
      </head>
      """
    #expect(lines(head) == lines(expected))
  }

  @Test func homeHasTheTitleOfTheSiteOnly() async throws {
    let site = try await RenderedSite.empty.value
    #expect(site.pages("overview home")[0].text.contains("<title>简报</title>"))
    #expect(site.pages("overview statistics")[0].text.contains("<title>数据 — 简报</title>"))
  }

  @Test func unindexedPagesSayNoindex() async throws {
    for page in try await RenderedSite.sample.value.pages {
      let isNamed = page.isBare || ["withdrawn", "not found"].contains(page.kind)
      let robots = page.tags.first { $0["name"] == "robots" }
      #expect(robots?["content"] == (isNamed ? "noindex" : nil), "\(page.route)")
    }
  }

  @Test func menuMarksThePageAndTheListThatHoldsIt() async throws {
    let site = try await RenderedSite.sample.value
    for (route, mark) in [("/workstations/", "page"), ("/workstations/tea/", "true")] {
      let page = try #require(site.pages.first { $0.route == route })
      #expect(page.tags.compactMap { $0["aria-current"] } == [mark], "\(route)")
    }
  }

  @Test func redirectLeadsToItsTarget() async throws {
    let pages = try await RenderedSite.sample.value.pages("redirect")
    #expect(!pages.isEmpty)
    for page in pages {
      let target = try #require(page.tags.first { $0.name == "a" }?["href"])
      let refresh = page.tags.first { $0["http-equiv"] == "refresh" }
      #expect(refresh?["content"] == "0; url=\(target)", "\(page.route)")
    }
  }

  @Test func emptyListsSaySo() async throws {
    let pages = try await RenderedSite.empty.value.pages
    let silent = pages.filter { !$0.text.contains("暂无") }.map(\.route)
    #expect(Set(silent) == ["/404.html", "/areas/", "/sitemap/"])
    #expect(pages.flatMap(\.tags).allSatisfy { $0.name != "img" })
  }

  @Test(arguments: DocumentStructureTests.sites.indices)
  func noListOfFactsIsEmpty(site: Int) async throws {
    let pages = try await DocumentStructureTests.sites[site].value.pages
    #expect(pages.filter { $0.text.contains("<dl></dl>") }.map(\.route) == [])
  }

  @Test func scriptsAreFiles() async throws {
    for page in try await RenderedSite.sample.value.pages {
      let scripts = page.tags.filter { $0.name == "script" && !$0.isClosing }
      #expect(page.isBare || scripts.contains { $0["src"] != nil }, "\(page.route)")
      #expect(scripts.allSatisfy { $0["src"] != nil || $0["type"] == "application/ld+json" })
    }
  }

  /// Wall sheets have one mode.
  @Test func theSwitchStandsOnPagesThatAreRead() async throws {
    for page in try await RenderedSite.sample.value.pages {
      let names = page.tags.filter { $0.name == "input" && $0["name"] == "scheme" }
      #expect(names.count == (page.isBare ? 0 : 4), "\(page.route)")
    }
  }

  @Test func onlyTheFirstPhotoIsFetchedAtOnce() async throws {
    let pages = try await RenderedSite.sample.value.pages("entry of activities")
    let photos = pages.map { $0.tags.filter { $0.name == "img" }.map { $0["loading"] } }
    #expect(photos.contains { $0.count > 1 })
    for loading in photos where !loading.isEmpty {
      #expect(loading.first == .some(nil))
      #expect(loading.dropFirst().allSatisfy { $0 == "lazy" })
    }
  }

  private func lines(_ text: String) -> [Substring] { text.split(separator: "\n") }
}
