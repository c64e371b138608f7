import Testing

@testable import Bulletin

@Suite struct MarkdownRuleTests {
  @Test(arguments: [
    TextCase("⟦1⟧** 要点 **然后", "**要点**然后"), TextCase("说明⟦1⟧** 要点**。", "说明**要点**。"),
    TextCase("⟦1⟧**要点 **然后", "**要点**然后"), TextCase("落实⟦1⟧__要点__要求", "落实**要点**要求"),
    TextCase("a⟦1⟧**“b”**c", "a **“b”** c"), TextCase("⟦1⟧**　要点**", "**要点**"),
    TextCase("甲 ⟦1⟧** 乙 ** 丙", "甲 **乙** 丙"),
    TextCase("⟦1⟧** [甲](rules.md) **", "**[甲](rules.md)**"),
    TextCase("⟦1⟧** `a*b` **"), TextCase("> ⟦1⟧** 甲\n> 乙 **丙", "> **甲\n> 乙**丙"),
  ])
  func literalEmphasis(text: TextCase) { expect(.markdownLiteralEmphasis, text) }

  @Test(arguments: [
    "**要点**", "\\*\\*要点\\*\\*", "138****1234", "1**2**3", "`** 要点 **`", "** 甲\n\n乙 **", "王** 李**",
    "甲*乙",
    "*** 甲 ***", "2 ** 3", "**“五有”**要求", "__init__", "张**、李*",
    "提案**件，立案**件", "走访**户、**户", "村民张**明、李**华", "**月**日",
  ])
  func otherSigns(text: String) { expectNothing(text) }

  @Test(arguments: [
    "__年__月__日", "签名：________，日期：____年__月__日。", "20__年__月__日__时", "共__页，第__页",
    "姓名：__　电话：__", "姓名__ 年龄__", "投资__万元，占比__%。", "| 第__届第__次会议 |\n|---|",
  ])
  func formsToBeFilled(text: String) { expectNothing(text) }

  @Test(arguments: [
    TextCase("⟦1⟧# 甲", "## 甲"), TextCase("## 甲\n\n⟦1⟧#### 乙", "## 甲\n\n### 乙"),
    TextCase("⟦1⟧### 甲", "## 甲"),
    TextCase("⟦1⟧甲\n===\n"), TextCase("- ⟦1⟧#### 甲", "- ## 甲"), TextCase("> ⟦1⟧# 甲", "> ## 甲"),
  ])
  func headingOrder(text: TextCase) { expect(.markdownHeadingOrder, text) }

  @Test func aHeadingWithPartsIsAGuess() {
    let log = TextSetting().findings(SourceFile(path: "a.md", bytes: Array("# 甲\n\n## 乙\n".utf8)))
    #expect(log.diagnostics.map { $0.fix?.isGuess } == [true])
  }

  @Test(arguments: [
    "## 甲\n\n### 乙\n\n#### 丙\n\n## 丁", "甲\n---\n", "```\n# 甲\n```", "#\n\n甲", "\\# 甲",
    "## 甲\n\n### 乙\n\n### 丙",
    "甲 # 乙", "#甲", "    # a",
  ])
  func headingsInOrder(text: String) { expectNothing(text) }

  @Test(arguments: [
    TextCase("甲⟦1⟧<br>乙", "甲\\\n乙"), TextCase("甲⟦1⟧<span class=\"a\">乙", "甲乙"),
    TextCase("⟦1⟧<div>甲</div>", "甲"),
    TextCase("- ⟦1⟧<p>甲</p>", "- 甲"), TextCase("> 甲⟦1⟧<b\n> c>乙", "> 甲乙"),
  ])
  func rawHTML(text: TextCase) { expect(.markdownRawHTML, text) }

  @Test(arguments: [
    "a < b > c", "`<br>`", "<!-- 注 -->", "甲<!-- 注 -->乙", "```\n<div>\n```", "\\<br>", "&lt;br&gt;",
    "《<甲>》",
    "[甲](<rules.md>)",
  ])
  func otherBrackets(text: String) { expectNothing(text) }

