import Foundation
import Testing

@testable import Bulletin

/// Every example of the CommonMark 0.29 / GFM specification through our renderer.
@Suite struct SpecificationTests {
  @Test func everyExampleIsAsSpecifiedOrListed() throws {
    let examples = try SpecificationExample.all()
    #expect(examples.count == 673)
    let deviating = examples.filter { plain($0.html) != plain(ours($0.markdown)) }
    let listed = SpecificationDeviations.byReason.flatMap(\.examples)
    #expect(Set(listed).count == listed.count, "an example has one reason")
    for example in deviating where !listed.contains(example.number) {
      Issue.record("\(example.number) (\(example.section)): \(ours(example.markdown))")
    }
    for number in listed where !deviating.contains(where: { $0.number == number }) {
      Issue.record("\(number) is listed, but is as specified")
    }
  }

  /// The headings of a body begin below the page's title; here they keep their level.
  private func ours(_ markdown: String) -> String {
    var log = DiagnosticLog()
    let file = SourceFile(path: "pages/a.md", bytes: Array(markdown.utf8))
    var body = Body(file: file, offset: 0, line: 1)
    body.topLevel = 1
    return text(MarkdownRenderer().render(body, links: AnyLinks(), reporting: &log).html)
  }

  /// Without what we add to every element of a kind: ids of headings, a tab stop on code that may
  /// scroll, `rel` on links that leave the site, lazy pictures; and with `<br>` for `<br />`.
  private func plain(_ html: String) -> String {
    html.replacing(" />", with: ">").replacing(" tabindex=\"0\"", with: "")
      .replacing(" rel=\"noopener\"", with: "")
      .replacing(" loading=\"lazy\" decoding=\"async\"", with: "").replacing(/(<h[1-6]) id="[^"]*"/)
    { $0.output.1 }
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

/// Every destination that is safe leads somewhere.
private struct AnyLinks: BodyLinks {
  func link(_ destination: String) -> BodyLinkTarget {
    if let link = Link(external: destination) { return .other(link) }
    if hasScheme(destination) {
      return .refused(.linkUnsafeScheme, Message(zh: "危险", en: "unsafe"), replacement: nil)
    }
    return .other(address(destination))
  }

  func image(_ destination: String) -> BodyImageTarget {
    .image(address(destination), width: nil, height: nil)
  }

  /// As cmark writes it: a site does so when it makes the address.
  private func address(_ destination: String) -> Link {
    let kept = CharacterSet(charactersIn: "-_.+!*'(),%#@?=;:/,+&$~").union(.alphanumerics)
      .intersection(CharacterSet(charactersIn: "\u{21}"..."\u{7E}"))
    return Link(
      siteAddress: destination.addingPercentEncoding(withAllowedCharacters: kept) ?? destination)
  }
}
