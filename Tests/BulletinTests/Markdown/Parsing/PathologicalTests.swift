import TestSupport
import Testing

@testable import Bulletin

/// cmark's own pathological inputs, 200 KB each: a page or a finding, in time.
@Suite struct PathologicalTests {
  struct Family: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let parts: (prefix: String, repeated: String, suffix: String)

    init(_ name: String, _ repeated: String, before prefix: String = "", after suffix: String = "")
    {
      testDescription = name
      parts = (prefix, repeated, suffix)
    }

    var text: String {
      let count = 200_000 / (parts.repeated.utf8.count + parts.suffix.utf8.count)
      return String(repeating: parts.prefix, count: 1)
        + String(repeating: parts.repeated, count: count)
        + String(repeating: parts.suffix, count: parts.suffix.isEmpty ? 0 : count)
    }
  }

  static let families = [
    Family("nested strong emphasis", "*a **a ", after: "b** b*"),
    Family("closers without openers", "a_ "),
    Family("openers without closers", "_a "),
    Family("strong openers", "**a "),
    Family("strikethrough openers", "~~a "),
    Family("strikethrough and emphasis", "~~a *b "),
    Family("link closers", "a]"),
    Family("link openers", "[a"),
    Family("mismatched openers and closers", "*a_ "),
    Family("Chinese openers and closers", "*甲 ", after: "甲* "),
    Family("Chinese stars on both sides", "甲*乙**"),
    Family("masks", "提案***件，立案**件，"),
    Family("masked names", "张*明、李**"),
    Family("multiple of three", "a***b****c*"),
    Family("link openers and emphasis closers", "[ a_"),
    Family("[ (](", "[ (]("),
    Family("**x [a*b**c*](d)", "**x [a*b**c*](d)"),
    Family("nested brackets", "[", after: "]"),
    Family("nested images", "![", after: "](a)"),
    Family("nested block quotes", "> "),
    Family("nested lists", "* "),
    Family("lists by indentation", "- a\n  "),
    Family("backticks", "`a``"),
    Family("backtick runs", "e`ee``eee```eeee````"),
    Family("unclosed links A", "[a](<b"),
    Family("unclosed links B", "[a](b"),
    Family("NUL", "abc\u{1}de"),
    Family("unclosed comment", "<!--"),
    Family("unclosed processing instruction", "<?"),
    Family("unclosed declaration", "<!A"),
    Family("unclosed CDATA", "<![CDATA["),
    Family("tag openers", "<a b='"),
    Family("autolink openers", "<https://"),
    Family("entities", "&amp"),
    Family("table rows", "|a|b\n|-|-\n"),
    Family("a table of many columns", "|a", before: "|a\n|-\n"),
    Family("footnote references", "[^a]", before: "[^a]: x\n\n"),
    Family("footnote definitions", "[^a]: x\n"),
    Family("footnotes in footnotes", "[^a]: [^a]\n"),
    Family("one reference used often", "[a] ", before: "[a]: /b\n\n"),
    Family("setext underlines", "a\n-\n"),
    Family("fences", "```\n"),
    Family("tildes", "~"),
    Family("asterisks", "*"),
    Family("masks", "1*"),
    Family("same heading", "## 职能\n"),
    Family("curly quotes and emphasis", "**“"),
    Family("Han and emphasis", "**要点。**然"),
  ]

  /// A lot of anything.
  static let units = [
    "[", "[a](b)", "[a](", "![[]()", "*a ", "**a", "a_", "`", ">", "> a\n", "- ", "- a\n", "1. ",
    "x<!--", "<", "x<a ", "x<a b=\"", "x<?", "x<!A ", "x<![CDATA[", "&", "&#1", "[^a]", "[^a]*",
    "[a](b)*", "[^a]: b\n", "[a]: b\n", "\\", "~~a", "a~", "|", "|a|\n|-|\n", "|-|-|\na b\n",
    "a b\n:-\n", "[\n", "- [x] a\n", "\t", "# a\n", "https://", "https://a ", "http://!", "://",
    "要\n", "要**。**然", "1*2", "要~~**要", "~~*", "[^a][&amp;", "https://a/((((", "https://a/))))",
    "<b>", "![a](b.png)\n\n", "[a](bad.md) ", "[a](#x) ", "[a](rules.md#y) ", "“", "（。", "x ",
  ]

  @Test(arguments: families + units.map { Family($0, $0) })
  func isQuick(family: Family) {
    let text = family.text
    let time = processorTime {
      var log = DiagnosticLog()
      _ = rendered(text, log: &log)
    }
    #expect(time < PathologicalTests.limit, "\(family.testDescription): \(time)")
  }

  /// Two seconds as published; unoptimised code takes longer.
  #if DEBUG
    private static let limit = Duration.seconds(30 * patience)
  #else
    private static let limit = Duration.seconds(2 * patience)
  #endif
}
