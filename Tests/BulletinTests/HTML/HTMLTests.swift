import Testing

@testable import Bulletin

@Suite struct HTMLTests {
  @Test func interpolatedTextIsEscaped() {
    let hostile = #"<script>"&'"#
    let html: HTML = "<p>\(hostile)</p>"
    #expect(String(decoding: html.bytes, as: UTF8.self) == "<p>&lt;script&gt;&quot;&amp;&#39;</p>")
  }

  @Test func noTextEndsADataBlock() {
    let data: JSON = ["name": "</script><!--"]
    #expect(
      String(decoding: HTML(linkedData: data).bytes, as: UTF8.self) == """
        <script type="application/ld+json">{"name":"\\u003c/script\\u003e\\u003c!--"}</script>
        """)
  }

  @Test func linksComeFromTheAllowListOnly() {
    #expect(Link(external: "https://example.org/a?b=c") != nil)
    #expect(Link(external: "javascript:alert(1)") == nil)
    #expect(Link(external: "//example.org") == nil)
    #expect(Link(external: "https://a b") == nil)
  }
}
