import Foundation
import FoundationXML
import TestSupport
import Testing

@testable import Bulletin

@Suite struct SitemapFileTests {
  /// Both ways: no indexed page is missing, and nothing stands there that is none.
  @Test(arguments: ["sample", "sub-path"])
  func theSitemapHoldsTheIndexedPages(name: String) async throws {
    let files = try await files(name)
    let sitemap = try SitemapReader(try #require(files["sitemap.xml"]))
    let pages = files.filter { $0.key.hasSuffix(".html") }
      .map { BuiltPage(String(decoding: $0.value, as: UTF8.self)) }.filter(\.isIndexed)
    #expect(sitemap.locations.sorted() == pages.compactMap(\.canonical).sorted())
    #expect(Set(sitemap.locations).count == sitemap.locations.count)
    #expect(sitemap.locations.allSatisfy { $0.hasPrefix("https://zx.qinghe.example/") })
    #expect(sitemap.times.count > pages.count / 4)
    #expect(sitemap.times.allSatisfy { $0.prefix(10) <= "2026-06-01" && $0.count >= 10 })
  }

  @Test func robotsNamesTheSitemap() async throws {
    let bytes = try #require(try await files("sub-path")["robots.txt"])
    let robots = String(decoding: bytes, as: UTF8.self)
    #expect(robots.hasSuffix("\nSitemap: https://zx.qinghe.example/bulletin/sitemap.xml\n"))
  }

  private func files(_ name: String) async throws -> [String: Data] {
    guard name != "sample" else { return try await BuiltSample.shared().files }
    return try await SiteCase("valid", name).built()
  }
}

/// The addresses and times of a sitemap. A class because the parser reports to an object.
private final class SitemapReader: NSObject, XMLParserDelegate {
  private(set) var locations: [String] = []
  private(set) var times: [String] = []
  private var text = ""

  init(_ document: Data) throws {
    super.init()
    let parser = XMLParser(data: document)
    parser.delegate = self
    try #require(parser.parse(), "the sitemap is not well-formed")
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    text = ""
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name == "loc" { locations.append(text) }
    if name == "lastmod" { times.append(text) }
  }
}
