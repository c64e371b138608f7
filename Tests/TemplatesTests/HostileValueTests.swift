import Bulletin
import Testing

/// Words of an editor never become markup, whatever they hold.
@Suite struct HostileValueTests {
  private static let harmless = "平常的话"

  private static let hostile = [
    #""><script>alert(1)</script>"#,
    "' onmouseover='x",
    #"" onload="alert(1)" x=""#,
    "&amp;&lt;b&gt;",
    "javascript:alert(1)",
    "<!-- --> <img src=x onerror=alert(1)>",
    "</title></p></main></a>",
    "<",
    "\u{0} ]]> \\(link) ${x} `",
  ]

  @Test(arguments: hostile)
  func tagsAndAttributesStayTheSame(text: String) {
    let expected = SamplePages(text: HostileValueTests.harmless).rendered()
    let actual = SamplePages(text: text).rendered()
    for (page, hostile) in zip(expected, actual) {
      let shapes = TagScanner.tags(of: page.html).map(\.shape)
      #expect(TagScanner.tags(of: hostile.html).map(\.shape) == shapes, "\(page.name)")
      #expect(shapes.count > 10, "\(page.name)")
    }
  }

  @Test(arguments: hostile)
  func noAddressComesFromWords(text: String) {
    for page in SamplePages(text: text).rendered() {
      for address in addresses(in: page.html) {
        let starts = ["/", "#", "https://beian.miit.gov.cn/", "https://beian.mps.gov.cn/"]
        #expect(starts.contains { address.hasPrefix($0) }, "\(page.name): \(address)")
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

  private func addresses(in html: HTML) -> [String] {
    let refresh = "0; url="
    return TagScanner.tags(of: html).flatMap { tag in
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
