import Testing

@testable import Bulletin

@Suite struct SummaryTests {
  private func summary(_ source: String) -> String { rendered(source).summary }
  private let long = String(repeating: "字", count: 70)

  @Test func shortBodiesAreTakenWhole() {
    #expect(summary("# 标题\n\n一段**要**。\n\n| 表 |\n|---|\n\n```\n码\n```\n\n二段") == "一段要。二段")
    #expect(summary("") == "")
    #expect(summary("![图](tea.jpg \"题\")") == "")
    #expect(summary("甲\nb\n乙  \n丙") == "甲 b 乙丙")
    #expect(summary("- 苹果\n- 香蕉") == "苹果 香蕉")
  }

  @Test func sentencesThatFitAreTaken() {
    #expect(summary("\(long)。\(long)。") == "\(long)。")
    #expect(summary("\(long)！尾\n\n\(long)。") == "\(long)！尾")
    #expect(summary("甲。《\(long)。乙》\(long)。") == "甲。")
    #expect(
      summary("他说：“\(long)。”（\(long)。）") == "他说：“\(long)。”（" + String(repeating: "字", count: 42)
        + "…")
  }

  @Test func longSentencesAreCutAtACommaThatFits() {
    #expect(summary("\(long)，\(long)；\(long)。") == "\(long)…")
    #expect(summary(long + long + "。") == String(repeating: "字", count: 119) + "…")
    #expect(
      summary(String(repeating: "字", count: 119) + "。尾") == String(repeating: "字", count: 119)
        + "。尾".prefix(1))
    #expect(
      summary(String(repeating: "字", count: 118) + "，尾巴很长。") == String(repeating: "字", count: 118)
        + "…")
    #expect(
      summary(String(repeating: "字", count: 120) + "。") == String(repeating: "字", count: 119) + "…")
    #expect(summary(String(repeating: "字", count: 120)) == String(repeating: "字", count: 120))
  }

  @Test(arguments: [
    ("春耕时节，走访3个村。", 11), ("Swift 6.3发布", 4), ("don’t say ‘不’", 5), ("1,234.5元", 2),
    ("**中**国", 2), ("“五有”", 4), ("……——", 4), ("a\nb", 2), ("甲\n\n# 乙\n\n- 丙\n\n`丁`", 4),
    ("https://a.cn/b", 1), ("甲　乙", 2), ("", 0), ("ab**cd**", 1), ("école naïve", 2), ("😀 -", 0),
  ])
  func charactersAreCounted(source: String, count: Int) {
    #expect(rendered(source).characterCount == count)
  }
}
