import Foundation
import TestSupport
import Testing

@testable import Bulletin

/// What the sample tells search engines and messengers.
@Suite struct LinkedDataTests {
  private typealias Node = [String: Any]

  private static let base = "https://zx.qinghe.example/"

  @Test func everyIndexedPageHasOneBlockAndNoOtherHasAny() async throws {
    try await withSample { pages in
      for (path, page) in pages {
        let nodes = try page.linkedData()
        #expect((nodes != nil) == page.isIndexed, "\(path)")
        #expect(page.html.contains("ld+json") == page.isIndexed, "\(path)")
      }
      #expect(pages.values.contains { !$0.isIndexed })
    }
  }

  @Test func nodesHaveWhatTheirTypeNeeds() async throws {
    let needs: [String: [String]] = [
      "Organization": ["name", "url", "alternateName", "logo"],
      "WebSite": ["name", "url", "inLanguage", "publisher"],
      "BreadcrumbList": ["itemListElement"],
      "GovernmentOffice": ["name", "url", "parentOrganization"],
      "Event": ["name", "url", "startDate", "organizer"],
      "Person": ["name", "url"],
      "NewsArticle": ["headline", "url", "datePublished", "author", "publisher"],
      "CreativeWork": ["headline", "url", "author", "publisher", "creativeWorkStatus"],
    ]
    try await withSample { pages in
      var counts: [String: Int] = [:]
      for (path, page) in pages {
        for node in try page.linkedData() ?? [] {
          let type = try #require(node["@type"] as? String)
          counts[type, default: 0] += 1
          let missing = try #require(needs[type], "\(type)").filter { node[$0] == nil }
          #expect(missing == [], "\(path): \(type)")
          if type != "BreadcrumbList" {
            #expect(node["url"] as? String == page.canonical, "\(path): \(type)")
          }
        }
      }
      #expect(Set(counts.keys) == Set(needs.keys))
      #expect(counts["BreadcrumbList"] ?? 0 > 500)
    }
  }

  @Test func breadcrumbsLeadFromHomeToThePage() async throws {
    try await withSample { pages in
      for (path, page) in pages {
        let nodes = try page.linkedData() ?? []
        guard let list = nodes.first(where: { $0["@type"] as? String == "BreadcrumbList" }) else {
          #expect(path == "index.html" || !page.isIndexed, "\(path)")
          continue
        }
        let items = try #require(list["itemListElement"] as? [Node])
        #expect(items.map { $0["position"] as? Int } == Array(1...items.count), "\(path)")
        #expect(items.first?["item"] as? String == Self.base, "\(path)")
        #expect(items.last?["item"] as? String == page.canonical, "\(path)")
      }
    }
  }

  @Test func addressesAreWhole() async throws {
    let keys: Set = ["url", "item", "image", "logo", "@id"]
    try await withSample { pages in
      var found = 0
      for (path, page) in pages {
        for (key, text) in try strings(page) where keys.contains(key) {
          found += 1
          #expect(text.hasPrefix(Self.base), "\(path): \(key)")
        }
      }
      #expect(found > 2_000)
    }
  }

  /// No word is for machines alone: what consent keeps off a page is not in its data.
  @Test func pagesShowEveryWordOfTheirData() async throws {
    let keys: Set = [
      "headline", "jobTitle", "streetAddress", "addressLocality", "telephone", "identifier",
      "creativeWorkStatus", "articleSection",
    ]
    try await withSample { pages in
      var found = 0
      for (path, page) in pages where path != "index.html" {
        let shown = page.shownText
        for (key, text) in try strings(page) where keys.contains(key) {
          found += 1
          #expect(shown.contains(text), "\(path): \(key) \(text)")
        }
        for node in try page.linkedData() ?? [] where node["@type"] as? String != "BreadcrumbList" {
          for case (let key, let other as Node) in node {
            guard let name = other["name"] as? String else { continue }
            #expect(shown.contains(name), "\(path): \(key) \(name)")
          }
        }
      }
      #expect(found > 300)
    }
  }

  @Test func onlyStationsThatRunHaveHours() async throws {
    try await withSample { pages in
      var open = 0
      for (path, page) in pages {
        for node in try page.linkedData() ?? [] where node["openingHoursSpecification"] != nil {
          open += 1
          #expect(!page.shownText.contains("本站暂停开放。"), "\(path)")
          #expect(!page.shownText.contains("本站正在筹备，尚未开放。"), "\(path)")
        }
        if page.shownText.contains("本站已经关闭。") {
          #expect(try page.linkedData()?.count == 1, "\(path): breadcrumbs only")
        }
      }
      #expect(open > 10)
    }
  }

  @Test func openGraphTellsOfEveryIndexedPage() async throws {
    try await withSample { pages in
      for (path, page) in pages {
        #expect(page.properties("og:url") == (page.isIndexed ? [page.canonical] : []), "\(path)")
        guard page.isIndexed else { continue }
        for name in ["og:type", "og:title", "og:description", "og:image", "og:site_name"] {
          #expect(page.properties(name).map(\.isEmpty) == [false], "\(path): \(name)")
        }
        #expect(page.properties("og:image").allSatisfy { $0.hasPrefix(Self.base) }, "\(path)")
        #expect(page.properties("og:locale") == ["zh_CN"], "\(path)")
        let isArticle = page.properties("og:type") == ["article"]
        #expect(page.properties("article:section").isEmpty != isArticle, "\(path)")
      }
      let types = Set(pages.values.flatMap { $0.properties("og:type") })
      #expect(types == ["website", "article", "profile"])
    }
  }

  private func withSample(_ body: ([String: BuiltPage]) throws -> Void) async throws {
    try body(try await BuiltPage.sample())
  }

  /// Every text of a page's data with the key it stands under.
  private func strings(_ page: BuiltPage) throws -> [(String, String)] {
    func strings(_ key: String, _ value: Any) -> [(String, String)] {
      switch value {
      case let text as String: [(key, text)]
      case let list as [Any]: list.flatMap { strings(key, $0) }
      case let node as Node: node.flatMap { strings($0.key, $0.value) }
      default: []
      }
    }
    return try (page.linkedData() ?? []).flatMap { strings("", $0) }
  }
}
