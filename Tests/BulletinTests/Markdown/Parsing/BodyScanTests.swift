import Testing

@testable import Bulletin

@Suite struct BodyScanTests {
  private func excess(_ source: String) -> BodyScan.Excess? {
    let file = SourceFile(path: "a.md", bytes: Array(source.utf8))
    return BodyScan(Body(file: file, offset: 0, line: 1)).excess
  }

  private func times(_ count: Int, _ part: String) -> String {
    String(repeating: part, count: count)
  }

  @Test func boundsAreReportedWithTheirLine() {
    let found = findings("甲\n\n" + times(10_001, "[") + "\n")
    #expect(found.map(\.rule) == [.markdownTooComplex])
    #expect(places(found) == ["3:1-1"])
    #expect(found[0].message.zh == "正文里的“[”超过 10000 个，请拆成几篇")
    #expect(html(times(10_001, "[")) == "")
  }

  @Test func nesting() {
    #expect(excess(times(100, "> ") + "a") == nil)
    #expect(excess("甲\n" + times(101, ">")) == BodyScan.Excess(bound: .nesting, line: 2))
    #expect(excess(times(101, "- ") + "a")?.bound == .nesting)
    #expect(excess(times(101, "1. "))?.bound == .nesting)
    #expect(excess(times(101, "[^a]: "))?.bound == .nesting)
    let stairs = (0..<101).map { times($0, "  ") + "- a\n" }.joined()
    #expect(excess(stairs) == BodyScan.Excess(bound: .nesting, line: 101))
    // Neither a rule, nor a list of many items, nor deep indentation alone.
    #expect(excess(times(500, "- ")) == nil)
    #expect(excess(times(500, "- a\n")) == nil)
    #expect(excess("- a\n\n" + times(500, " ") + "b") == nil)
    #expect(excess(times(101, "[^\u{01}]:") + "a")?.bound == .nesting)
  }

  @Test func tables() {
    #expect(excess(times(2_000, "|")) == nil)
    #expect(excess(times(2_001, "|"))?.bound == .pipes)
    #expect(excess("|a|b|\n|-|-|\n" + times(9_900, "|1|2|\n")) == nil)
    #expect(excess("|a|b|\n|-|-|\n" + times(10_100, "|1|2|\n"))?.bound == .tableCells)
    // Every row is filled up to the width of the header.
    let wide = times(1_500, "|a") + "|\n" + times(1_500, "|-") + "|\n"
    #expect(excess(wide + times(12, "|\n")) == nil)
    #expect(excess(wide + times(14, "|\n"))?.bound == .tableCells)
    #expect(excess("| a | b |\n|---|---|\n" + times(1_000, "| - | - |\n")) == nil)
    // Blanks to cmark's tables.
    for blank in ["\u{0B}", "\u{0C}"] {
      let header = times(900, "a|") + "a\n" + blank + times(900, "-|") + "-\n"
      #expect(excess(header + times(30, "x\n"))?.bound == .tableCells)
    }
  }

  @Test func work() {
    #expect(excess(times(30_000, "*a ") + times(9_000, "[x](y)"))?.bound == .work)
    #expect(excess(times(20_000, "a<?"))?.bound == .work)
    #expect(excess(times(20_000, "a\n") + "|-|\n")?.bound == .work)
    #expect(excess("[a]: <" + times(500_000, "x") + ">\n\n" + times(5_000, "[a] "))?.bound == .work)
    #expect(excess("a\n\n[a]: <" + times(9_000, "x") + ">\n\n" + times(5_000, "[a] "))?.line == 4)
    #expect(excess(times(2_000, "**甲**[乙](a.md)\n\n")) == nil)
    #expect(excess(times(20_000, "<!-- a -->")) == nil)
  }
}
