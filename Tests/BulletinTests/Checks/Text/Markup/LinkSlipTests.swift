import Testing

@testable import Bulletin

/// Links and pictures whose signs have a slip are told with the exact correction.
@Suite struct LinkSlipTests {
  @Test(arguments: [
    TextCase("![现场]⟦1⟧(现场 照片.jpg)", "![现场](<现场 照片.jpg>)"),
    TextCase("![现场]⟦1⟧(现场 照片.jpg \"示意\")", "![现场](<现场 照片.jpg> \"示意\")"),
    TextCase("![现场]⟦1⟧(现场 照片.jpg “示意”)", "![现场](<现场 照片.jpg> \"示意\")"),
    TextCase("![示意](tea.jpg ⟦1⟧“示意”)", "![示意](tea.jpg \"示意\")"),
    TextCase("见[甲](rules.md ⟦1⟧‘题’)。", "见[甲](rules.md \"题\")。"),
    TextCase("见⟦1⟧【联系点】(../../workstations/x.md)。", "见[联系点](../../workstations/x.md)。"),
    TextCase("见⟦1⟧［甲］（rules.md）。", "见[甲](rules.md)。"),
    TextCase("见[甲]⟦1⟧（rules.md）。", "见[甲](rules.md)。"),
    TextCase("见[甲](rules.md⟦1⟧）。", "见[甲](rules.md)。"),
    TextCase("见⟦1⟧【甲](rules.md)。", "见[甲](rules.md)。"),
    TextCase("见[甲⟦1⟧】(rules.md)。", "见[甲](rules.md)。"),
    TextCase("见[甲]⟦1⟧ (rules.md)。", "见[甲](rules.md)。"),
    TextCase("见[甲](rules.m⟦1⟧d。后文", "见[甲](rules.md)。后文"),
    TextCase("见[甲](<rules.md>⟦1⟧）。", "见[甲](<rules.md>)。"),
    TextCase("见[甲]⟦1⟧（https://a.cn/b）。", "见[甲](https://a.cn/b)。"),
    TextCase("见[甲](⟦1⟧https://a.cn/b。后文", "见[甲](https://a.cn/b)。后文"),
    TextCase("（见[甲](rules.m⟦1⟧d）。", "（见[甲](rules.md)）。"),
    TextCase("⟦1⟧！［图］（tea.jpg）", "![图](tea.jpg)"),
    TextCase("⟦1⟧！[图](tea.jpg)", "![图](tea.jpg)"), TextCase("⟦1⟧! [图](tea.jpg)", "![图](tea.jpg)"),
    TextCase("## 见[甲]⟦1⟧（rules.md）", "## 见[甲](rules.md)"),
    TextCase("- 见[甲]⟦1⟧ (rules.md)", "- 见[甲](rules.md)"),
    TextCase("> 前文\n> 见[甲]⟦1⟧（rules.md）", "> 前文\n> 见[甲](rules.md)"),
    TextCase(
      "| 甲 | 乙 |\n|---|---|\n| [丙]⟦1⟧ (rules.md) | 丁 |",
      "| 甲 | 乙 |\n|---|---|\n| [丙](rules.md) | 丁 |"),
  ])
  func signsAreCorrected(text: TextCase) { expect(.markdownMistyped, text) }

  @Test(arguments: [
    "见[甲](rules.md)（修订）。", "数组[下标]（从零起）", "【附件】（办法.pdf）", "\\[甲\\](x y.md)", "【通知】（试行）",
    "[1]（见第3页）", "【甲】、【乙】", "`[甲] (x.md)`", "数组a[0][1]和[1][2]。", "- [图](tea.jpg)",
  ])
  func othersAreLeftAlone(text: String) { expectNothing(text) }

  @Test(arguments: [
    TextCase("⟦1⟧[办法][b]见此。"), TextCase("甲⟦1⟧[^1]乙[^1]。"),
    TextCase("甲⟦1⟧［^1］。\n\n[^1]: 乙", "甲[^1]。\n\n[^1]: 乙"),
    TextCase("甲[^1]。\n\n⟦1⟧［^1］：乙", "甲[^1]。\n\n[^1]: 乙"),
    TextCase("⟦1⟧＊＊要点＊＊然后", "**要点**然后"), TextCase("甲⟦1⟧**要点＊＊然后", "甲**要点**然后"),
  ])
  func marksAndStars(text: TextCase) { expect(.markdownMistyped, text) }

  @Test(arguments: ["张＊＊、李＊＊", "＊＊公司和＊＊公司"])
  func fullWidthMasks(text: String) { expectNothing(text) }
}
