import Testing

@testable import Bulletin

@Suite struct ResidueTests {
  @Test(arguments: [
    TextCase("[附件⟦1⟧](见 下页)"), TextCase("⟦1⟧![图"), TextCase("⟦1⟧**要点：后面的话"), TextCase("⟦1⟧~~甲"),
    TextCase("⟦1⟧~~ 甲 ~~ 乙"), TextCase("⟦1⟧#######"), TextCase("⟦1⟧＃＃＃＃"),
    TextCase("甲 ⟦1⟧<<<<<<< 乙"),
    // The path of a file in brackets is what a link should lead to.
    TextCase("见〔茶站〕⟦1⟧(../../workstations/tea.md)。"), TextCase("《办法》⟦1⟧(rules.md)"),
    TextCase("“茶站”⟦1⟧（../tea.md）"), TextCase("| 茶站⟦1⟧(../tea.md) |\n|---|"),
  ])
  func signsThatThePublicReads(text: TextCase) { expect(.markdownResidue, text) }

  @Test(arguments: [
    "`![图`", "138****1234", "提案***件", "\\*\\*甲\\*\\*", "\\![图", "**公司来函", "谢谢~~", "3~~5名",
  ])
  func signsThatAreMeant(text: String) { expectNothing(text) }

  @Test(arguments: [
    TextCase("⟦1⟧<<<<<<< HEAD\n甲\n=======\n乙\n>>>>>>> b"),
    TextCase("⟦1⟧<<<<<<< HEAD\n\n甲\n\n=======\n\n乙\n\n>>>>>>> b\n\n后文"),
    TextCase("甲\n⟦1⟧<<<<<<< HEAD\n乙\n||||||| base\n丙\n=======\n丁\n>>>>>>> x"),
    TextCase("甲\n⟦1⟧=======\n乙\n>>>>>>> b"),
    TextCase("- 甲\n⟦1⟧<<<<<<< HEAD\n- 乙\n=======\n- 丙\n>>>>>>> x"),
    // Only its last line was left.
    TextCase("⟦1⟧>>>>>>> main"), TextCase("甲\n\n⟦1⟧>>>>>>> feature/spring\n乙"),
  ])
  func conflicts(text: TextCase) { expect(.markdownConflict, text) }

  @Test(arguments: ["```\n<<<<<<< HEAD\n```", ">>>>>>> 甲", "> > a", ">> b"])
  func noConflicts(text: String) { expectNothing(text) }

  @Test(arguments: ["设$D^1(x),y$为甲", "$a_1,b$为乙", "甲$$\\frac{a}{b},c$$乙"])
  func formulasAreLeftAlone(text: String) { expectNothing(text) }

  @Test(arguments: [TextCase("花费$5,000 和 $6,000元⟦1⟧,好", "花费$5,000 和 $6,000元，好")])
  func pricesAreNoFormulas(text: TextCase) { expect(.textHalfWidthPunctuation, text) }

  @Test(arguments: [TextCase("甲乙⟦1⟧**。**丙", "甲乙。丙")])
  func fixesOfEmphasisCure(text: TextCase) { expect(.markdownLiteralEmphasis, text) }
}
