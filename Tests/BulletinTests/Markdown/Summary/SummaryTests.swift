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
    #expect(summary("\(long)！\n\n\(long)。") == "\(long)！")
    #expect(summary("甲。《\(long)。乙》\(long)。") == "甲。")
    #expect(summary("他说：“\(long)。”（\(long)。）") == "他说：“\(long)。”")
    #expect(summary("甲。\n\n乙：\n\n- \(long)；\n- \(long)。") == "甲。")
    #expect(summary("“甲。”乙！丙\(long)\(long)。") == "“甲。”乙！")
    #expect(summary("Spring came. \n\n\(long)，\(long)。") == "Spring came.")
  }

  /// A caption, a signature, a heading that is none.
  @Test func linesWithoutAnEndMarkAreNoSentences() {
    let sentence = "\(long)。"
    #expect(summary("\(sentence)尾\n\n\(sentence)") == sentence)
    #expect(summary("青禾市政协走访茶农\n\n\(sentence)\(sentence)") == sentence)
    #expect(summary("（一）提高认识\n\n\(sentence)\n\n（二）加强领导\n\n\(sentence)") == sentence)
    #expect(summary("甲。\n\n（二）乙\n\n丙。\n\n\(sentence)\(sentence)") == "甲。丙。\(sentence)")
    #expect(summary("\(long)\(long)\n\n\(sentence)") == sentence)
    #expect(summary("\(long)，\(long)；\n\n\(long)。") == "\(long)…")
    #expect(summary("- 甲\(long)\n- 乙\n- 丙\(long)") == "甲\(long) 乙 丙" + "字".repeated(44) + "…")
    #expect(summary("\(long)\(long)") == "字".repeated(119) + "…")
  }

  @Test func nothingIsCutInsideBracketsAndQuotes() {
    for (open, close) in ["“”", "「」", "『』", "【】", "《》", "（）", "〔〕", "()"].map({
      ($0.first!, $0.last!)
    }) {
      let inner = "\(open)\(long)，\(long)\(close)"
      #expect(summary("甲乙\(inner)丙。") == "甲乙…")
      #expect(summary("甲。乙\(inner)丙。") == "甲。")
      #expect(summary("\(inner)丙。") == "\(open)\(long)，" + "字".repeated(46) + "…\(close)")
      #expect(summary("甲，乙\(open)丙。丁\(close)\(long)\(long)。") == "甲…")
    }
    #expect(summary("甲\(long)“乙，\(long)。\n\n丙。") == "甲\(long)…", "never closed")
    #expect(summary("1）甲，\(long)\(long)。") == "1）甲…", "never opened")
    #expect(summary("甲（“乙）丙，\(long)\(long)。") == "甲（“乙）丙…")
  }

  @Test(arguments: ["👨‍👩‍👧", "e\u{301}", "🇨🇳", "葛\u{E0100}", "한", "👍🏽", "ก็", "1\u{FE0F}\u{20E3}"])
  func nothingIsCutInsideACharacter(character: String) {
    for length in 110...121 {
      let text = summary("字".repeated(length) + character.repeated(20) + "。")
      #expect(text.hasSuffix("…") && text.count <= 120)
      #expect(text.dropLast().allSatisfy { "字" == $0 || String($0) == character })
    }
    #expect(summary("甲。\u{FE01}" + long + long) == "甲。\u{FE01}")
    #expect(summary("字" + "\u{301}".repeated(5_000) + long + long).count <= 121)
  }

  @Test(arguments: [
    "-1-", "— 1 —", "1", "图片", "[图片]", "IMG_2031.JPG", "微信图片_20260526101500", "附件：1. 名单", "附件1：名单",
    "附件2：甲.docx", "春耕方案.pdf", "（下转第2版）", "上接第1版", "第01版：要闻", "本文链接：https://a.cn/", "图1",
    "来源：青禾日报 责任编辑：甲",
  ])
  func debrisOfAPageIsLeftOut(line: String) {
    #expect(summary("\(line)\n\n甲。") == "甲。")
    #expect(summary("甲。\n\n\(line)\n\n乙。") == "甲。乙。")
    #expect(summary("甲。\n\n\(line)") == "甲。")
    #expect(summary("甲，\n\(line)\n乙。") == "甲，乙。")
  }

  @Test(arguments: ["附件的格式要统一。", "第1版面世以来，反响很好。", "图片展在市政协举行。", "1人参加。", "来源广泛，内容丰富。"])
  func wordsThatOnlyBeginLikeDebrisAreRead(line: String) {
    #expect(summary("\(line)\n\n甲。") == line + "甲。")
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

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
