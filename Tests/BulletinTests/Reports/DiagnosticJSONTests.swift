import Testing

@testable import Bulletin

@Suite struct DiagnosticJSONTests {
  private func text(_ json: JSON) -> String { String(decoding: json.bytes, as: UTF8.self) }

  private var log: DiagnosticLog {
    let colon = SourceRange(line: 3, column: 7, length: 3)
    var log = DiagnosticLog()
    log.report(
      Diagnostic(
        .frontMatterFullWidth, at: Place(file: "b.md", range: colon),
        Message(zh: "全角“：”", en: "full-width \":\""),
        notes: [
          Note(at: Place(file: "site.yml", range: .start), Message(zh: "见此", en: "see here"))
        ],
        fix: Fix(colon, ": ")))
    log.report(
      Diagnostic(
        .referenceNotPublished, at: Place(file: "a.md", range: .start),
        Message(zh: "未发布", en: "not out")))
    return log
  }

  private func report(heldBack: [DiagnosticReport.HeldBack] = []) -> DiagnosticReport {
    DiagnosticReport(
      asOf: "2026-06-01", findings: log.sorted(), heldBack: heldBack,
      summary: DiagnosticReport.Summary(entries: 2, pages: 9, log: log))
  }

  @Test func documentInChinese() {
    let held = DiagnosticReport.HeldBack(file: "articles/2026/x.md", published: "2026-07-01 09:00")
    #expect(
      text(report(heldBack: [held]).json(folder: "content", language: .zh)) == """
        {"version":1,"as_of":"2026-06-01","findings":[\
        {"rule":"reference/not-published","severity":"info","file":"content/a.md",\
        "line":1,"column":1,"end_line":1,"end_column":1,"message":"未发布"},\
        {"rule":"front-matter/full-width","severity":"error","file":"content/b.md",\
        "line":3,"column":7,"end_line":3,"end_column":10,"message":"全角“：”",\
        "notes":[{"file":"content/site.yml","line":1,"column":1,"message":"见此"}],\
        "fix":{"line":3,"column":7,"end_line":3,"end_column":10,"replacement":": "}}],\
        "held_back":[{"file":"content/articles/2026/x.md","published":"2026-07-01 09:00"}],\
        "summary":{"entries":2,"pages":9,"errors":1,"warnings":0,"infos":1}}
        """)
  }

  @Test func documentWithoutFindings() {
    let empty = DiagnosticReport(
      asOf: "2026-06-01", findings: [], heldBack: [],
      summary: DiagnosticReport.Summary(entries: 0, pages: 0, log: DiagnosticLog()))
    #expect(
      text(empty.json(folder: "content", language: .en)) == """
        {"version":1,"as_of":"2026-06-01","findings":[],"held_back":[],\
        "summary":{"entries":0,"pages":0,"errors":0,"warnings":0,"infos":0}}
        """)
  }

  @Test func aRefusedFixGivesItsReasonOnly() {
    var finding = Diagnostic(
      .textTypo, at: Place(file: "a.md", range: .start), Message(zh: "错字", en: "typo"))
    finding.refusal = Message(zh: "会少一个链接", en: "a link would be lost")
    let document = DiagnosticReport(
      asOf: "2026-06-01", findings: [finding], heldBack: [],
      summary: DiagnosticReport.Summary(entries: 1, pages: 1, log: DiagnosticLog()))
    #expect(
      text(document.json(folder: "content", language: .zh))
        .contains(#""message":"错字","fix":{"refused":"会少一个链接"}}]"#))
  }

  @Test func messagesFollowTheLanguage() {
    let printed = text(report().json(folder: "my", language: .en))
    #expect(printed.contains(#""message":"full-width \":\"","notes":[{"file":"my/site.yml""#))
  }
}
