import Testing

@testable import Bulletin

/// Invented numbers whose check digits are right.
@Suite struct PrivacyTests {
  @Test(arguments: [
    TextCase("请拨打⟦1⟧13900001234。", "请拨打139****1234。"),
    TextCase("电话⟦1⟧139-0000-1234，", "电话139****1234，"),
    TextCase("电话 ⟦1⟧139 0000 1234", "电话 139****1234"),
    TextCase("电话⟦1⟧139 00001234", "电话139****1234"),
    TextCase("电话⟦1⟧１３９００００１２３４", "电话139****1234"),
    TextCase("电话+⟦1⟧8613900001234", "电话+139****1234"),
    TextCase("+86 ⟦1⟧13900001234", "+86 139****1234"),
    TextCase("[电话⟦1⟧13900001234](tel:13900001234)", "[电话139****1234](tel:13900001234)"),
    TextCase("| 电话 |\n|---|\n| ⟦1⟧13900001234 |", "| 电话 |\n|---|\n| 139****1234 |"),
    TextCase("> 电话⟦1⟧139\n> 0000 1234", "> 电话139****1234"),
    TextCase("![拨打⟦1⟧13900001234](tea.jpg)", "![拨打139****1234](tea.jpg)"),
    TextCase("电话[⟦1⟧139](rules.md)00001234"),
  ])
  func mobileNumbers(text: TextCase) { expect(.privacyMobileNumber, text) }

  @Test(arguments: [
    "电话139****1234", "座机0830-5550100", "编号1390000123", "编号139000012345", "12900001234",
    "`13900001234`", "[拨打](tel:13900001234)", "[见办法](https://a.cn/13900001234)", "金额13900001234元",
    "0.13900001234", "公历2025-03-26至2025-04-01", "139 0000 12345", "    13900001234",
    "公开号码13800000000、138-0000-0000和+86 138 0000 0000",
  ])
  func otherNumbers(text: String) {
    var setting = TextSetting()
    var phone = PublicPhone()
    phone.number = "138 0000 0000"
    setting.settings.publicPhones = [phone]
    expectNothing(text, with: setting)
  }

  @Test(arguments: [
    TextCase("身份证⟦1⟧11010519491231002X。", "身份证110105********002X。"),
    TextCase("⟦1⟧11010519491231002x", "110105********002X"),
    TextCase("⟦1⟧440308199901010012", "440308********0012"),
    TextCase("⟦1⟧440308 19990101 0012", "440308********0012"),
    TextCase("⟦1⟧４４０３０８１９９９０１０１００１２", "440308********0012"),
  ])
  func identityNumbers(text: TextCase) { expect(.privacyIDNumber, text) }

  /// A wrong check digit, no such day, a mask, another length.
  @Test(arguments: [
    "110105194912310021", "110105194902310025", "110105********002X", "44030819990101001",
    "4403081999010100123", "`440308199901010012`", "[证](https://a.cn/440308199901010012)",
    "统一社会信用代码91510000MA62000X0P", "140308203013010012",
  ])
  func otherLongNumbers(text: String) { expectNothing(text) }

  @Test(
    arguments: [
      TextCase("卡号⟦1⟧6222020000000000000", "卡号6222***********0000"),
      TextCase("卡号⟦1⟧4111 1111 1111 1111", "卡号4111********1111"),
      TextCase("⟦1⟧6222-0200-0000-0000-000", "6222***********0000"),
      TextCase("⟦1⟧622202 0000000007", "6222********0007"),
    ])
  func cardNumbers(text: TextCase) { expect(.privacyBankCard, text) }

  @Test(arguments: [
    "6222020000000000009", "4111111111111112", "3111111111111116", "6111111111111116",
    "6222***********0008", "41111111111111", "`4111111111111111`", "0.4111111111111111",
    "4111 1111 1111 11", "2025 2026 2027 2028",
  ])
  func numbersThatAreNoCards(text: String) { expectNothing(text) }

  @Test(arguments: [
    TextCase("家住城南小区3栋⟦1⟧2单元501室"), TextCase("禾东路1号4号楼⟦1⟧三单元"),
    TextCase("幸福花园3幢⟦1⟧502室"), TextCase("住⟦1⟧2单元501号"),
  ])
  func homeAddresses(text: TextCase) { expect(.privacyHomeAddress, text) }

  @Test(arguments: [
    "第3单元的课文", "政务中心2号楼305室", "一个单元测试", "科技大厦A座1203室", "会议在301室举行", "某小区某栋1201室",
    "教学楼3楼", "单元房", "委员活动室", "城南小区12栋",
  ])
  func otherAddresses(text: String) { expectNothing(text) }
}
