import Foundation
import TestSupport
import Testing

@testable import Bulletin

@Suite struct SampleLinkTests {
  /// Every link and picture of the built sample leads to a file of it, every fragment to an id; no
  /// id stands twice on a page.
  @Test func nothingLeadsNowhere() async throws {
    let sample = try await BuiltSample.shared()
    let pages = readPages(sample)
    #expect(pages.count > 200)
    var links = 0
    for (path, page) in pages {
      #expect(Set(page.ids).count == page.ids.count, "\(path) repeats an id")
      for link in page.links where link.hasPrefix("/") || link.hasPrefix("#") {
        links += 1
        #expect(leads(link, from: path, pages: pages, in: sample), "\(path) links to \(link)")
      }
    }
    #expect(links > 5_000)
  }

  private struct Page {
    var ids: [String]
    var links: [String]
  }

  private func readPages(_ sample: BuiltSample) -> [String: Page] {
    sample.pages.mapValues { html in
      let links = values(of: "href", in: html) + values(of: "src", in: html)
      return Page(ids: values(of: "id", in: html), links: links)
    }
  }

  private func values(of attribute: String, in html: String) -> [String] {
    html.components(separatedBy: " \(attribute)=\"").dropFirst().map { rest in
      String(rest.prefix { $0 != "\"" }).replacingOccurrences(of: "&amp;", with: "&")
    }
  }

  private func leads(
    _ link: String, from path: String, pages: [String: Page], in sample: BuiltSample
  ) -> Bool {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let address = String(parts[0])
    let target = address.isEmpty ? path : outputPath(of: address)
    guard parts.count == 2, !parts[1].isEmpty else {
      return sample.files[target] != nil
    }
    return pages[target]?.ids.contains(percentDecode(String(parts[1]))) == true
  }
}
