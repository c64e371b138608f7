import Testing

@testable import Bulletin

@Suite struct ValueMistakeTests {
  private static let markup = "字段里只写文字，不用 Markdown 的记号（**、>、[ ]( ) 等）。请去掉记号。"

  private static let comment =
    "“#”后面的文字不会公布。属于备注的，请移到上面另起一行；属于内容的，请把整句放进英文双引号。"
  private static let colon =
    "内容里的英文冒号会被当作另一项的开始。请改用全角冒号“：”，或把整个内容放进英文双引号。"
  private static let partQuoted = "开头的引号（\"）只包住了内容的一部分。请把整个内容放进英文双引号。"

  private func indicator(_ mark: Int, _ sign: String, _ why: String, fixed: String?) -> Finding {
    Finding(
      at: mark, .frontMatterSyntax,
      "内容不能直接以“\(sign)”开头：\(why)。请把整个内容放进英文双引号。", fixed: fixed)
  }

  @Test func textsThatBeginWithASignOfYAML() {
    let special = "它是有特殊用途的符号"
    let list = "它是写清单用的符号"
    let parsed = expectFindings(
      """
      a: ⟦1⟧@联系人
      b: ⟦2⟧`代码`
      c: ⟦3⟧%5
      d: ⟦4⟧*重点*工作
      e: ⟦5⟧&甲
      f: ⟦6⟧!重要
      g: ⟦7⟧|文字
      h: ⟦8⟧>文字
      i: ⟦9⟧- 一
      j: ⟦10⟧? 二
      k: ⟦11⟧,三
      l: ⟦12⟧]四
      m: ⟦13⟧-
      n:
        - ⟦14⟧@五
        - o: ⟦15⟧%六
      p: -7
      """,
      [
        indicator(1, "@", special, fixed: "a: \"@联系人\""),
        Finding(at: 2, .frontMatterSyntax, Self.markup, fixed: "b: 代码"),
        indicator(3, "%", special, fixed: "c: \"%5\""),
        Finding(at: 4, .frontMatterSyntax, Self.markup, fixed: "d: 重点工作"),
        indicator(5, "&", "它会被当作给内容起名的记号", fixed: "e: \"&甲\""),
        indicator(6, "!", "它会被当作说明类型的记号", fixed: "f: \"!重要\""),
        indicator(7, "|", "它表示下面几行是一段文字", fixed: "g: \"|文字\""),
        indicator(8, ">", "它表示下面几行是一段文字", fixed: "h: \">文字\""),
        indicator(9, "-", "它会被当作清单的一条", fixed: "i: \"- 一\""),
        indicator(10, "?", special, fixed: "j: \"? 二\""),
        indicator(11, ",", list, fixed: "k: \",三\""), indicator(12, "]", list, fixed: "l: \"]四\""),
        indicator(13, "-", "它会被当作清单的一条", fixed: "m: \"-\""),
        indicator(14, "@", special, fixed: "  - \"@五\""),
        indicator(15, "%", special, fixed: "  - o: \"%六\""),
      ])
    #expect(parsed?.mapping.pairs.count == 15)
    #expect(parsed?.mapping.pairs.first.map { describe($0.value) } == "\"@联系人\"")
    #expect(parsed?.mapping.pairs.first.map { describe($0.value.range) } == "2:4-2:14")
    #expect(parsed?.unreadableKeys == [])
  }

