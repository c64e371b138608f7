import Foundation
import TestSupport
import Testing

@testable import Bulletin

@Suite struct SampleLinkTests {
  /// Every link and picture of the built sample leads to a file of it, every fragment to an id; no
  /// id stands twice on a page.
  @Test func nothingLeadsNowhere() async throws {
    try await withTemporaryFolder { folder in
      let output = folder.appending(path: "public")
      _ = try await run(content: DeterminismTests.sample, output: output.path)
      let pages = try readPages(output)
      #expect(pages.count > 200)
      var links = 0
      for (path, page) in pages {
        #expect(Set(page.ids).count == page.ids.count, "\(path) repeats an id")
        for link in page.links where link.hasPrefix("/") || link.hasPrefix("#") {
          links += 1
          #expect(leads(link, from: path, pages: pages, in: output), "\(path) links to \(link)")
        }
      }
      #expect(links > 5_000)
    }
  }

  private struct Page {
    var ids: [String]
    var links: [String]
  }

  private func readPages(_ folder: URL) throws -> [String: Page] {
    var pages: [String: Page] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where path.hasSuffix(".html") {
      let html = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      let links = values(of: "href", in: html) + values(of: "src", in: html)
      pages["/" + path] = Page(ids: values(of: "id", in: html), links: links)
    }
    return pages
  }

  private func values(of attribute: String, in html: String) -> [String] {
    html.components(separatedBy: " \(attribute)=\"").dropFirst().map { rest in
      String(rest.prefix { $0 != "\"" }).replacingOccurrences(of: "&amp;", with: "&")
    }
  }

  private func leads(
    _ link: String, from path: String, pages: [String: Page], in folder: URL
  ) -> Bool {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let address = String(parts[0])
    let target = address.isEmpty ? path : "/" + outputPath(of: address)
    guard parts.count == 2, !parts[1].isEmpty else {
      return FileManager.default.fileExists(atPath: folder.path + target)
    }
    return pages[target]?.ids.contains(percentDecode(String(parts[1]))) == true
  }
}
