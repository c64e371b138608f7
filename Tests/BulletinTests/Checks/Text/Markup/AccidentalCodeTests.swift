import Testing

@testable import Bulletin

/// Prose that became code is checked like any other, and its author told.
@Suite struct AccidentalCodeTests {
  @Test(arguments: [
    TextCase("⟦1⟧    委员走访。", "委员走访。"), TextCase("甲\n\n⟦1⟧\t委员走访。\n", "甲\n\n委员走访。\n"),
    TextCase("⟦1⟧    甲。\n    乙。\n\n      丙。", "甲。\n\n乙。\n\n丙。"),
    TextCase("- 甲\n\n  ⟦1⟧    乙。", "- 甲\n\n  乙。"), TextCase("> 甲\n>\n> ⟦1⟧    乙。"),
    TextCase("⟦1⟧```\n委员走访。\n\n委员座谈。\n"), TextCase("甲\n\n⟦1⟧~~~\n乙"), TextCase("⟦1⟧```"),
    TextCase("⟦1⟧````\n甲\n```\n"), TextCase("> ⟦1⟧```\n> 甲\n\n乙"), TextCase("- ⟦1⟧```\n  甲\n\n乙"),
    TextCase("⟦1⟧``` 甲\n乙"),
  ])
  func codeByAccident(text: TextCase) { expect(.markdownAccidentalCode, text) }

  @Test(arguments: [
    "```\n甲 13900001234\n```", "```\n甲\n````\n", "~~~ text\n甲\n~~~", "    let a = 1",
    "    13900001234",
    "`甲`", "> ```\n> 甲\n> ```\n\n乙", ">```\n> 甲\n> ```", "- ```\n  甲\n  ```",
    "1. 甲\n\n   ```\n   乙\n   ```\n",
    "    if 委员 in 名单:\n        发送(通知)\n    else:\n        跳过",
    "    $ git commit -m \"更新\"\n    cp 甲.md 乙.md", "    content/\n      ├── 活动/\n      └── 委员/",
    "    title: 甲\n    date: 2026-05-01", "    人数 = 0",
    "   ```\n甲\n```", "```\n\n甲\n\n\n  ```  \n", "- 甲\n\n    乙", "甲\n    乙",
  ])
  func codeOnPurpose(text: String) { expectNothing(text) }

  /// Positions are those of the file.
  @Test(arguments: [
    "⟦1⟧    电话⟦2⟧13900001234。", "甲\n\n⟦1⟧\t电话⟦2⟧13900001234。",
    "⟦1⟧    甲\n\n    电话⟦2⟧139\n    0000 1234。",
    "⟦1⟧```\n甲\n\n电话⟦2⟧13900001234。\n", "⟦1⟧``` 电话⟦2⟧13900001234", "> ⟦1⟧```\n> 电话⟦2⟧13900001234",
    "- ⟦1⟧```\n  电话⟦2⟧13900001234", "- 甲\n\n  ⟦1⟧    电话⟦2⟧13900001234",
    "⟦1⟧    甲\n    乙⟦2⟧13900001234",
    "⟦1⟧```\n甲⟦2⟧,乙",
  ])
  func proseIsChecked(text: String) {
    let marked = MarkedYAML(text)
    let found = marked.findings(TextSetting().findings(marked.source))
    #expect(found.map(\.mark) == [1, 2], "\(found)")
    #expect(found.first?.rule == .markdownAccidentalCode)
  }
}
