import Testing

@testable import Bulletin

@Suite struct DateInTextTests {
  private var setting: TextSetting {
    TextSetting(date: PartialDate(year: 2026, month: 5, day: 21))
  }

  @Test(arguments: [
    TextCase("定于⟦1⟧2026年2月30日召开"), TextCase("⟦1⟧2026年13月召开"), TextCase("⟦1⟧6月31日"),
    TextCase("6月29日至⟦1⟧31日"),
    TextCase("⟦1⟧二〇二六年二月三十日"), TextCase("⟦1⟧六月三十一日"), TextCase("⟦1⟧2026年2月29日"),
    TextCase("⟦1⟧2026-02-30"),
    TextCase("⟦1⟧2026.2.30，"), TextCase("⟦1⟧2026/6/31。"), TextCase("⟦1⟧9月31号"),
    TextCase("今年⟦1⟧2月29日"),
    TextCase("| 日期 |\n|---|\n| ⟦1⟧2026年4月31日 |"), TextCase("> ⟦1⟧11月31日"), TextCase("## ⟦1⟧13月5日"),
    TextCase("6月1日、15日、⟦1⟧31日"),
  ])
  func impossible(text: TextCase) { expect(.dateImpossibleInText, text, with: setting) }

  @Test(arguments: [
    "2月29日", "2024年2月29日", "13月龄的孩子", "历时13月", "农历二月三十日", "农历2月30日", "正月三十", "192.168.2.30",
    "2026-05-181",
    "2026-13-05号文件", "6月29日至7月2日", "1月31日、2月1日", "30月", "每月31日", "`2月30日`", "版本2026.2.30.1",
    "公元79年2月30天",
  ])
  func possible(text: String) { expectNothing(text, with: setting) }

  @Test(arguments: [
    TextCase("2026年6月16日（⟦1⟧星期三）"), TextCase("6月16日（⟦1⟧星期三）"), TextCase("6月16日（⟦1⟧周三）上午"),
    TextCase("6月16日（⟦1⟧礼拜三）"), TextCase("2026年6月16日⟦1⟧星期三召开"), TextCase("6月16日⟦1⟧周三，开会"),
    TextCase("6月16日（星期二）至18日（⟦1⟧星期五）"), TextCase("今年6月16日（⟦1⟧星期一）"), TextCase("去年6月16日（⟦1⟧星期二）"),
    TextCase("2026-06-16（⟦1⟧星期三）"), TextCase("2026年6月16日（农历五月初二，⟦1⟧星期三）"),
    TextCase("六月十六日（⟦1⟧星期三）"), TextCase("6月16日，⟦1⟧星期三，召开"), TextCase("6月16日，⟦1⟧周三上午召开"),
    TextCase("| 日期 |\n|---|\n| 6月16日（⟦1⟧星期三） |"), TextCase("二〇二六年六月十六日⟦1⟧星期三"),
    TextCase("2026年6月16日⟦1⟧周日上午"),
  ])
  func wrongWeekdays(text: TextCase) { expect(.dateWeekday, text, with: setting) }

  @Test(arguments: [
    "2026年6月16日（星期二）", "6月16日（星期二）", "6月16日（星期一）是去年", "2024年的事。6月16日（星期日）", "同年6月16日（星期三）",
    "6月16日周一鸣出席", "6月16日周六福开业", "5月20日周日报到", "6月16日（周一至周五）", "6月16日至18日（周二至周四）", "6月16日（周二、周四）",
    "6月16日周边", "农历6月16日（星期三）", "6月16日，星期三另行通知", "6月16日星期二上午", "2025年6月16日星期一",
  ])
  func rightWeekdays(text: String) { expectNothing(text, with: setting) }

  /// At the turn of a year the next one is near.
  @Test func theNextYearIsNear() {
    let setting = TextSetting(date: PartialDate(year: 2026, month: 12, day: 20))
    expectNothing("1月5日（星期二）", with: setting)
    expect(.dateWeekday, TextCase("1月5日（⟦1⟧星期三）"), with: setting)
  }

  /// Without a date of the entry no year is known.
  @Test func nothingTellsTheYear() {
    expectNothing("6月16日（星期三）")
    expect(.dateWeekday, TextCase("2026年6月16日（⟦1⟧星期三）"))
  }

  @Test(arguments: [
    TextCase("二⟦1⟧○一九年", "二〇一九年"), TextCase("二⟦1⟧○○○年五月", "二〇〇〇年五月"), TextCase("二⟦1⟧0二六年", "二〇二六年"),
    TextCase("二⟦1⟧Ｏ二六年", "二〇二六年"), TextCase("二⟦1⟧O二六年", "二〇二六年"), TextCase("二⟦1⟧◯二六年", "二〇二六年"),
    TextCase("一九九⟦1⟧○年", "一九九〇年"), TextCase("三⟦1⟧○二室", "三〇二室"), TextCase("九⟦1⟧○后", "九〇后"),
    TextCase("二⟦1⟧○二六", "二〇二六"), TextCase("电话（⟦1⟧○二八）六五", "电话（〇二八）六五"),
    TextCase("## 二⟦1⟧○一九年", "## 二〇一九年"),
  ])
  func falseZeros(text: TextCase) { expect(.textTypo, text) }

  @Test func everyZeroOfANumberIsMended() {
    let marked = MarkedYAML("（⟦1⟧○一⟦2⟧○）六五二⟦3⟧○一")
    let found = marked.findings(TextSetting().findings(marked.source))
    #expect(found.map(\.mark) == [1, 2, 3])
    #expect(
      TextSetting().findings(marked.source).diagnostics.allSatisfy { $0.fix?.isGuess == false })
  }

  @Test(arguments: ["二〇一九年", "○甲", "甲○乙", "张○明", "二零一九年", "10年", "○○年", "○一、甲"])
  func otherCircles(text: String) { expectNothing(text) }

  @Test(arguments: [
    TextCase("⟦1⟧２０２６年５月", "2026年5月"), TextCase("## 第⟦1⟧１期", "## 第1期"),
    TextCase("增长⟦1⟧３．５％", "增长3.5％"),
    TextCase("共⟦1⟧１，０００人", "共1,000人"), TextCase("⟦1⟧９：３０开会", "9:30开会"),
    TextCase("⟦1⟧０８３０－５５５", "0830-555"),
    TextCase("| ⟦1⟧１２ |\n|---|", "| 12 |\n|---|"),
  ])
  func fullWidthDigits(text: TextCase) { expect(.textFullWidthDigits, text) }

  @Test(arguments: ["`１２`", "12", "ＡＢ", "１．甲"])
  func otherDigits(text: String) { expectNothing(text) }
}
