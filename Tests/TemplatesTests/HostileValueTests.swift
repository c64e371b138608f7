import Bulletin
import TestSupport
import Testing

/// Words of an editor never become markup, whatever they hold and on whatever page they stand.
@Suite struct HostileValueTests {
  @Test func tagsAndAttributesStayTheSame() async throws {
    let (hostile, harmless) = try await RenderedSite.attacked.value
    #expect(harmless.pages.map(\.route) == hostile.pages.map(\.route))
    for (expected, page) in zip(harmless.pages, hostile.pages) {
      let shapes = expected.tags.map(\.shape)
      #expect(page.tags.map(\.shape) == shapes, "\(page.route)")
      #expect(shapes.count > 10, "\(page.route)")
    }
  }

  /// Some page of each kind has such words: in its title, its facts, its lists.
  @Test func everyKindOfPageHasSome() async throws {
    let escaped = "&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"
    let hostile = try await RenderedSite.attacked.value.hostile
    let reached = Set(hostile.pages.filter { $0.text.contains(escaped) }.map(\.kind))
    #expect(pageKinds.subtracting(reached) == [])
  }

  @Test func noAddressComesFromWords() async throws {
    for page in try await RenderedSite.attacked.value.hostile.pages {
      for address in addresses(in: page) {
        let starts = ["/", "#", "https://", "tel:", "mailto:"]
        #expect(starts.contains { address.hasPrefix($0) }, "\(page.route): \(address)")
      }
    }
  }

  /// The scanner itself: a page that printed words unescaped would fail the tests above.
  @Test func scannerSeesWhatABrowserSees() {
    let tags = TagScanner.tags(of: #"<!doctype html><p class="a > b" hidden>x</p ><img src=y>"#)
    #expect(tags.map(\.shape) == ["!doctype html", "p class hidden", "/p", "img src"])
    #expect(tags[1]["class"] == "a > b")
    #expect(tags[3]["src"] == "y")
  }

  private func addresses(in page: RenderedSite.Page) -> [String] {
    let refresh = "0; url="
    return page.tags.flatMap { tag in
      tag.attributes.compactMap { attribute -> String? in
        switch attribute.name {
        case "href", "src", "action": attribute.value
        case "content" where attribute.value.hasPrefix(refresh):
          String(attribute.value.dropFirst(refresh.count))
        default: nil
        }
      }
    }
  }
}
