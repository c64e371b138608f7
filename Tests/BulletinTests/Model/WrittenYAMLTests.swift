import TestSupport
import Testing

@testable import Bulletin

@Suite struct WrittenYAMLTests {
  private func line(_ text: String) -> String {
    let field = WrittenField(key: "title", label: "标题", value: .text(text), isDefault: false)
    return [field].yaml(in: .chinese).joined(separator: "\n")
  }

  @Test(arguments: [
    "茶产业界别协商", "a-b", "https://www.example.cn/a?b=c#d", "2025年上半年", "09:00-11:30", "12", "是",
    "甲、乙，丙",
    "《办法》（试行）", "100%", "it’s", "甲:乙", "+86",
  ])
  func whatYAMLTakesStandsBare(text: String) {
    #expect(line(text) == "标题: " + text)
  }

  @Test(arguments: [
    "甲: 乙", "甲:", "# 甲", "甲 #乙", "- 甲", "-", "? 甲", "[甲]", "{甲}", "*甲*", "&甲", "!甲", "|", "> 甲",
    "'甲'",
    "\"甲\"", "%甲", "@甲", "`甲`", "甲\n乙", "甲\\乙", "甲\t乙", "\u{FEFF}甲", "甲\u{2028}乙",
    ", 甲",
  ])
  func othersStandInQuotes(text: String) throws {
    #expect(line(text) == "标题: " + quoted(text))
    #expect(try read(line(text)) == text)
  }

  /// Signs of YAML and the wide ones that editors type in their place.
  @Test func anyTextReadsAsItWas() throws {
    let signs = Array("甲乙a1 :#-?,[]{}&*!|>'\"%@`\\\n\t“”‘’：，、；（）【】—…　\u{A0}~=/.")
    var numbers = FuzzNumbers(seed: 13)
    for _ in 0..<4_000 {
      let length = Int.random(in: 1...8, using: &numbers)
      let written = String((0..<length).compactMap { _ in signs.randomElement(using: &numbers) })
      // No value of a file has blanks around it.
      let text = withoutOuterBlanks(written)
      guard !text.isEmpty else { continue }
      #expect(try read(line(text)) == text, "\(line(text))")
    }
  }

  @Test func listsAndRecordsStandInLines() {
    let photo = [
      WrittenField(key: "file", label: "文件", value: .text("a.jpg"), isDefault: false),
      WrittenField(key: "alt", label: "替代文字", value: .text("茶园"), isDefault: false),
      WrittenField(key: "credit", label: "摄影", value: .text("甲"), isDefault: true),
    ]
    let fields = [
      WrittenField(
        key: "sectors", label: "界别", value: .list([.text("农业界"), .text("- 甲")]), isDefault: false),
      WrittenField(
        key: "photos", label: "图片", value: .list([.record(photo), .record(photo)]),
        isDefault: false),
      WrittenField(
        key: "state", label: "状态", value: .choice("draft", label: "草稿"), isDefault: false),
      WrittenField(key: "case", label: "典型案例", value: .flag(true), isDefault: false),
    ]
    #expect(
      fields.yaml(in: .english) == [
        "sectors:", "  - 农业界", "  - \"- 甲\"", "photos:", "  - file: a.jpg", "    alt: 茶园",
        "  - file: a.jpg", "    alt: 茶园", "state: draft", "case: true",
      ])
    #expect(fields.yaml(in: .chinese).suffix(2) == ["状态: 草稿", "典型案例: 是"])
  }

  private func read(_ line: String) throws -> String? {
    var log = DiagnosticLog()
    let text = "---\n" + line + "\n---\n"
    let source = SourceFile(path: "a.md", bytes: Array(text.utf8))
    let block = try #require(parseFrontMatter(source, keys: Page.schema.knownKeys, reporting: &log))
    #expect(log.diagnostics.isEmpty)
    guard case .scalar(let scalar) = block.mapping.pairs.first?.value else { return nil }
    return scalar.text
  }
}
