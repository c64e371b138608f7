import Testing

@testable import Bulletin

@Suite struct RecordMistakeTests {
  private let keys = KnownKeys(
    inRecords: ["date", "time", "members", "note", "days"],
    ofText: ["title", "note", "roles"],
    ofOther: ["duty", "hours", "date", "time", "members", "days"])

  private func wide(_ mark: Int, _ sign: String, fixed: String) -> Finding {
    Finding(
      at: mark, .frontMatterFullWidth,
      "这里的“\(sign)”是全角符号。分项和清单要用英文的括号、逗号和冒号。", fixed: fixed)
  }

  @Test func fullWidthSigns() {
    let parsed = expectFindings(
      """
      duty:
        - ⟦1⟧｛date: 2026-06-10, time: 09:00-11:30, note: 茶｝
        - { date: 2026-06-11, members: ⟦2⟧［林知远], note: 茶 }
        - { date: 2026-06-12, members: ⟦3⟧［林知远, 韦青岚］, note: 茶 }
        - ⟦4⟧｛ date：2026-06-13，time：09:00-11:30 }
      hours: { days⟦5⟧：周一至周五，time：09:00 }
      """,
      [
        wide(1, "｛", fixed: "  - {date: 2026-06-10, time: 09:00-11:30, note: 茶}"),
        wide(2, "［", fixed: "  - { date: 2026-06-11, members: [林知远], note: 茶 }"),
        wide(3, "［", fixed: "  - { date: 2026-06-12, members: [林知远, 韦青岚], note: 茶 }"),
        wide(4, "｛", fixed: "  - { date: 2026-06-13, time: 09:00-11:30 }"),
        wide(5, "：", fixed: "hours: { days: 周一至周五, time: 09:00 }"),
      ], keys: keys)
    #expect(
      parsed.map { describe($0.mapping) }
        == "{duty: [{date: 2026-06-10, time: 09:00-11:30, note: 茶}, "
        + "{date: 2026-06-11, members: [林知远], note: 茶}, "
        + "{date: 2026-06-12, members: [林知远, 韦青岚], note: 茶}, "
        + "{date: 2026-06-13, time: 09:00-11:30}], hours: {days: 周一至周五, time: 09:00}}")
  }

  @Test func textsKeepTheirSigns() {
    let parsed = expectFindings(
      """
      title: ［征求意见］关于｛办法｝，time：待定
      duty:
        - { date: 2026-06-10, note: 地点，time：待定 }
        - { note: 【茶】［略］｛略｝，甲 }
      """, [], keys: keys)
    #expect(
      parsed.map { describe($0.mapping) }
        == "{title: ［征求意见］关于｛办法｝，time：待定, "
        + "duty: [{date: 2026-06-10, note: 地点，time：待定}, {note: 【茶】［略］｛略｝，甲}]}")
  }

  @Test func aDashWithoutItsBlank() {
    let message = "“-”后面少一个空格。请写成“- ”再接内容。"
    let parsed = expectFindings(
      "hours:\n  ⟦1⟧-{ days: 周一, time: 09:00-11:30 }\n  - { days: 周二 }",
      [
        Finding(
          at: 1, .frontMatterSyntax, message, fixed: "  - { days: 周一, time: 09:00-11:30 }")
      ], keys: keys)
    #expect(
      parsed.map { describe($0.mapping) }
        == "{hours: [{days: 周一, time: 09:00-11:30}, {days: 周二}]}")
  }

  /// Quotes around half a record would make a text of it.
  @Test func aRecordThatCannotBeReadIsNotQuoted() {
    let parsed = expectFindings(
      "duty:\n  - ｛date⟦1⟧: 2026-06-10, note: 茶\ntitle: 春耕",
      [
        Finding(
          at: 1, .frontMatterSyntax,
          "内容里的英文冒号会被当作另一项的开始。请改用全角冒号“：”，或把整个内容放进英文双引号。")
      ], keys: keys)
    #expect(parsed.map { describe($0.mapping) } == "{title: 春耕}")
    #expect(parsed?.unreadableKeys == ["duty"])
  }

  @Test func aTextThatBeginsWithABrace() {
    let parsed = expectFindings(
      "title: ⟦1⟧{春笋季的夜谈：弯道拐不过去\ndate: 2026-06-10",
      [
        Finding(
          at: 1, .frontMatterSyntax,
          "内容不能直接以“{”开头：它是写清单用的符号。请把整个内容放进英文双引号。",
          fixed: "title: \"{春笋季的夜谈：弯道拐不过去\"")
      ], keys: keys)
    #expect(
      parsed.map { describe($0.mapping) } == "{title: \"{春笋季的夜谈：弯道拐不过去\", date: 2026-06-10}")
  }

  @Test func aClosingBracketAlone() {
    var keys = keys
    keys.ofLists = ["roles", "members"]
    let message = "这里的“]”前面没有“[”。如果是清单，请在最前面补上“[”。"
    let parsed = expectFindings(
      "roles: 委员, 召集人⟦1⟧]\nmembers: 林知远, 韦青岚⟦2⟧]\ntitle: 甲, 乙⟦3⟧]",
      [
        Finding(at: 1, .frontMatterSyntax, message, fixed: "roles: [委员, 召集人]"),
        Finding(at: 2, .frontMatterSyntax, message, fixed: "members: [林知远, 韦青岚]"),
        Finding(at: 3, .frontMatterSyntax, message, fixed: "title: [甲, 乙]"),
      ], keys: keys)
    #expect(
      parsed.map { describe($0.mapping) }
        == "{roles: [委员, 召集人], members: [林知远, 韦青岚], title: 甲, 乙]}")
  }

  @Test func dashesThatAreNone() {
    var keys = keys
    keys.ofLists = ["plan"]
    func message(_ item: String) -> String { "清单每一项前面要用英文减号加一个空格：“- \(item)”" }
    let parsed = expectFindings(
      """
      plan:
        ⟦1⟧－ 汛期前查看茶园道路
        ⟦2⟧·　回访
        - 接待
        ⟦3⟧—座谈
        - — 某人
      title:
        — 春耕
      """,
      [
        Finding(at: 1, .frontMatterFullWidth, message("汛期前查看茶……"), fixed: "  - 汛期前查看茶园道路"),
        Finding(at: 2, .frontMatterFullWidth, message("回访"), fixed: "  - 回访"),
        Finding(at: 3, .frontMatterFullWidth, message("座谈"), fixed: "  - 座谈"),
      ], keys: keys)
    #expect(
      parsed.map { describe($0.mapping) } == "{plan: [汛期前查看茶园道路, 回访, 接待, 座谈, — 某人], title: — 春耕}")
  }
}
