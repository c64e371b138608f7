import Testing

@testable import Bulletin

@Suite struct LikelyKeyTests {
  @Test(arguments: [("电话", "联系电话"), ("值班", "值班安排"), ("成立日期", "成立时间"), ("开放", "开放时间")])
  func ofAStation(word: String, label: String) {
    expect(Workstation.self, word, "某", label)
  }

  @Test(arguments: [("文号", "发文字号"), ("发文单位", "发文机关")])
  func ofADocument(word: String, label: String) {
    expect(Document.self, word, "某", label)
  }

  @Test func ofOthers() {
    expect(Member.self, "授权公开", "全部", "公开授权")
    expect(Article.self, "时间", "2026-05-01", "日期")
  }

  /// What other types call the same key.
  @Test func theNameOfAnotherType() {
    expect(Article.self, "类型", "通知", "体裁")
    #expect(finding(Article.self, "类型", "通知")?.fix?.isGuess == true)
  }

  /// Three labels of a matter begin with 答复; only one of them takes a text.
  @Test func theOneThatTakesTheValue() {
    expect(Matter.self, "答复", "已修好", "答复内容")
    #expect(finding(Matter.self, "答复", "2026-05-01")?.fix == nil)
  }

  @Test func aSlipOfThePenIsNoGuess() {
    #expect(finding(Article.self, "titel", "某")?.fix?.replacement == "title")
    #expect(finding(Article.self, "titel", "某")?.fix?.isGuess == false)
  }

  @Test(arguments: ["某", "天气", "weather", "dates of it"])
  func otherWordsHaveNone(word: String) {
    #expect(finding(Article.self, word, "某")?.fix == nil)
  }

  /// What a misspelt key says is not missing as well.
  @Test func theKeyMeantCountsAsThere() {
    let log = decode(Document.self, "发文单位", "某").diagnostics
    #expect(!log.contains { $0.rule == .frontMatterRequired && $0.message.en.contains("issuer") })
  }

  private func expect<Fields: EntryFields>(
    _ type: Fields.Type, _ word: String, _ value: String, _ label: String
  ) {
    let fix = finding(type, word, value)?.fix
    #expect(fix?.replacement == label)
    #expect(fix?.isGuess == true)
  }

  private func finding<Fields: EntryFields>(
    _ type: Fields.Type, _ word: String, _ value: String
  ) -> Diagnostic? {
    decode(type, word, value).diagnostics.first { $0.rule == .frontMatterUnknownKey }
  }

  private func decode<Fields: EntryFields>(
    _ type: Fields.Type, _ word: String, _ value: String
  ) -> DiagnosticLog {
    func scalar(_ text: String) -> Scalar { Scalar(text: text, isPlain: true, range: .start) }
    var decoder = ValueDecoder(file: "a.md")
    var content = EntryContent<Fields>()
    decoder.decode(
      Mapping(pairs: [.init(key: scalar(word), value: .scalar(scalar(value)))], range: .start),
      by: Fields.schema, into: &content)
    return decoder.log
  }
}
