import Foundation
import Testing

@testable import Bulletin
@testable import Templates

/// Fixes as no rule should offer them: what comes out wrong is refused, and why.
@Suite struct FixProofTests {
  // MARK: What is proven

  @Test(arguments: [
    "甲⟦,→，⟧乙。", "见[办法](https://a.cn/)⟦,→，⟧好。", "**甲**⟦,→，⟧乙", "- 甲⟦,→，⟧乙\n- 丙\n",
    "| 甲⟦,→，⟧乙 | 丙 |\n|---|---|\n| 丁 | 戊 |\n", "> 甲⟦,→，⟧乙\n\n丙[^1]\n\n[^1]: 丁⟦,→，⟧戊\n",
    "甲⟦,→，⟧乙\n\n丙⟦,→，⟧丁\n\n[甲]: https://a.cn/\n", "## 甲⟦,→，⟧乙\n\n### 丙\n",
  ])
  func wordsMayChange(body: String) async throws {
    #expect(try await reasons(.textHalfWidthPunctuation, body) == [])
  }

  @Test(
    arguments: [
      (.markdownRunOn, "-甲⟦→\n⟧\n-乙"), (.markdownRunOn, "⟦-甲\n-乙→- 甲\n- 乙⟧\n\n丙\n"),
      (.markdownMistyped, "见[甲]⟦ →⟧(https://a.cn/)"), (.markdownMistyped, "⟦##下一步→## 下一步⟧\n\n丙\n"),
      (.markdownMistyped, "甲[^1]\n\n[^1]⟦：→: ⟧说明\n"),
      (.markdownMistyped, "| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |\n⟦→\n⟧戊己\n"),
      (.markdownLiteralEmphasis, "这⟦** 甲 **→**甲**⟧乙"), (.textManualIndent, "甲\n⟦　　→\n⟧乙\n"),
      (.textLeftOver, "甲\n\n⟦本文链接：https://a.cn/\n→⟧"),
      (.textLeftOver, "甲\n\n⟦- 1 -→⟧\n\n乙"), (.markdownMistyped, "⟦！→!⟧[走访](b.png)"),
    ] as [(Rule, String)])
  func whatItIsAboutMayChange(rule: Rule, body: String) async throws {
    #expect(try await reasons(rule, body) == [])
  }

  // MARK: What is refused

  @Test(arguments: [
    "见[办法]⟦(→（⟧https://a.cn/)。", "见⟦[→【⟧办法](https://a.cn/)。", "⟦甲→# 甲⟧乙", "⟦　　→⟧- 甲\n", "⟦甲→`甲⟧乙`",
    "⟦甲→甲*⟧乙*丙", "见 [办法]⟦:→⟧(https://a.cn/)",
    "⟦甲→\\⟧*乙\\*丙*", "⟦甲→<!--⟧乙-->",
  ])
  func wordsKeepTheirBlocks(body: String) async throws {
    let reasons = try await reasons(.textHalfWidthPunctuation, body)
    #expect(reasons.count == 1)
  }

  @Test(
    arguments: [
      ("见 https⟦:→：⟧//a.cn/ 。", "这样改会少一处链接"), ("![走访]⟦(→（⟧a.jpg)", "这样改会少一张图片"),
      ("这⟦*→＊⟧甲*乙", "这样改会少一处加粗或强调"), ("-⟦ →⟧甲\n", "这样改清单会少一条"),
      ("| 甲 | 乙 |\n|---|---|\n| 丙 ⟦|→｜⟧ 丁 |\n", "这样改会连带改变这一段的其他文字"),
      ("| 甲 | 乙 |\n|-⟦-→—⟧-|---|\n| 丙 | 丁 |\n", "这样改表格会少一格"),
    ] as [(String, String)])
  func whatIsThereStays(body: String, reason: String) async throws {
    #expect(try await reasons(.textHalfWidthPunctuation, body) == [reason])
  }

