import Testing

@testable import Bulletin

@Suite struct ControlCharacterTests {
  @Test(arguments: [
    TextCase("甲⟦1⟧\u{200B}乙", "甲乙"), TextCase("甲⟦1⟧\u{FEFF}乙", "甲乙"),
    TextCase("甲⟦1⟧\u{7}乙\u{8}丙", "甲乙丙"),
    TextCase("`⟦1⟧\u{202E}甲`", "`甲`"), TextCase("甲⟦1⟧\u{AD}乙", "甲乙"), TextCase("甲⟦1⟧\u{85}乙", "甲乙"),
    TextCase("甲⟦1⟧\u{7F}乙", "甲乙"), TextCase("甲⟦1⟧\u{2066}乙\u{2069}", "甲乙"),
  ])
  func invisible(text: TextCase) { expect(.encodingControlCharacter, text) }

  /// Between letters of Chinese the joiner of emoji joins nothing.
  @Test func aJoinerBetweenLetters() {
    let source = SourceFile(path: "articles/a.md", bytes: Array("委\u{200D}员".utf8))
    let found = TextSetting().findings(source).diagnostics
    #expect(found.map(\.rule) == [.encodingControlCharacter])
    #expect(found.map(\.fix?.replacement) == [""])
  }

  @Test(arguments: [
    "甲\t乙", "👩‍🌾", "é\u{A0}乙", "甲　乙", "☑\u{FE0F}", "e\u{301}", "“甲”——乙……", "café\n",
  ])
  func visible(text: String) { expectNothing(text) }

  @Test(arguments: [
    TextCase("甲⟦1⟧\u{2028}乙", "甲\n\n乙"), TextCase("甲。⟦1⟧\u{2029}乙。", "甲。\n\n乙。"),
    TextCase("甲。⟦1⟧\u{2028}", "甲。"),
    TextCase("- 甲⟦1⟧\u{2028}乙", "- 甲乙"), TextCase("## 甲⟦1⟧\u{2028}乙", "## 甲乙"),
    TextCase("| 甲⟦1⟧\u{2028}乙 |\n|---|", "| 甲乙 |\n|---|"), TextCase("甲⟦1⟧\u{2060}乙", "甲乙"),
    TextCase("甲⟦1⟧\u{180E}乙", "甲乙"),
    TextCase("⟦1⟧\u{F06C} 甲", " 甲"), TextCase("甲⟦1⟧\u{E60A}", "甲"), TextCase("张⟦1⟧\u{E863}明"),
    TextCase("高1⟧\u{E5E5}4米".replacing("1⟧", with: "1⟦1⟧")), TextCase("甲⟦1⟧\u{F0000}乙"),
    TextCase("甲⟦1⟧\u{100000}乙"),
  ])
  func lineEndsAndPrivateCharacters(text: TextCase) { expect(.encodingControlCharacter, text) }

  /// The rule of list marks reports it.
  @Test func aBulletOfATextProcessor() { expectNothing("\u{F0B7} 甲") }

  @Test(arguments: [
    TextCase("张⟦1⟧\u{FFFD}明"), TextCase("## 张⟦1⟧\u{FFFD}明、李\u{FFFD}华"), TextCase("`⟦1⟧\u{FFFD}`"),
    TextCase("[甲](⟦1⟧\u{FFFD}.md)"),
  ])
  func lostCharacters(text: TextCase) { expect(.encodingLostCharacter, text) }

  @Test func aLineHasOneFinding() {
    let marked = MarkedYAML("甲⟦1⟧\u{200B}乙\u{200B}\n丙⟦2⟧\u{200B}")
    let found = marked.findings(TextSetting().findings(marked.source))
    #expect(found.map(\.mark) == [1, 2] && found.map(\.fixed) == ["甲乙", "丙"])
    #expect(found[0].message.contains("U+200B") && found[0].message.contains("2 处"))
  }
}
