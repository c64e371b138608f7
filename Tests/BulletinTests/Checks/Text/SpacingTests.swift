import Testing

@testable import Bulletin

@Suite struct SpacingTests {
  @Test(
    arguments: [
      TextCase("增强 ⟦1⟧责 任 意 识 强化", "增强 责任意识 强化"), TextCase("⟦1⟧责 任 意 识", "责任意识"),
      TextCase("## ⟦1⟧通　知　书", "## 通知书"),
      TextCase("第一章 ⟦1⟧总 则 篇", "第一章 总则篇"), TextCase("，⟦1⟧责  任  意  识。", "，责任意识。"),
    ])
  func spacedWords(text: TextCase) { expect(.textLetterSpacing, text) }

  @Test(arguments: [
    "总 则", "张　三　李　四", "一 二 三 四", "甲 乙 丙", "年 月 日", "| 责 任 意 识 |\n|---|", "责 任 意识", "责任 意识 担当",
    "东 西 南 北", "A B C D", "`责 任 意 识`", "列表 为 空 时 保留", "王 芳、李 明",
  ])
  func otherBlanks(text: String) { expectNothing(text) }

  @Test(arguments: [
    TextCase("2025⟦1⟧ 年 3 月 26 日召开", "2025年3月26日召开"), TextCase("2025年⟦1⟧ 3月", "2025年3月"),
    TextCase("3⟦1⟧ 月26日", "3月26日"), TextCase("2025年3月26⟦1⟧ 日", "2025年3月26日"),
  ])
  func dates(text: TextCase) { expect(.textDateSpacing, text) }

  @Test(
    arguments: [
      "2025年3月26日", "历时 12 年", "共 3 个月", "第 26 日", "2025 个", "13 月饼", "`2025 年`",
      "3 日游",
    ])
  func otherDates(text: String) { expectNothing(text) }

  @Test(arguments: [
    TextCase("⟦1⟧　　委员走访。", "委员走访。"), TextCase("⟦1⟧&emsp;&emsp;委员", "委员"),
    TextCase("- ⟦1⟧　委员", "- 委员"),
    TextCase("甲。\n⟦1⟧　　乙。", "甲。\n\n乙。"), TextCase("> 甲。\n> ⟦1⟧　　乙。"),
    TextCase("甲\n⟦1⟧　　乙", "甲\n\n乙"), TextCase("甲\n⟦1⟧\u{A0}\u{A0}乙"),
    TextCase("⟦1⟧　　甲。\n　　乙。", "甲。\n\n乙。"),
  ])
  func indents(text: TextCase) { expect(.textManualIndent, text) }

  @Test(arguments: [
    "甲　乙", "| 　甲 |\n|---|", "  甲", "    code", "## 　甲", "`　甲`", "甲\n乙", "甲。　乙",
  ])
  func otherIndents(text: String) { expectNothing(text) }

  @Test(arguments: [
    TextCase("一、甲\n\n二、乙\n\n⟦1⟧四、丙"), TextCase("## 一、甲\n\n## ⟦1⟧三、丙"), TextCase("（一）甲\n\n⟦1⟧（三）丙"),
    TextCase("十、甲\n\n⟦1⟧十二、乙"), TextCase("一、甲\n\n⟦1⟧一十三、乙"), TextCase("一、甲\n\n二、乙\n\n⟦1⟧二、丙"),
    TextCase("**一、**甲\n\n**⟦1⟧三、**乙"), TextCase("（一）甲\n\n（二）与第三方乙\n\n⟦1⟧（二）丙"),
    TextCase("（一）甲\n\n第一条 乙：\n\n（一）丙\n\n（二）丁\n\n⟦1⟧（四）戊"),
  ])
  func gaps(text: TextCase) { expect(.textOrdinalGap, text) }

  /// The other rule reports the bracket.
  @Test func halfWidthNumbersCount() {
    let text = "（一）甲\n\n(二)乙\n\n（三)丙\n\n（四）丁"
    let found = TextSetting().findings(SourceFile(path: "a.md", bytes: Array(text.utf8)))
    #expect(
      found.diagnostics.map(\.rule) == [.textHalfWidthPunctuation, .textHalfWidthPunctuation])
  }

  @Test(arguments: [
    "一、甲\n\n二、乙\n\n三、丙", "三、甲\n\n四、乙", "一、甲\n\n（一）乙\n\n（二）丙\n\n二、丁\n\n（一）戊",
    "## 一、甲\n\n一、乙\n\n二、丙\n\n三、丁\n\n## 二、戊", "一、甲\n\n一、乙", "（一）甲；（二）乙\n\n（三）丙",
    "九、甲\n\n十、乙\n\n十一、丙", "第一条 甲：\n\n（二）乙", "一是甲\n\n三是乙", "1. 甲\n3. 乙", "> 一、甲\n\n> 三、乙",
    "一、甲\n\n## 二、乙", "（一）甲\n\n（三）、（四）项所列", "（一）甲\n\n（二）与乙\n\n（三）项目", "（二）甲\n\n（一）至（三）项",
    "## 甲\n\n一、乙\n\n## 丙\n\n三、丁", "（一）甲\n\n（二）与第三方乙\n\n（三）丙",
    "（一）甲\n\n第一条 乙：\n\n（一）丙\n\n（二）丁\n\n（三）戊\n\n（二）己",
  ])
  func inOrder(text: String) { expectNothing(text) }
}