  @Test(arguments: [
    // A fence, a comment or a definition reaches beyond its block.
    "⟦甲→```⟧\n\n乙\n\n丙\n", "⟦甲→<!-- ⟧\n乙\n\n丙\n\n-->\n", "[办法][甲]\n\n乙\n\n⟦丙→[甲]: https://a.cn/⟧\n",
    // Later numbers of a list, later levels of headings, later notes.
    "⟦甲→1. 甲⟧\n\n1. 乙\n2. 丙\n", "⟦甲→# 甲⟧\n\n## 乙\n",
    "甲⟦→[^2]⟧\n\n乙[^1]\n\n[^1]: 丙\n\n[^2]: 丁\n",
    // The paragraph above becomes a heading.
    "甲\n⟦\n→⟧---\n\n乙\n",
  ])
  func nothingElseChanges(body: String) async throws {
    let reasons = try await reasons(.markdownMistyped, body)
    #expect(reasons.count == 1 && reasons[0].hasPrefix("这样改会连带改变别处"), "\(reasons)")
  }

  @Test func whatIsLeftIsNoCure() async throws {
    #expect(try await reasons(.textHalfWidthPunctuation, "好⟦,→,,⟧坏") == ["这样改过，同样的问题还在"])
  }

  @Test func aNewErrorIsRefused() async throws {
    let reasons = try await reasons(.markdownMistyped, "见[甲]⟦ →⟧(nowhere.md)")
    #expect(reasons.count == 1 && reasons[0].hasPrefix("这样改会带来新的错误：找不到这个文件"))
  }

  @Test func aFixOutsideTheFileOrACharacterIsRefused() async throws {
    try await withSite("甲乙。\n") { report, text in
      let inside = SourceRange(line: 8, column: 2, endLine: 8, endColumn: 4)
      let beyond = SourceRange(line: 80, column: 1)
      let findings = [inside, beyond].map { range in
        Diagnostic(
          .textTypo, at: Place(file: file, range: SourceRange(line: 8, column: 1)),
          Message(zh: "错", en: "wrong"), fix: Fix(range, "丙"))
      }
      #expect(report.reader.refusals(of: findings, in: file).allSatisfy { $0 != nil })
    }
  }

  // MARK: Many

  /// Those that hold are found among those that do not, in few readings.
  @Test func theGoodOnesAreToldFromTheBad() async throws {
    let paragraphs = (0..<400).map { number in
      number % 3 == 0 ? "甲\(number)⟦,→，⟧见[办法]⟦(→（⟧https://a.cn/)。" : "乙\(number)⟦,→，⟧丙。"
    }
    let refused = try await refusedPlaces(
      .textHalfWidthPunctuation, paragraphs.joined(separator: "\n\n"))
    let bad = (0..<400).flatMap { $0 % 3 == 0 ? [false, true] : [false] }
    #expect(refused == bad)
  }

  @Test func noFileHasSoManyMistakes() async throws {
    try await withSite("甲,乙。\n") { report, _ in
      let range = SourceRange(line: 8, column: 4, length: 1)
      let finding = Diagnostic(
        .textTypo, at: Place(file: file, range: range), Message(zh: "错", en: "wrong"),
        fix: Fix(range, "，"))
      let findings = [Diagnostic](repeating: finding, count: FixProof.fixLimit + 1)
      #expect(report.reader.refusals(of: findings, in: file).allSatisfy { $0 != nil })
      let fewer = Array(findings.dropFirst())
      #expect(report.reader.refusals(of: fewer, in: file).allSatisfy { $0 == nil })
    }
  }

  /// Of two that overlap each is tried; together only the first is made.
  @Test func overlappingOnesAreTriedApart() async throws {
    try await withSite("见[办法](https://a.cn/)。\n") { report, _ in
      func finding(_ column: Int, _ length: Int, _ text: String) -> Diagnostic {
        let range = SourceRange(line: 8, column: column, length: length)
        return Diagnostic(
          .textTypo, at: Place(file: file, range: range), Message(zh: "错", en: "wrong"),
          fix: Fix(range, text))
      }
      let findings = [finding(5, 6, "规则"), finding(5, 7, "规则"), finding(5, 3, "做")]
      let refusals = report.reader.refusals(of: findings, in: file)
      #expect(refusals.map { $0 != nil } == [false, true, false])
    }
  }

  // MARK: Front matter

