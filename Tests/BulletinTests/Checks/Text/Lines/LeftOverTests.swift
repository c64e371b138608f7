import Testing

@testable import Bulletin

@Suite struct LeftOverTests {
  @Test(arguments: [
    TextCase("甲。\n\n⟦1⟧IMG_2031.jpg"), TextCase("⟦1⟧图1.PNG"),
    TextCase("甲。\n⟦1⟧微信图片_20260521.jpeg\n乙。"), TextCase("⟦1⟧图片"),
    TextCase("⟦1⟧【图片】"), TextCase("⟦1⟧照片1"), TextCase("⟦1⟧（图片）"), TextCase("⟦1⟧现场 照片.jpg"),
    TextCase("甲。\n⟦1⟧图片\n乙。"),
  ])
  func pictures(text: TextCase) { expect(.textLeftOver, text) }

  @Test(arguments: [
    TextCase("⟦1⟧（下转第2版）", ""), TextCase("甲。⟦1⟧（下转第三版）", "甲。"), TextCase("⟦1⟧（上接第一版）甲。", "甲。"),
    TextCase("⟦1⟧下转A02版", ""), TextCase("⟦1⟧▲上接第3版", ""), TextCase("甲。⟦1⟧(下转2版)", "甲。"),
    TextCase("甲。⟦1⟧【紧接第1版】", "甲。"),
    TextCase("⟦1⟧第01版：要闻", ""), TextCase("⟦1⟧第2版：社会", ""), TextCase("⟦1⟧A03版：", ""),
    TextCase("⟦1⟧-1-", ""), TextCase("⟦1⟧— 12 —", ""), TextCase("甲。\n\n⟦1⟧- 3 -", "甲。\n\n"),
    TextCase("⟦1⟧－4－", ""),
    TextCase("⟦1⟧第 1 页 共 5 页", ""), TextCase("⟦1⟧本文链接：https://a.cn/x", ""),
    TextCase("⟦1⟧（原标题：甲）", ""),
    TextCase("⟦1⟧阅读原文", ""),
  ])
  func lines(text: TextCase) { expect(.textLeftOver, text) }

  @Test(arguments: [
    TextCase("甲。\n\n⟦1⟧附件："), TextCase("甲。\n\n⟦1⟧附件1："), TextCase("甲。\n\n**⟦1⟧附件：**"),
  ])
  func attachments(text: TextCase) { expect(.textLeftOver, text) }

  @Test(arguments: [
    "见IMG_2031.jpg。", "![甲](tea.jpg)", "`IMG_2031.jpg`", "图片展示了成果", "上接天际，下转星河", "再版第2版",
    "第一版：1990年",
    "-1-甲", "1-2", "—甲—", "- 3", "附件：\n\n1. 甲", "附件：[甲](rules.md)", "附件\n\n- 甲", "第1页讲的是", "查看原文的人",
    "下转第2版面",
    "    IMG_2031.jpg", "照片墙", "附件：甲", "图片：\n\n1. 甲",
  ])
  func text(text: String) {
    let found = TextSetting().findings(SourceFile(path: "a.md", bytes: Array(text.utf8)))
    #expect(!found.diagnostics.contains { $0.rule == .textLeftOver }, "\(text)")
  }

  @Test func aFileStandsBesideTheText() {
    var setting = TextSetting()
    setting.hasAttachments = true
    expectNothing("甲。\n\n附件：", with: setting)
  }

  // MARK: Headings in the making

  @Test(arguments: [
    TextCase("⟦1⟧一、加强领导\n\n甲。", "## 一、加强领导\n\n甲。"),
    TextCase("**⟦1⟧一、加强领导**\n\n甲。".replacing("**⟦1⟧", with: "⟦1⟧**"), "## 一、加强领导\n\n甲。"),
    TextCase("## 一、甲乙\n\n⟦1⟧（一）丙丁\n\n戊。", "## 一、甲乙\n\n### （一）丙丁\n\n戊。"),
    TextCase("## 做法\n\n⟦1⟧一、甲乙\n\n丙。", "## 做法\n\n### 一、甲乙\n\n丙。"),
    TextCase("## 一、甲乙\n\n丙。\n\n⟦1⟧二、丁戊\n\n己。", "## 一、甲乙\n\n丙。\n\n## 二、丁戊\n\n己。"),
    TextCase("⟦1⟧一、甲乙\n\n| 丙 |\n|---|", "## 一、甲乙\n\n| 丙 |\n|---|"),
  ])
  func loneOrdinals(text: TextCase) { expect(.markdownMistyped, text) }

  @Test func eachLineHasItsOwnFix() {
    let marked = MarkedYAML("⟦1⟧一、甲乙\n\n⟦2⟧（一）丙丁\n\n戊。\n\n⟦3⟧二、己庚\n\n辛。")
    let found = marked.findings(TextSetting().findings(marked.source))
    #expect(found.map(\.mark) == [1, 2, 3])
    #expect(found.map(\.rule) == Array(repeating: .markdownMistyped, count: 3))
    #expect(found.map(\.fixed) == ["## 一、甲乙", "### （一）丙丁", "## 二、己庚"])
    #expect(found[1].message == "这一行像是小标题，请在前面加“### ”，否则读者和目录都看不出层次")
  }

  @Test(arguments: [
    "一、加强领导。\n\n二、落实责任。", "一、甲\n\n二、乙\n\n三、丙", "一、甲乙丙，丁戊己；\n\n庚。", "一、时间：5月\n\n甲。",
    "> 一、甲乙\n\n丙。", "- 一、甲乙\n\n丙。", "一、甲乙\n丙。", "一、甲乙", "一、将第五条改为：\n\n甲。", "一是甲\n\n乙。",
    "一、加强领导。各地要抓落实。\n\n甲。\n\n二、落实责任\n\n乙。",
  ])
  func numberedParagraphs(text: String) { expectNothing(text) }
}
