import TestSupport
import Testing

@testable import Bulletin

/// What only libyaml notices, and hostile texts.
@Suite struct RecoveryTests {
  private static let flow =
    "括号里的这一处无法读懂。请用英文逗号隔开各项，末尾补上括号，含有符号的项放进英文双引号。"
  private static let escape =
    "英文双引号里的“\\”有特殊含义。请写成两个“\\\\”，或改用英文单引号。"
  private static let layout =
    "这一行左边的空格数与上面的行对不齐。请让同一级的行左边对齐，下一级的行多空两格。"

  @Test func oneRunShowsTheMistakesOfEveryEntry() {
    let parsed = expectFindings(
      """
      a: [一, ⟦1⟧@二]
      b: "C:⟦2⟧\\文件"
      c: [一, "三"⟦3⟧四]
      d: 1
      ⟦4⟧- 甲
      e: {甲: 乙⟦5⟧: 丙}
      f: ⟦6⟧[一,
        "二" "三"]
      g: 2
      """,
      [
        Finding(
          at: 1, .frontMatterSyntax,
          "内容不能直接以“@”开头：它是有特殊用途的符号。请把整个内容放进英文双引号。",
          fixed: "a: [一, \"@二\"]"),
        Finding(at: 2, .frontMatterSyntax, Self.escape, fixed: "b: \"C:\\\\文件\""),
        Finding(at: 3, .frontMatterSyntax, Self.flow),
        Finding(at: 4, .frontMatterSyntax, Self.layout),
        Finding(at: 5, .frontMatterSyntax, Self.flow),
        Finding(at: 6, .frontMatterSyntax, Self.flow),
      ])
    #expect(parsed.map { describe($0.mapping) } == "{g: 2}")
    #expect(parsed?.unreadableKeys == ["a", "b", "c", "d", "e", "f"])
  }

  @Test func moreThanSixteenUnreadableEntriesAreGivenUp() {
    let bad = (0..<16).map { "k\($0): [@]" }
    let log = findings(bad + ["title: 春耕"])
    #expect(log.parsed.map { describe($0.mapping) } == "{title: 春耕}")
    #expect(log.parsed?.unreadableKeys.count == 16)
    #expect(log.count == 16)
    let more = findings((0..<40).map { "k\($0): [@]" })
    #expect(more.parsed == nil)
    #expect(more.count == 17)
  }

  @Test(arguments: [
    "a: " + String(repeating: "[", count: 50_000), "a: " + String(repeating: "{a: ", count: 15_000),
    "a:\n  " + String(repeating: "- ", count: 25_000),
    "a: " + String(repeating: "b: ", count: 20_000),
    "a: [x]y\n" + String(repeating: "\n", count: 60_000),
    String(repeating: "a: \"\n", count: 12_000),
    String(repeating: "a：1\n", count: 10_000), String(repeating: "? ", count: 30_000),
    String(repeating: "a: |\n x\n", count: 8_000), String(repeating: "\u{2028}", count: 20_000),
    String(repeating: "a", count: 60_000), "a: " + String(repeating: "[]", count: 30_000),
  ])
  func hostileTextsAreReadInLinearTime(yaml: String) {
    let time = processorTime { _ = findings([yaml]) }
    #expect(time < .seconds(5 * patience))
  }

  @Test func foreignBytesNeverShowEnglishMessages() {
    let signs = [
      "\"", "'", "[", "]", "{", "}", "&", "*", "!", "|", ">", "%", "@", "- ", "? ", ": ",
    ]
    for first in signs {
      for second in signs {
        let log = findings([
          "a: \(first)甲\(second)", "b: [\(first)甲\(second)", "\(first)\(second): c",
        ])
        #expect(log.messages.allSatisfy { !$0.contains("found ") && !$0.contains("expected") })
      }
    }
  }

  private func findings(
    _ lines: [String]
  ) -> (parsed: FrontMatter?, count: Int, messages: [String]) {
    let text = "---\n" + lines.joined(separator: "\n") + "\n---\n"
    var log = DiagnosticLog()
    let parsed = parseFrontMatter(
      SourceFile(path: "a.md", bytes: Array(text.utf8)), reporting: &log)
    return (parsed, log.diagnostics.count, log.diagnostics.map(\.message.zh))
  }
}
