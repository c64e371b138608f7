import Testing

@testable import Bulletin

@Suite struct DocumentAndDateTests {
  private var setting: TextSetting {
    TextSetting(documents: [
      ("青禾市委员工作站管理办法（试行）", "documents/station.md"), ("章程", "documents/rules.md"),
    ])
  }

  @Test(arguments: [
    TextCase("按照⟦1⟧《章程》办理", "按照[《章程》](../documents/rules.md)办理"),
    TextCase(
      "⟦1⟧《青禾市委员工作站管理办法（试行）》", "[《青禾市委员工作站管理办法（试行）》](../documents/station.md)"),
    TextCase("先说⟦1⟧《章程》，再说《章程》", "先说[《章程》](../documents/rules.md)，再说《章程》"),
    TextCase("## ⟦1⟧《章程》\n\n甲", "## [《章程》](../documents/rules.md)\n\n甲"),
  ])
  func unlinkedTitles(text: TextCase) {
    // The sample site knows `rules.md`, not where it lies.
    let marked = MarkedYAML(text.source)
    let found = marked.findings(setting.findings(marked.source))
    #expect(found.map(\.mark) == [1])
    #expect(found.map(\.rule) == [.documentUnlinkedTitle])
    let fix = setting.findings(marked.source).diagnostics.first?.fix
    #expect(fix.map { marked.applying($0) } == text.fixed)
  }

  @Test(
    arguments: [
      "[《章程》](../documents/rules.md)", "《章程》见[全文](../documents/rules.md)",
      "《章程》见[全文](../documents/rules.md#总则)", "章程", "《青禾市委员工作站管理办法》", "`《章程》`", "《中国章程》",
      "先说《章程》，[《章程》](../documents/rules.md)在此",
      "〈章程〉",
    ])
  func linkedTitles(text: String) { expectNothing(text, with: setting) }

  @Test(arguments: [
    TextCase("⟦1⟧3月5日开展走访"), TextCase("今年⟦1⟧3月5日开展走访，4月6日又去"), TextCase("甲\n\n定于⟦1⟧11月30号"),
    TextCase("编号2025，⟦1⟧3月5日"),
    TextCase("2025人参加⟦1⟧3月5日的活动"), TextCase("去年的事。⟦1⟧3月5日走访\n\n2025年总结"),
  ])
  func noYear(text: TextCase) {
    expect(.dateNoYear, text, with: TextSetting(isUndated: true))
  }

  @Test(arguments: [
    "2025年3月5日开展，4月6日又去", "2025年度\n\n3月5日", "每年3月5日", "次年3月5日", "3月12日植树节", "6月5日世界环境日", "3月份",
    "二〇二五年底，3月5日",
    "每月10日", "农历3月5日", "`3月5日`", "自2025-03-01起，3月5日", "公元79年10月24日", "1279年3月19日，12月29日",
    "3月5日，2025年植树活动启动", "11月1日，2025青禾茶文化节开幕",
    "花期平均是4月17日", "1月1日是一年的第一天",
  ])
  func yearKnown(text: String) {
    expectNothing(text, with: TextSetting(isUndated: true))
  }

  @Test func aDatedEntryGivesTheYear() { expectNothing("3月5日开展走访") }
}