  @Test func bracketsAndQuotesAroundAPartOfTheText() {
    let parsed = expectFindings(
      """
      a: ⟦1⟧[征求意见]关于办法
      b: [审批, 公示]
      c: ⟦2⟧"五有"建设
      d: ⟦3⟧{甲}乙
      e:
        - ⟦4⟧[一] 二
      f: ⟦5⟧"甲": 乙
      """,
      [
        Finding(
          at: 1, .frontMatterSyntax,
          "以“[”开头的内容会被当作清单，可是括号后面还有文字。请把整个内容放进英文双引号。",
          fixed: "a: \"[征求意见]关于办法\""),
        Finding(at: 2, .frontMatterSyntax, Self.partQuoted, fixed: "c: \"\\\"五有\\\"建设\""),
        Finding(
          at: 3, .frontMatterSyntax,
          "以“{”开头的内容会被当作清单，可是括号后面还有文字。请把整个内容放进英文双引号。",
          fixed: "d: \"{甲}乙\""),
        Finding(
          at: 4, .frontMatterSyntax,
          "以“[”开头的内容会被当作清单，可是括号后面还有文字。请把整个内容放进英文双引号。",
          fixed: "  - \"[一] 二\""),
        Finding(at: 5, .frontMatterSyntax, Self.partQuoted, fixed: "f: \"\\\"甲\\\": 乙\""),
      ])
    #expect(
      parsed.map { describe($0.mapping) }
        == "{a: \"[征求意见]关于办法\", b: [审批, 公示], c: \"\"五有\"建设\", d: \"{甲}乙\", "
        + "e: [\"[一] 二\"], f: \"\"甲\": 乙\"}")
  }

  @Test func aColonInsideTheText() {
    let parsed = expectFindings(
      "title: 通知⟦1⟧: 关于春耕\nb: 附⟦2⟧:\nc: 09:00",
      [
        Finding(at: 1, .frontMatterSyntax, Self.colon, fixed: "title: 通知：关于春耕"),
        Finding(at: 2, .frontMatterSyntax, Self.colon, fixed: "b: \"附:\""),
      ])
    #expect(parsed.map { describe($0.mapping) } == "{title: 通知：关于春耕, b: \"附:\", c: 09:00}")
  }

  @Test func aCommentAfterAValue() {
    let parsed = expectFindings(
      """
      title: 春耕 ⟦1⟧#1
      date: 2025-03-26\t⟦2⟧# 明天
      editor: ⟦3⟧# 待定
      quoted: "a" ⟦4⟧# b
      list: [a, b] ⟦5⟧# c
      authors: ⟦6⟧# 作者
        - ⟦7⟧# 第一人
          name: 张三
      lead: | ⟦8⟧# 导语
        春天
      flow: [a, ⟦9⟧# 甲
        b] ⟦10⟧# 乙
      """,
      [
        Finding(at: 1, .frontMatterSyntax, Self.comment, fixed: "title: \"春耕 #1\""),
        Finding(at: 2, .frontMatterSyntax, Self.comment, fixed: "date: \"2025-03-26\\t# 明天\""),
        Finding(at: 3, .frontMatterSyntax, Self.comment, fixed: "editor: \"# 待定\""),
        Finding(at: 4, .frontMatterSyntax, Self.comment, fixed: "# b\nquoted: \"a\""),
        Finding(at: 5, .frontMatterSyntax, Self.comment, fixed: "# c\nlist: [a, b]"),
        Finding(at: 6, .frontMatterSyntax, Self.comment, fixed: "# 作者\nauthors:"),
        Finding(at: 7, .frontMatterSyntax, Self.comment, fixed: "  # 第一人\n  -"),
        Finding(at: 8, .frontMatterSyntax, Self.comment, fixed: "# 导语\nlead: |"),
        Finding(at: 9, .frontMatterSyntax, Self.comment, fixed: "# 甲\nflow: [a,"),
        Finding(at: 10, .frontMatterSyntax, Self.comment),
      ])
    #expect(
      parsed.map { describe($0.mapping) }
        == "{title: 春耕, date: 2025-03-26, quoted: \"a\", list: [a, b], authors: [{name: 张三}], "
        + "lead: \"春天\n\", flow: [a, b]}")
    #expect(parsed?.unreadableKeys == ["editor"])
  }

  /// Behind a value that is no text there can only be a note.
  @Test func aCommentAfterAValueOfAKnownType() {
    let keys = KnownKeys(ofText: ["title", "plan"], ofOther: ["date", "members", "due"])
    let parsed = expectFindings(
      """
      title: 春耕 ⟦1⟧# 待定
      date: 2026-03-22 ⟦2⟧# 日期待核
      members:
        - 林知远 ⟦3⟧# 主持
      plan:
        - 接待 ⟦4⟧# 二楼
      due: ⟦5⟧# 未定
      """,
      [
        Finding(at: 1, .frontMatterSyntax, Self.comment, fixed: "title: \"春耕 # 待定\""),
        Finding(at: 2, .frontMatterSyntax, Self.comment, fixed: "# 日期待核\ndate: 2026-03-22"),
        Finding(at: 3, .frontMatterSyntax, Self.comment, fixed: "  # 主持\n  - 林知远"),
        Finding(at: 4, .frontMatterSyntax, Self.comment, fixed: "  - \"接待 # 二楼\""),
        Finding(at: 5, .frontMatterSyntax, Self.comment, fixed: "# 未定\ndue:"),
      ], keys: keys)
    #expect(
      parsed.map { describe($0.mapping) }
        == "{title: 春耕, date: 2026-03-22, members: [林知远], plan: [接待]}")
  }

  /// A correction that moved the comment would take the rest of the list along.
  @Test func aCommentThatSwallowsTheEndOfAListIsNotMoved() {
    let bracket = "这里的“[”没有结束。请在末尾补上对应的括号。"
    _ = expectFindings(
      "services: ⟦1⟧[修剪 ⟦2⟧#1, 登记]\n",
      [
        Finding(at: 1, .frontMatterSyntax, bracket),
        Finding(at: 2, .frontMatterSyntax, Self.comment),
      ])
  }

  @Test func settingsMayHaveACommentAfterAClosedList() {
    expectSettings(
      "a: [1, 2] # x\nb: { c: d }  # x\ne: 1 ⟦1⟧# x\n",
      [Finding(at: 1, .frontMatterSyntax, Self.comment, fixed: "e: \"1 # x\"")])
  }

  @Test func quotesAndBracketsWithoutTheirEnd() {
    let quote = "这里的英文引号（\"）没有结束。请在内容末尾补上同样的引号。"
    let bracket = "这里的“[”没有结束。请在末尾补上对应的括号。"
    let parsed = expectFindings(
      """
      a: ⟦1⟧"春耕
      b: ⟦2⟧"春耕”
      c: ⟦3⟧[农业, 科技
      d: ⟦4⟧[农业, "科技］
      e: ⟦5⟧"第一行
        第二行
      f: "摘要"
      g: ⟦6⟧[甲,
        乙
      """,
      [
        Finding(at: 1, .frontMatterSyntax, quote, fixed: "a: \"春耕\""),
        Finding(at: 2, .frontMatterSyntax, quote, fixed: "b: \"春耕\""),
        Finding(at: 3, .frontMatterSyntax, bracket, fixed: "c: [农业, 科技]"),
        Finding(at: 4, .frontMatterSyntax, bracket, fixed: "d: [农业, \"科技\"]"),
        Finding(at: 5, .frontMatterSyntax, quote), Finding(at: 6, .frontMatterSyntax, bracket),
      ])
    #expect(
      parsed.map { describe($0.mapping) }
        == "{a: \"春耕\", b: \"春耕\", c: [农业, 科技], d: [农业, \"科技\"], f: \"摘要\"}")
    #expect(parsed?.unreadableKeys == ["e", "g"])
  }

  @Test func aMistakeInATextOfSeveralLinesTakesTheEntryAway() {
    let parsed = expectFindings(
      "a: 通知⟦1⟧: 关于\n  春耕\nb: ⟦2⟧[一]二\n  三\nc: 甲 ⟦3⟧# 乙\n  丙\nd: 1",
      [
        Finding(at: 1, .frontMatterSyntax, Self.colon),
        Finding(
          at: 2, .frontMatterSyntax,
          "以“[”开头的内容会被当作清单，可是括号后面还有文字。请把整个内容放进英文双引号。"),
        Finding(at: 3, .frontMatterSyntax, Self.comment),
      ])
    #expect(parsed.map { describe($0.mapping) } == "{d: 1}")
    #expect(parsed?.unreadableKeys == ["a", "b", "c"])
  }

  @Test func anchorsAliasesAndTags() {
    let name = "它会被当作给内容起名的记号"
    let parsed = expectFindings(
      """
      a: ⟦1⟧&x 甲
      b: [⟦2⟧*x, ⟦3⟧!t 乙, 丙]
      c: ⟦4⟧&y
        - 丁
      d: ⟦5⟧!!str 1
      e: 1
      """,
      [
        indicator(1, "&", name, fixed: "a: \"&x 甲\""),
        indicator(2, "*", "它会被当作引用别处内容的记号", fixed: "b: [\"*x\", !t 乙, 丙]"),
        indicator(3, "!", "它会被当作说明类型的记号", fixed: "b: [*x, \"!t 乙\", 丙]"),
        indicator(4, "&", name, fixed: nil),
        indicator(5, "!", "它会被当作说明类型的记号", fixed: "d: \"!!str 1\""),
      ])
    #expect(
      parsed.map { describe($0.mapping) } == "{a: \"&x 甲\", c: [丁], d: \"!!str 1\", e: 1}")
    #expect(parsed?.unreadableKeys == ["b"])
  }
}
