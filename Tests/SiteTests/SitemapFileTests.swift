import Foundation
import FoundationXML
import TestSupport
import Testing

@testable import Bulletin

@Suite struct SitemapFileTests {
  /// Both ways: no indexed page is missing, and nothing stands there that is none.
  @Test(arguments: ["sample", "sub-path"])
  func theSitemapHoldsTheIndexedPages(name: String) async throws {
    try await withOutput(name) { output in
      let sitemap = try SitemapReader(output.appending(path: "sitemap.xml"))
      let pages = try BuiltPage.all(in: output).values.filter(\.isIndexed)
      #expect(sitemap.locations.sorted() == pages.compactMap(\.canonical).sorted())
      #expect(Set(sitemap.locations).count == sitemap.locations.count)
      #expect(sitemap.locations.allSatisfy { $0.hasPrefix("https://zx.qinghe.example/") })
      #expect(sitemap.times.count > pages.count / 4)
      #expect(sitemap.times.allSatisfy { $0.prefix(10) <= "2026-06-01" && $0.count >= 10 })
    }
  }

  @Test func robotsNamesTheSitemap() async throws {
    try await withOutput("sub-path") { output in
      let robots = try String(contentsOf: output.appending(path: "robots.txt"), encoding: .utf8)
      #expect(robots.hasSuffix("\nSitemap: https://zx.qinghe.example/bulletin/sitemap.xml\n"))
    }
  }

  private func withOutput(_ name: String, _ body: (URL) throws -> Void) async throws {
    guard name == "sample" else {
      try await SiteCase("valid", name).withSite { content, output in
        _ = try await run(content: content, output: output)
        try body(URL(filePath: output))
      }
      return
    }
    try await withTemporaryFolder { folder in
      let output = folder.appending(path: "public")
      _ = try await run(content: DeterminismTests.sample, output: output.path)
      try body(output)
    }
  }
}

/// The addresses and times of a sitemap. A class because the parser reports to an object.
private final class SitemapReader: NSObject, XMLParserDelegate {
  private(set) var locations: [String] = []
  private(set) var times: [String] = []
  private var text = ""

  init(_ file: URL) throws {
    super.init()
    let parser = XMLParser(data: try Data(contentsOf: file))
    parser.delegate = self
    try #require(parser.parse(), "\(file.lastPathComponent) is not well-formed")
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
