import Testing

@testable import Bulletin

/// What one declaration says of a field, and what is checked by it.
@Suite struct FieldTests {
  @Test(arguments: [
    ("title", "不超过 60 字，末尾不加句号"), ("summary", "不超过 120 字，不写就取正文开头"),
    ("state", "发布、草稿或撤回，不写就是发布"), ("updated", "不早于发布时间"), ("kind", "消息、纪实、理论、评论或通知"),
  ])
  func hintsComeFromWhatIsChecked(key: String, hint: String) {
    #expect(Article.schema.field(named: key)?.description.hint == hint)
  }

  @Test func theDateBeforeIsNamed() {
    #expect(Document.schema.description(at: \.fields.until)?.hint == "不早于施行日期")
    #expect(Activity.schema.description(at: \.fields.endDate)?.hint == "不早于日期")
    #expect(Matter.schema.description(at: \.fields.due)?.hint == "不早于提出时间")
  }

  /// A form without help says what to write all the same.
  @Test(arguments: EntryKind.allCases)
  func everyFieldHasAHint(kind: EntryKind) {
    func check<Fields: EntryFields>(_ type: Fields.Type) {
      for field in Fields.schema.fields { #expect(!field.description.hint.isEmpty) }
    }
    check(kind.fields)
  }

  @Test func fieldsAreFoundByTheirPath() {
    #expect(Member.schema.description(at: \.common.title)?.key == "name")
    #expect(Workstation.schema.description(at: \.fields.hostPlace)?.label == "驻外地点")
    #expect(SiteSettings.schema.description(at: \.council.short) == nil)
  }

  // MARK: Limits

  @Test(arguments: [(60, 0), (61, 1)])
  func aTitleHasAtMostSixtyCharacters(count: Int, findings: Int) {
    let decoder = decode(Article.self, [("标题", String(repeating: "政", count: count))])
    #expect(decoder.limitLog.count(.error) == findings)
  }

  /// What is too long is said to be so, and nothing else follows from it.
  @Test func theValueStands() {
    let decoder = decode(Article.self, [("title", String(repeating: "a", count: 61))])
    #expect(
      decoder.limitLog.diagnostics.map(\.message.en) == [
        "‘title’ has 61 characters, more than 60"
      ])
    #expect(!decoder.uncertainKeys.contains("title"))
  }

  /// A day of the month, or of the year, that is only known in part comes late enough.
  @Test(arguments: [
    ("2026-03-02", "2026-03-01", 1), ("2026-03-02", "2026-03-02", 0), ("2026-03-02", "2026-03", 0),
    ("2026-03", "2026", 0), ("2026-03", "2026-02-28", 1), ("2026", "2025", 1),
  ])
  func aDateComesNotBeforeAnother(issued: String, effective: String, findings: Int) {
    let dates = [("effective", effective), ("issued", issued)]
    let log = decode(Document.self, dates).limitLog
    #expect(log.diagnostics.count == findings)
    #expect(log.diagnostics.allSatisfy { $0.rule == .dateOrder })
  }

  @Test(arguments: [
    ("2026-03-02 09:00", "2026-03-02", 0), ("2026-03-02 09:00", "2026-03-02 08:59", 1),
  ])
  func momentsCountMinutes(published: String, updated: String, findings: Int) {
    let log = decode(Page.self, [("published", published), ("updated", updated)]).limitLog
    #expect(log.diagnostics.count == findings)
  }

  private func decode<Fields: EntryFields>(
    _ type: Fields.Type, _ pairs: [(String, String)]
  ) -> ValueDecoder {
    func scalar(_ text: String) -> Scalar { Scalar(text: text, isPlain: true, range: .start) }
    var decoder = ValueDecoder(file: "a.md")
    var content = EntryContent<Fields>()
    let mapping = Mapping(
      pairs: pairs.map { .init(key: scalar($0.0), value: .scalar(scalar($0.1))) }, range: .start)
    decoder.decode(mapping, by: Fields.schema, into: &content, end: .start)
    return decoder
  }
}