  @Test func anotherFieldStays() async throws {
    let reasons = try await fieldReasons(
      .textTypo, "标题: ⟦甲→甲\n副题: 乙⟧", also: "摘要: 丙\n")
    #expect(reasons == [])
    let swallowed = try await fieldReasons(.textTypo, "标题: ⟦甲→\"甲⟧", also: "摘要: 丙\"\n")
    #expect(swallowed.count == 1)
  }

  @Test func theFrontMatterStaysReadable() async throws {
    let reasons = try await fieldReasons(.textTypo, "标题: 甲\n⟦→---\n⟧", also: "摘要: 丙\n")
    #expect(reasons.count == 1)
  }

  // MARK: A site around one entry

  private let file = "articles/2026/small.md"
  private let head = "---\n标题: 一件小事\n体裁: 消息\n日期: 2026-05-01\n来源: 市报\n---\n\n"

  /// Why the marked replacements are refused, each once.
  private func reasons(_ rule: Rule, _ marked: String) async throws -> [String] {
    try await refusals(rule, head + marked) { findings, refusals in
      findings.indices.compactMap { refusals[$0]?.zh }
    }
  }

  private func refusedPlaces(_ rule: Rule, _ marked: String) async throws -> [Bool] {
    try await refusals(rule, head + marked) { findings, refusals in
      findings.indices.map { refusals[$0] != nil }
    }
  }

  private func fieldReasons(
    _ rule: Rule, _ marked: String, also rest: String
  ) async throws -> [String] {
    let text = "---\n" + marked + "\n体裁: 消息\n日期: 2026-05-01\n来源: 市报\n" + rest + "---\n\n正文。\n"
    return try await refusals(rule, text) { findings, refusals in
      findings.indices.compactMap { refusals[$0]?.zh }
    }
  }

  private func refusals<Value>(
    _ rule: Rule, _ marked: String, _ use: ([Diagnostic], [Message?]) -> Value
  ) async throws -> Value {
    let (text, findings) = marks(of: marked, rule)
    return try await withSite(text: text) { report in
      use(findings, report.reader.refusals(of: findings, in: file))
    }
  }

  /// `⟦old→new⟧`
  private func marks(of marked: String, _ rule: Rule) -> (text: String, findings: [Diagnostic]) {
    var text = ""
    var findings: [Diagnostic] = []
    for (index, part) in marked.split(separator: "⟦", omittingEmptySubsequences: false).enumerated()
    {
      guard index > 0, let end = part.firstIndex(of: "⟧"), let sign = part.firstIndex(of: "→")
      else {
        text += part
        continue
      }
      let old = part[..<sign]
      let start = text.utf8.count
      text += old
      let lines = SourceLines(Array((text + "\n").utf8))
      let range = lines.range(of: start..<text.utf8.count)
      let place = SourceRange(line: range.line, column: range.column)
      findings.append(
        Diagnostic(
          rule, at: Place(file: file, range: place), Message(zh: "错", en: "wrong"),
          fix: Fix(range, String(part[part.index(after: sign)..<end]))))
      text += part[part.index(after: end)...]
    }
    return (text, findings)
  }

  private func withSite(
    _ body: String, _ use: (BuildReport, String) async throws -> Void
  ) async throws {
    try await withSite(text: head + body) { try await use($0, head + body) }
  }

  private func withSite<Value>(
    text: String, _ use: (BuildReport) async throws -> Value
  ) async throws -> Value {
    try await SiteCase("valid", "sub-path").withSite { content, _ in
      let folder = URL(filePath: content).appending(path: "articles/2026")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try text.write(to: folder.appending(path: "small.md"), atomically: true, encoding: .utf8)
      try pixel.write(to: folder.appending(path: "a.jpg"))
      try picture.write(to: folder.appending(path: "b.png"))
      return try await use(try await run(content: content, output: nil))
    }
  }

  private var pixel: Data { Data() }

  /// A whole one.
  private var picture: Data {
    Data(
      base64Encoded:
        "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAD0lEQVR4nGNgBAMGJjAAAAB3ABPJ6vs7"
        + "AAAAAElFTkSuQmCC")
      ?? Data()
  }
}
