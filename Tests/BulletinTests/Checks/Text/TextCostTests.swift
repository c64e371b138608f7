import TestSupport
import Testing

@testable import Bulletin

/// A rule that is not linear takes minutes at this size.
@Suite struct TextCostTests {
  @Test(
    arguments: [
      "（", "）", "“", "”", "“\n\n", "《", "》", "（《", "甲（", "甲(", "甲)", "甲,", "\"", "甲\"", "甲'", "1 ",
      "139 ",
      "1", "138-0000-", "１", "甲 ", "甲　乙 ", "责 任 ", "近1", "约", "约1人", "超过", "一、甲\n\n", "（一）",
      "（一）甲\n\n", "政协委员会",
      "3月5日", "2025 年 ", "年 ", "单元", "1单元", "1111室", "3栋", "3栋2单元", "小区3-", "3-2-501", "村2组",
      "139.", "139*",
      "1 3 ", "1\u{200B}", "一三", "一三九", "𝟏", "139/", "    甲\n", "    甲\n\n", "```\n", "- ```\n",
      "139`1`", "6222 ", "(139)", "甲：乙\n", "-甲\n", "1、甲\n", "甲\t乙\n", "|甲|\n", "＞甲\n", "##甲乙\n",
      "第一条甲\n",
      "** ", "**甲 ", "张**明、", "提案**件，", "*月", "*甲 ", "*甲*", "甲...",
      "甲--", "…", "— ",
      "。", "　",
      "　　甲\n", "\u{200B}", "\u{200B}\n", "[《章程》](a.md) ", "《章程》", "[甲](a.md \"题\")",
      "![甲](tea.jpg)\n\n", "# 甲\n", "<b>",
      "https://a.cn ", "|", "| 甲 | |\n|-|-|\n\n", "&amp;", "\\*", "社情民意", "甲[^1]",
    ])
  func isQuick(unit: String) {
    var setting = TextSetting(isUndated: true, documents: [("章程", "documents/rules.md")])
    var term = Replacement()
    (term.wrong, term.right) = ("社情民意", "社情民意信息")
    setting.settings.terms = [term]
    expectQuick(String(repeating: unit, count: (1 << 17) / unit.utf8.count), setting)
  }

  /// What opens in one part of a text and is looked for in another.
  @Test(arguments: [
    [("<div>\n\n", 2_000), ("<table>\n\n", 1), ("</div>\n\n", 2_000)],
    [("甲\n", 1), ("\u{A0}\n", 40_000)], [("甲", 1), ("\u{2028}", 40_000)],
    [("[^", 60_000), ("\n\n[a]: b\n", 1)], [("甲<b>乙", 1), ("<br>", 8_000), ("</b>丙", 1)],
    [("甲<b>乙", 1), ("<p>", 4_000), ("丙", 1), ("</p>", 4_000), ("</b>丁", 1)],
    [("甲", 130), ("（", 20_000), ("》", 20_000)], [("甲“乙。\n\n", 10_000), ("）", 10_000)],
    [("[^1]: <b>\n\n甲[^1]<i>乙</i>\n", 1)],
    [("[^1]: 注\n\n    <div>乙</div>\n\n正文[^1]<b>丙</b><i>丁</i><u>戊</u>\n", 1)],
  ])
  func isQuick(parts: [(unit: String, count: Int)]) {
    expectQuick(
      parts.map { String(repeating: $0.unit, count: $0.count) }.joined(),
      TextSetting(isUndated: true))
  }

  private func expectQuick(_ text: String, _ setting: TextSetting) {
    let time = processorTime {
      _ = setting.findings(SourceFile(path: "a.md", bytes: Array(text.utf8)))
    }
    #expect(time < .seconds(30 * patience))
  }
}
