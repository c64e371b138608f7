import Testing

@testable import Bulletin

@Suite struct LayoutTests {
  private static let entry =
    "这里应写成“项名: 内容”（英文冒号加空格），例如“标题: 春耕座谈会”。"
    + "如果是接着上一行的文字，请在行首空两格；如果是正文，请移到 --- 的下面。"

  private func surplus(_ mark: Int, _ count: Int, fixed: String) -> Finding {
    Finding(
      at: mark, .frontMatterSyntax, "行首多了 \(count) 个空格。请删去，与同一级的其他行对齐。",
      fixed: fixed)
  }

  private func missing(_ mark: Int, _ count: Int, fixed: String) -> Finding {
    Finding(
      at: mark, .frontMatterSyntax, "行首少了 \(count) 个空格。请补上，与同一级的其他行对齐。",
      fixed: fixed)
  }

  @Test func aMissingSpaceAfterColonOrDash() {
    let parsed = expectFindings(
      "⟦1⟧title:春耕\nlist:\n  ⟦2⟧-农业\n  ⟦3⟧-科技\nb: { ⟦4⟧c:1 }\ntimes:\n  - 09:00\n  - https://a.b",
      [
        Finding(
          at: 1, .frontMatterSyntax, "“title:”后面少一个空格。请写成“title: ”再接内容。",
          fixed: "title: 春耕"),
        Finding(
          at: 2, .frontMatterSyntax, "“-”后面少一个空格。请写成“- ”再接内容。", fixed: "  - 农业"),
        Finding(
          at: 3, .frontMatterSyntax, "“-”后面少一个空格。请写成“- ”再接内容。", fixed: "  - 科技"),
        Finding(
          at: 4, .frontMatterSyntax, "“c:”后面少一个空格。请写成“c: ”再接内容。",
          fixed: "b: { c: 1 }"),
      ])
    #expect(
      parsed.map { describe($0.mapping) }
        == "{title: 春耕, list: [农业, 科技], b: {c: 1}, times: [09:00, https://a.b]}")
    #expect(parsed?.mapping.pairs.first.map { describe($0.value.range) } == "2:7-2:13")
  }

  @Test func indentationThatFitsNoLevel() {
    let parsed = expectFindings(
      """
       ⟦1⟧a: 1
      b: 2
        ⟦2⟧c: 3
      authors:
        - name: 甲
            ⟦3⟧org: 乙
         ⟦4⟧roles: 丙
       ⟦5⟧- name: 丁
      d: "4"
        ⟦6⟧e: 5
      lead: |
          春
        ⟦7⟧夏
      """,
      [
        surplus(1, 1, fixed: "a: 1"), surplus(2, 2, fixed: "c: 3"),
        surplus(3, 2, fixed: "    org: 乙"), missing(4, 1, fixed: "    roles: 丙"),
        missing(5, 1, fixed: "  - name: 丁"), surplus(6, 2, fixed: "e: 5"),
        missing(7, 2, fixed: "    夏"),
      ])
    #expect(
      parsed.map { describe($0.mapping) }
        == "{a: 1, b: 2, c: 3, authors: [{name: 甲, org: 乙, roles: 丙}, {name: 丁}], d: \"4\", "
        + "e: 5, lead: \"春\n夏\n\"}")
  }

  @Test func aMappingMayBeIndentedAsAWhole() {
    #expect(expectFindings("  a: 1\n  b: 2", []).map { describe($0.mapping) } == "{a: 1, b: 2}")
  }

  @Test func linesThatAreNoEntries() {
    let parsed = expectFindings(
      "⟦1⟧各位委员\n第二行\ntitle: 春耕\n⟦2⟧正文一段。\nb: 1\n⟦3⟧? c\n: d\ne: 2",
      [
        Finding(at: 1, .frontMatterSyntax, Self.entry),
        Finding(at: 2, .frontMatterSyntax, Self.entry),
        Finding(
          at: 3, .frontMatterSyntax, "不能用“?”开头。请直接写“项名: 内容”，例如“标题: 春耕座谈会”。"),
      ])
    #expect(parsed.map { describe($0.mapping) } == "{title: 春耕, b: 1, e: 2}")
  }

  @Test(arguments: ["⟦1⟧只是文字", "⟦1⟧- 甲\n- 乙", "⟦1⟧[甲, 乙]", "⟦1⟧\"甲\""])
  func whatIsNoMappingIsNotRead(yaml: String) {
    #expect(expectFindings(yaml, [Finding(at: 1, .frontMatterSyntax, Self.entry)]) == nil)
  }

  @Test func keysAreTexts() {
    let parsed = expectFindings(
      "a: {⟦1⟧[b]: c, d: e}\nf: 1",
      [
        Finding(
          at: 1, .frontMatterSyntax,
          "项名只能是文字，不能是清单或分项。若括号是文字的一部分，请放进英文双引号。")
      ])
    #expect(parsed.map { describe($0.mapping) } == "{f: 1}")
    #expect(parsed?.unreadableKeys == ["a"])
  }

  @Test func oneDocumentOnly() {
    let parsed = expectSettings(
      "a: 1\n⟦1⟧---\nb: 2\n",
      [
        Finding(
          at: 1, .frontMatterSyntax,
          "从这里起是第二份内容，一个文件只能有一份。请删去中间的“---”或“...”行，把上下的项并在一起。")
      ])
    #expect(parsed.map { describe($0) } == "{a: 1}")
  }

  @Test func fourLevelsAtMost() {
    let tooDeep = "这里嵌套得太深：清单和分项最多四层。请减少层次。"
    let parsed = expectFindings(
      "a:\n  - b:\n      - c\nd:\n  - e:\n      - ⟦1⟧- f\ng: [[[⟦2⟧[h]]]]\ni: 1",
      [
        Finding(at: 1, .frontMatterSyntax, tooDeep), Finding(at: 2, .frontMatterSyntax, tooDeep),
      ])
    #expect(parsed.map { describe($0.mapping) } == "{a: [{b: [c]}], i: 1}")
    #expect(parsed?.unreadableKeys == ["d", "g"])
  }

  @Test func aConflictKeepsItsFirstSide() {
    let message =
      "这里有合并冲突留下的记号：同一处有两份不同的内容。请选定一份，"
      + "删去另一份和“<<<<<<<”“=======”“>>>>>>>”三行。"
    let parsed = expectFindings(
      """
      a: 1
      ⟦1⟧<<<<<<< HEAD
      title: 甲
      ||||||| 0f3a
      title: 乙
      =======
      title: 丙
      >>>>>>> 分支
      ⟦2⟧标题：丁
      ⟦3⟧=======
      """,
      [
        Finding(at: 1, .frontMatterSyntax, message),
        Finding(
          at: 2, .frontMatterFullWidth,
          "“标题”后面用了全角冒号“：”。请改成英文冒号加一个空格：“标题: ”。", fixed: "标题: 丁"),
        Finding(at: 3, .frontMatterSyntax, message),
      ])
    #expect(parsed.map { describe($0.mapping) } == "{a: 1, title: 甲, 标题: 丁}")
  }
}
