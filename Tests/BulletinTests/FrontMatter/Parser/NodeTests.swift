import Testing

@testable import Bulletin

@Suite struct NodeTests {
  @Test func everyScalarIsTextAsWritten() {
    let parsed = expectFindings(
      """
      标题: 通知：关于“五有”建设
      phone: 010010
      external: no
      empty:
      quoted: ""
      single: 'it''s'
      tilde: ~
      url: https://example.org/a#b
      """, [])
    #expect(
      parsed.map { describe($0.mapping) }
        == "{标题: 通知：关于“五有”建设, phone: 010010, external: no, empty: , quoted: \"\", "
        + "single: \"it's\", tilde: ~, url: https://example.org/a#b}")
  }

  @Test func listsAndRecordsNest() {
    let parsed = expectFindings(
      """
      sectors: [农业, "科技"]
      members:
      - 张三
      - 李四
      authors:
        - name: 王五
          roles: [主任, 委员]
        - org: 县医院
      """, [])
    #expect(
      parsed.map { describe($0.mapping) }
        == "{sectors: [农业, \"科技\"], members: [张三, 李四], "
        + "authors: [{name: 王五, roles: [主任, 委员]}, {org: 县医院}]}")
  }

  @Test func rangesCountBytesOfTheFile() {
    let parsed = expectFindings(
      """
      标题: 春耕
      sectors: [农业, "科技"]
      empty:
      authors:
        - name: 王五
          org: 县医院
      """, [])
    let pairs = parsed?.mapping.pairs ?? []
    #expect(pairs.map { describe($0.key.range) } == ["2:1-2:7", "3:1-3:8", "4:1-4:6", "5:1-5:8"])
    #expect(
      pairs.map { describe($0.value.range) } == ["2:9-2:15", "3:10-3:28", "4:7-4:7", "6:3-7:19"])
    #expect(parsed.map { describe($0.mapping.range) } == "2:1-7:19")
    guard case .sequence(let sectors, _)? = pairs.dropFirst().first?.value else {
      Issue.record("no list")
      return
    }
    #expect(sectors.map { describe($0.range) } == ["3:11-3:17", "3:19-3:27"])
  }

  @Test func textsOverSeveralLinesEndAtTheirLastCharacter() {
    let parsed = expectFindings(
      """
      lead: |
        第一段
          缩进 # 不是备注

        第二段：说明

      # 备注
      folded: >-
        甲
        乙
      plain: 第一行
        第二行：说明
      quoted: "第一行
        第二行"
      none: |
      """, [])
    let pairs = parsed?.mapping.pairs ?? []
    #expect(
      pairs.map { describe($0.value) } == [
        "\"第一段\n  缩进 # 不是备注\n\n第二段：说明\n\"", "\"甲乙\"", "第一行第二行：说明",
        "\"第一行第二行\"", "\"\"",
      ])
    #expect(
      pairs.map { describe($0.value.range) } == [
        "2:7-6:21", "9:9-11:6", "12:8-13:21", "14:9-15:13", "16:7-16:8",
      ])
  }

  /// As the lines of a paragraph.
  @Test func linesOfOneValueAreJoined() {
    let parsed = expectFindings(
      """
      a: 收到1800
        余条，截至2
        023年
      b: >
        甲，

        乙
        丙
      c: 'it''s 甲
        乙'
      d: use Swift
        and 甲
        b
      e: [甲
        乙, 2020
        2021]
      f: "甲\\u4E2D
        乙"
      """, [])
    #expect(
      parsed.map { describe($0.mapping) }
        == "{a: 收到1800余条，截至2023年, b: \"甲，\n乙丙\n\", c: \"it's 甲乙\", "
        + "d: use Swift and 甲 b, e: [甲乙, 2020 2021], f: \"甲中乙\"}")
  }

  @Test func repeatedKeysAreKeptInOrder() {
    let parsed = expectFindings("a: 1\nb: 2\na: 3", [])
    #expect(parsed.map { describe($0.mapping) } == "{a: 1, b: 2, a: 3}")
  }

  @Test func commentsOnTheirOwnLinesAreFine() {
    let parsed = expectFindings(
      """
      # 备注
      title: "a # b" 
      link: a#b
        # 备注
      list:
        # 备注
        - a
      flow: [
        # it's "one"
        b
      ]
      """, [])
    #expect(
      parsed.map { describe($0.mapping) } == "{title: \"a # b\", link: a#b, list: [a], flow: [b]}")
  }

  @Test func invisibleCharactersDoNotMoveWhatFollows() {
    let parsed = expectFindings("\u{FEFF}a: 春\u{2028}耕\u{1}\nb: 文", [])
    #expect(parsed.map { describe($0.mapping) } == "{a: 春 耕, b: 文}")
    #expect(parsed?.mapping.pairs.map { describe($0.value.range) } == ["2:7-2:17", "3:4-3:7"])
  }
}
