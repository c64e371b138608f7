import Testing

@testable import Bulletin

@Suite struct XMLTests {
  private func text(_ xml: XML) -> String { String(decoding: xml.bytes, as: UTF8.self) }

  @Test func interpolatedTextIsEscaped() {
    let hostile = #"]]><a b="c" d='e'>&amp;"#
    #expect(
      text("<loc>\(hostile)</loc>")
        == "<loc>]]&gt;&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;</loc>")
  }

  /// Every scalar that XML forbids, and those beside them that it allows.
  @Test func whatXMLCannotHoldIsReplaced() {
    let forbidden = Array(0x0...0x8) + [0xB, 0xC] + Array(0xE...0x1F) + [0xFFFE, 0xFFFF]
    let allowed = [0x9, 0xA, 0xD, 0x20, 0x7F, 0x85, 0xD7FF, 0xE000, 0xFFFD, 0x10000, 0x10FFFF]
    for value in (forbidden + allowed).map(UInt32.init) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let word = "字\(scalar)字"
      let expected = forbidden.contains(Int(value)) ? "字\u{FFFD}字" : word
      #expect(text("\(word)") == expected, "\(value)")
    }
  }

  @Test func partsAreJoinedAndAbsentOnesLeftOut() {
    let absent: String? = nil
    let parts: [XML] = ["<a/>", "<b/>"]
    #expect(text("<r>\(parts)\(if: absent, { "<c>\($0)</c>" })</r>") == "<r><a/><b/></r>")
    #expect(text("\(if: absent ?? "x", { "<c>\($0)</c>" })") == "<c>x</c>")
  }
}