  @Test(arguments: [
    TextCase("见[办法]⟦1⟧（rules.md）。", "见[办法](rules.md)。"),
    TextCase("见[办法](rules.md⟦1⟧）。", "见[办法](rules.md)。"),
    TextCase("- 见[办法]⟦1⟧（rules.md)的规定", "- 见[办法](rules.md)的规定"),
    TextCase("见⟦1⟧［办法］（rules.md）。", "见[办法](rules.md)。"), TextCase("⟦1⟧｜甲｜乙｜"),
    TextCase("⟦1⟧｀｀｀"), TextCase("甲[^1]\n\n⟦1⟧[^2]: 乙\n\n[^1]: 丙"),
    TextCase("⟦1⟧[注1]: 数据由统计局提供"), TextCase("⟦1⟧会议结束。\n---\n下一步。"),
    TextCase("甲[^1]\n\n[^1]⟦1⟧：乙", "甲[^1]\n\n[^1]: 乙"),
    TextCase("| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |⟦1⟧ 戊 |"),
    TextCase("甲 | 乙\n---|---\n丙 | 丁 |⟦1⟧ 戊 | 己"),
    TextCase("> | 甲 | 乙 |\n> |---|---|\n> ⟦1⟧下一步。"), TextCase("| 甲 | 乙 |\n|---|---|\n⟦1⟧下一步。  "),
  ])
  func mistypedMarkup(text: TextCase) { expect(.markdownMistyped, text) }

  @Test(arguments: [
    "## 下一步", "#话题#来了", "＃3号楼", "#3", "见[办法](rules.md)（修订）。", "数组[下标]（从零起）", "1、走访；2、座谈",
    "1、走访\n\n2、座谈",
    "1、走访了\n三户", "3.5万元\n2.4万元", "甲[^1]\n\n[^1]: 乙", "[甲][r]\n\n[r]: rules.md", "小结\n---\n",
    "- 甲\n- 乙",
    "`[^1]`和[甲]：乙",
    "| 甲 | 乙 |\n|---|---|\n| 丙 |\n丁 |\n|戊|己|  \n| a\\|b | 庚\n| a\\\\|b | 庚", "| 甲 |\n|---|\n乙",
  ])
  func otherMarkup(text: String) { expectNothing(text) }

  @Test(arguments: [
    TextCase("见⟦1⟧https://a.cn/b。"), TextCase("⟦1⟧http://a.cn"),
    TextCase("| 网址 |\n|---|\n| ⟦1⟧https://a.cn |"),
    TextCase("（⟦1⟧https://a.cn）"),
  ])
  func bareAddresses(text: TextCase) { expect(.markdownBareURL, text) }

  @Test(arguments: [
    "[甲](https://a.cn)", "`https://a.cn`", "![走访](tea.jpg)", "a@b.cn",
    "[甲][r]\n\n[r]: https://a.cn", "https", "://",
    "```\nhttps://a.cn\n```", "[![走访](tea.jpg)](https://a.cn)",
  ])
  func otherAddresses(text: String) { expectNothing(text) }

  @Test(arguments: [
    TextCase("请⟦1⟧[点击这里](rules.md)"), TextCase("⟦1⟧[这里](rules.md)"),
    TextCase("⟦1⟧[**更多**>](rules.md)"),
    TextCase("⟦1⟧[](rules.md)"), TextCase("⟦1⟧<https://a.cn>"),
    TextCase("⟦1⟧[https://a.cn](https://a.cn)"),
    TextCase("⟦1⟧[Click here](rules.md)"), TextCase("⟦1⟧[ 链接 ][r]\n\n[r]: rules.md"),
  ])
  func vagueLinks(text: TextCase) { expect(.accessibilityLinkText, text) }

  @Test(arguments: [
    "[管理办法](rules.md)", "[更多活动](rules.md)", "<a@b.cn>", "[![走访](tea.jpg)](rules.md)",
    "[`码`](rules.md)",
    "[点击这里查看办法](rules.md)", "这里", "[1](rules.md)",
  ])
  func tellingLinks(text: String) { expectNothing(text) }

  @Test(
    arguments: [
      TextCase("⟦1⟧| 甲 | |\n|---|---|\n| 乙 | 丙 |"), TextCase("⟦1⟧| | |\n|---|---|\n| 乙 | 丙 |"),
      TextCase("⟦1⟧| |\n|---|\n| 乙 |"),
    ])
  func headlessTables(text: TextCase) { expect(.accessibilityTableHeader, text) }

  @Test(arguments: [
    "| 甲 | 乙 |\n|---|---|\n| | |", "| | 乙 |\n|---|---|\n| 丙 | 丁 |", "|  |", "| 甲 |\n|---|",
    "甲 | | 乙",
    "```\n| |\n|---|\n```", "| `码` | 乙 |\n|---|---|", "| ![走访](tea.jpg) | 乙 |\n|---|---|",
  ])
  func headedTables(text: String) { expectNothing(text) }
}
