import Testing

@testable import Bulletin

/// Everything the renderer may print.
private let allowedTags: Set<String> = [
  "p", "/p", "em", "/em", "strong", "/strong", "del", "/del", "code", "code class", "/code",
  "pre tabindex", "/pre", "br", "hr", "blockquote", "/blockquote", "ul", "/ul", "ol", "ol start",
  "/ol", "li", "li class", "li id", "/li", "a href", "a href rel", "a href title",
  "a href rel title", "a href id aria-label", "a href class aria-label", "/a", "sup class", "/sup",
  "img src alt loading decoding", "img src alt width height loading decoding",
  "img src alt loading decoding title", "img src alt width height loading decoding title",
  "figure", "/figure", "figcaption", "/figcaption", "section class", "/section",
  "div class tabindex role aria-label", "/div", "table", "/table", "thead", "/thead", "tbody",
  "/tbody", "tr", "/tr", "th scope", "th scope class", "/th", "td", "td class", "/td",
  "h2 id", "h2", "/h2", "h3 id", "/h3", "h4 id", "/h4", "h5 id", "/h5", "h6 id", "/h6",
  "span aria-hidden", "span class", "/span",
]

/// Destinations that the whole world may write; everything but scripts is let through.
private struct CarelessLinks: BodyLinks {
  func link(_ destination: String) -> BodyLinkTarget { .other(Link(siteAddress: destination)) }
  func image(_ destination: String) -> BodyImageTarget {
    .image(Link(siteAddress: destination), width: 1, height: 1)
  }
}

@Suite struct HostileTests {
  private func check(_ source: [UInt8]) {
    var log = DiagnosticLog()
    let body = Body(file: SourceFile(path: "a.md", bytes: source), offset: 0, line: 1)
    let rendered = MarkdownRenderer().render(body, links: CarelessLinks(), reporting: &log)
    let found = tags(of: text(rendered.html))
    let unknown = found?.subtracting(allowedTags)
    #expect(unknown == [], "\(String(decoding: source.prefix(200), as: UTF8.self))")
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "# \"><img onerror='x'>",
    "[a](\"onmouseover=\"alert`1`)", "![a](<\"><script>> \"\\\"><b>\")", "[a](<a\"b> '\"><b>')",
    "```\"><script>\n</code><script>\n```", "| <b> | \"><i> |\n|---|---|\n| `<s>` | </td> |",
    "[^\"><b>]\n\n[^\"><b>]: </li><script>", "- [x] <input>\n- [ ] \"><b>", "<a:\"><b>",
    "https://a/\"onclick=\"b", "https://a/'><b>", "&lt;script&gt;&#60;b&#62;&quot;", "![\"><b>](x)",
    "[a]: </b> '\"><x>'\n\n[a]", "~~<del onclick>~~", "</p></div></table>",
    "<!-- --><b><![CDATA[<b>]]>",
  ])
  func nothingOfTheAuthorsBecomesMarkup(source: String) { check(Array(source.utf8)) }

  @Test(
    .enabled(if: sharedData("blns.json") != nil, "the naughty strings are not beside the package"))
  func naughtyStrings() throws {
    let bytes = try #require(sharedData("blns.json"))
    for line in bytes.split(separator: UInt8(ascii: "\n")) { check(unquoted(line)) }
    check(bytes)
  }

  @Test(
    .enabled(if: sharedData("xss-payloads.json") != nil, "the payloads are not beside the package"))
  func scriptPayloads() throws {
    let bytes = try #require(sharedData("xss-payloads.json"))
    for line in bytes.split(separator: UInt8(ascii: "\n")) { check(unquoted(line)) }
    check(bytes)
  }

  /// The inside of a JSON string, near enough for a test.
  private func unquoted(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var rest = line.drop { $0 == 0x20 || $0 == UInt8(ascii: "\"") }
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\"), let next = rest.popFirst() {
        result.append(next == UInt8(ascii: "n") ? 0x0A : next)
      } else {
        result.append(byte)
      }
    }
    return result
  }
}
