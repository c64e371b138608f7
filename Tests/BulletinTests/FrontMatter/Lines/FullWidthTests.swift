import Testing

@testable import Bulletin

@Suite struct FullWidthTests {
  private func colon(_ mark: Int, _ key: String, fixed: String) -> Finding {
    Finding(
      at: mark, .frontMatterFullWidth,
      "“\(key)”后面用了全角冒号“：”。请改成英文冒号加一个空格：“\(key): ”。", fixed: fixed)
  }

  private static let indent = "行首有全角空格，读取时不算空格。请改成普通空格，一个全角空格换成两个。"

  @Test func afterKeysOfEveryLevel() {
    let parsed = expectFindings(
      """
      ⟦1⟧标题：通知：关于春耕
      ⟦2⟧kind： visit
      ⟦3⟧作者：
        - ⟦4⟧姓名：张三
          ⟦5⟧单位：县医院
        - name: 李四
          ⟦6⟧org ：　县医院
      footer: { ⟦7⟧phone：123, ⟦8⟧address：县城 }
      """,
      [
        colon(1, "标题", fixed: "标题: 通知：关于春耕"), colon(2, "kind", fixed: "kind: visit"),
        colon(3, "作者", fixed: "作者:"), colon(4, "姓名", fixed: "  - 姓名: 张三"),
        colon(5, "单位", fixed: "    单位: 县医院"), colon(6, "org", fixed: "    org: 县医院"),
        colon(7, "phone", fixed: "footer: { phone: 123, address：县城 }"),
        colon(8, "address", fixed: "footer: { phone：123, address: 县城 }"),
      ])
    #expect(
      parsed.map { describe($0.mapping) }
        == "{标题: 通知：关于春耕, kind: visit, 作者: [{姓名: 张三, 单位: 县医院}, "
        + "{name: 李四, org: 县医院}], footer: {phone: 123, address: 县城}}")
  }

  @Test func placesAfterARepairAreThoseOfTheFile() {
    let parsed = expectFindings(
      "⟦1⟧标题：春耕\nb: 文",
      [colon(1, "标题", fixed: "标题: 春耕")])
    #expect(parsed?.mapping.pairs.map { describe($0.key.range) } == ["2:1-2:7", "3:1-3:2"])
    #expect(parsed?.mapping.pairs.map { describe($0.value.range) } == ["2:10-2:16", "3:4-3:7"])
  }

  @Test func textsKeepTheirColons() {
    let parsed = expectFindings(
      """
      title: 通知：关于春耕
      quoted: "第一行
        备注：第二行"
      block: |
        备注：第一行
      plain: 第一行
        备注：第二行
      list: [备注：甲, "乙：丙"]
      """, [])
    #expect(
      parsed.map { describe($0.mapping) }
        == "{title: 通知：关于春耕, quoted: \"第一行备注：第二行\", block: \"备注：第一行\n\", "
        + "plain: 第一行备注：第二行, list: [备注：甲, \"乙：丙\"]}")
  }

  @Test func recordKeysTellRecordsFromTexts() {
    let yaml = """
      honors:
        - 先进集体：2024年
        - 时间：二月
      authors:
        - ⟦1⟧姓名：张三
        - ⟦2⟧职位：主任
          单位: 县医院
        - ⟦3⟧单位:县医院
      """
    let parsed = expectFindings(
      yaml,
      [
        colon(1, "姓名", fixed: "  - 姓名: 张三"), colon(2, "职位", fixed: "  - 职位: 主任"),
        Finding(
          at: 3, .frontMatterSyntax, "“单位:”后面少一个空格。请写成“单位: ”再接内容。",
          fixed: "  - 单位: 县医院"),
      ], keys: KnownKeys(inRecords: ["姓名", "单位"]))
    #expect(
      parsed.map { describe($0.mapping) }
        == "{honors: [先进集体：2024年, 时间：二月], "
        + "authors: [{姓名: 张三}, {职位: 主任, 单位: 县医院}, {单位: 县医院}]}")
  }

  @Test func spacesAsIndentation() {
    let parsed = expectFindings(
      """
      authors:
      ⟦1⟧　- name: 张三
      ⟦2⟧　　org: 县医院
        ⟦3⟧　roles: [主任]
      lead: |
      ⟦4⟧　　春天
      summary: 第一行
      ⟦5⟧　第二行
      list:
        -⟦6⟧　农业
        -⟦7⟧\t科技
      ⟦8⟧place:　县医院
      """,
      [
        Finding(at: 1, .frontMatterFullWidth, Self.indent, fixed: "  - name: 张三"),
        Finding(at: 2, .frontMatterFullWidth, Self.indent, fixed: "    org: 县医院"),
        Finding(at: 3, .frontMatterFullWidth, Self.indent, fixed: "    roles: [主任]"),
        Finding(at: 4, .frontMatterFullWidth, Self.indent, fixed: "    春天"),
        Finding(at: 5, .frontMatterFullWidth, Self.indent, fixed: "  第二行"),
        Finding(
          at: 6, .frontMatterFullWidth, "“-”后面用了全角空格或制表符。请改成一个普通空格。",
          fixed: "  - 农业"),
        Finding(
          at: 7, .frontMatterFullWidth, "“-”后面用了全角空格或制表符。请改成一个普通空格。",
          fixed: "  - 科技"),
        Finding(
          at: 8, .frontMatterFullWidth, "“place:”后面用了全角空格或其他特殊空格。请改成一个普通空格。",
          fixed: "place: 县医院"),
      ])
    #expect(
      parsed.map { describe($0.mapping) }
        == "{authors: [{name: 张三, org: 县医院, roles: [主任]}], lead: \"春天\n\", "
        + "summary: 第一行第二行, list: [农业, 科技], place: 县医院}")
  }

  @Test func fullWidthSpacesInsideATextStay() {
    let parsed = expectFindings("lead: |\n  　　春天\n  　　夏天\ntitle: 春　夏\nb:\n- 　秋", [])
    #expect(
      parsed.map { describe($0.mapping) }
        == "{lead: \"春天\n　　夏天\n\", title: 春　夏, b: [秋]}")
  }

  @Test func aLineOfFullWidthSpacesIsBlank() {
    let parsed = expectFindings(
      "a: 1\n⟦1⟧　\nb: 2", [Finding(at: 1, .frontMatterFullWidth, Self.indent, fixed: "")])
    #expect(parsed.map { describe($0.mapping) } == "{a: 1, b: 2}")
  }

  @Test func tabsAsIndentation() {
    let message = "行首用了制表符（Tab 键）。请改成普通空格。"
    let parsed = expectFindings(
      "authors:\n⟦1⟧\t- name: 张三\n⟦2⟧\t  org: 县医院\nlead: |\n⟦3⟧\t春天\n\t\nb: 1",
      [
        Finding(at: 1, .frontMatterFullWidth, message, fixed: "  - name: 张三"),
        Finding(at: 2, .frontMatterFullWidth, message, fixed: "    org: 县医院"),
        Finding(at: 3, .frontMatterFullWidth, message, fixed: "  春天"),
      ])
    #expect(
      parsed.map { describe($0.mapping) }
        == "{authors: [{name: 张三, org: 县医院}], lead: \"春天\n\", b: 1}")
  }
}
