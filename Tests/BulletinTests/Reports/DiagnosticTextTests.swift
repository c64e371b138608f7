import Testing

@testable import Bulletin

@Suite struct DiagnosticTextTests {
  private func print(
    _ finding: Diagnostic, _ source: String, _ language: MessageLanguage = .zh,
    isColoured: Bool = false
  ) -> String {
    var text = DiagnosticText(folder: "content", language: language, isColoured: isColoured) {
      $0 == "a.md" ? Array(source.utf8) : nil
    }
    return text.render(finding)
  }

  private func finding(_ range: SourceRange, notes: [Note] = [], fix: Fix? = nil) -> Diagnostic {
    Diagnostic(
      .frontMatterFullWidth, at: Place(file: "a.md", range: range),
      Message(zh: "冒号是全角的，请用半角", en: "full-width colon; use :"), notes: notes, fix: fix)
  }

  private let colon = SourceRange(line: 2, column: 7, length: 3)

  @Test func lineCaretAndCorrectionInBothLanguages() {
    let made = finding(colon, fix: Fix(colon, ": "))
    #expect(
      print(made, "---\n日期：2025\n---\n") == """
        content/a.md:2:7: 错误: 冒号是全角的，请用半角 [front-matter/full-width]
          日期：2025
              ^~
        改为:
          日期: 2025

        """)
    #expect(
      print(made, "---\n日期：2025\n---\n", .en) == """
        content/a.md:2:7: error: full-width colon; use : [front-matter/full-width]
          日期：2025
              ^~
        fix:
          日期: 2025

        """)
  }

  @Test func aGuessSaysThatItIsLeftToAPerson() {
    let made = finding(colon, fix: Fix(colon, ": ", isGuess: true))
    let source = "---\n日期：2025\n---\n"
    #expect(print(made, source).hasSuffix("改为（请核对后自行修改）:\n  日期: 2025\n"))
    #expect(
      print(made, source, .en).hasSuffix(
        "fix (check it, then change it yourself):\n  日期: 2025\n"))
  }

  @Test func aRefusedFixIsNotShown() {
    var made = finding(colon)
    made.refusal = Message(zh: "会少一个链接", en: "a link would be lost")
    #expect(print(made, "---\n日期：2025\n---\n").hasSuffix("  日期：2025\n      ^~\n"))
  }

  @Test func severityWords() {
    #expect(Severity.allCases.map { $0.word(in: .zh) } == ["提示", "警告", "错误"])
    #expect(Severity.allCases.map { $0.word(in: .en) } == ["info", "warning", "error"])
  }

  @Test func notesFollowInTheSameShape() {
    let notes = [
      Note(
        at: Place(file: "a.md", range: SourceRange(line: 1, column: 1, length: 2)),
        Message(zh: "先写在这里", en: "first here")),
      Note(at: Place(file: "b.md", range: .start), Message(zh: "也在这里", en: "also here")),
    ]
    #expect(
      print(finding(SourceRange(line: 2, column: 1), notes: notes), "ab\ncd") == """
        content/a.md:2:1: 错误: 冒号是全角的，请用半角 [front-matter/full-width]
          cd
          ^
        content/a.md:1:1: 说明: 先写在这里
          ab
          ^~
        content/b.md:1:1: 说明: 也在这里

        """)
  }

  @Test func missingSourceLinePrintsTheHeadingOnly() {
    let range = SourceRange(line: 9, column: 1)
    let text = print(finding(range, fix: Fix(range, "x")), "one\n")
    #expect(text == "content/a.md:9:1: 错误: 冒号是全角的，请用半角 [front-matter/full-width]\n")
  }

  @Test func aTrailingSlashOfTheFolderIsNotDoubled() {
    var text = DiagnosticText(folder: "../my/", language: .en) { _ in nil }
    #expect(text.render(finding(.start)).hasPrefix("../my/a.md:1:1: error: "))
  }

  @Test func coloursAreOptional() {
    #expect(
      print(finding(SourceRange(line: 1, column: 1)), "x", isColoured: true) == """
        \u{1B}[1mcontent/a.md:1:1:\u{1B}[0m \u{1B}[1;31m错误:\u{1B}[0m \
        \u{1B}[1m冒号是全角的，请用半角\u{1B}[0m [front-matter/full-width]
          x
          \u{1B}[1;32m^\u{1B}[0m

        """)
  }

  @Test func messagesAndPathsCannotSteerTheTerminal() {
    let hostile = Diagnostic(
      .fileName, at: Place(file: "\u{1B}[2J\n.md", range: .start),
      Message(zh: "名\u{9B}31m\n", en: ""))
    #expect(
      print(hostile, "")
        == "content/<U+001B>[2J<U+000A>.md:1:1: 错误: 名<U+009B>31m<U+000A> [file/name]\n")
  }

  @Test func aFixMayAddLines() {
    let insertion = SourceRange(line: 2, column: 1, length: 0)
    let text = print(finding(insertion, fix: Fix(insertion, "日期: \n地点: \n")), "---\n---\n")
    #expect(text.hasSuffix("  ---\n  ^\n改为:\n  日期: \n  地点: \n  ---\n"))
  }

  @Test func aFixMayTakeLinesAway() {
    let one = SourceRange(line: 2, column: 1, endLine: 3, endColumn: 1)
    let two = SourceRange(line: 2, column: 1, endLine: 4, endColumn: 1)
    #expect(
      print(finding(one, fix: Fix(one, "")), "a\nbcd\ne\n").hasSuffix(
        "  bcd\n  ^~~\n改为: （删去第 2 行）\n"))
    #expect(
      print(finding(two, fix: Fix(two, "")), "a\nbcd\ne\n", .en).hasSuffix(
        "fix: (delete lines 2 to 3)\n"))
  }

  @Test func aFixMaySpanLines() {
    let range = SourceRange(line: 1, column: 3, endLine: 3, endColumn: 2)
    #expect(
      print(finding(range, fix: Fix(range, "X\nY")), "abcd\nmiddle\nxyz\n").hasSuffix(
        "  abcd\n    ^~\n改为:\n  abX\n  Yyz\n"))
    let whole = SourceRange(line: 1, column: 1, endLine: 2, endColumn: 1)
    #expect(
      print(finding(whole, fix: Fix(whole, "new\n")), "old\nnext\n").hasSuffix("改为:\n  new\n"))
  }

  @Test func aLongFixIsCutAfterSixLines() {
    let range = SourceRange(line: 1, column: 1, length: 1)
    #expect(
      print(finding(range, fix: Fix(range, "1\n2\n3\n4\n5\n6\n7\n8")), "x").hasSuffix(
        "改为:\n  1\n  2\n  3\n  4\n  5\n  6\n  …\n"))
  }

  @Test func emptyResultIsAnEmptyLine() {
    let range = SourceRange(line: 1, column: 1, length: 1)
    #expect(print(finding(range, fix: Fix(range, "")), "x\n").hasSuffix("改为:\n  \n"))
  }
}
