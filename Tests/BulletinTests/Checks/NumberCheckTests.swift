import Testing

@testable import Bulletin

@Suite struct NumberCheckTests {
  private let settings = "rules: { contact_per_year: 1 }\ncontact_kinds: [visit]"
  private let visit = """
    title: 走访
    kind: visit
    date: 2026-05-01
    organizers: 青禾市政协
    areas: 茗溪县
    participants: 林知远
    reached: 40
    """

  @Test func aFigureThatDiffersIsAnInfoAtItsValue() async throws {
    func findings(_ value: Int) async throws -> [Diagnostic] {
      let area = """
        title: 茗溪县
        level: county
        parent: qinghe
        figures:
          - { label: 站点, value: 9, unit: 个, tally: other }
          - { label: 联系群众, value: \(value), unit: 人次, tally: reached, period: 2026年 }
        """
      let site = try await SmallSite(["areas/mingxi": area, "activities/a": visit]).site()
      var log = DiagnosticLog()
      checkReportedFigures(site, reporting: &log)
      return log.sorted()
    }
    #expect(try await findings(40) == [])
    let findings = try await findings(870)
    #expect(findings.map(\.severity) == [.info])
    #expect(findings.map(\.place.range.line) == [7])
    #expect(findings.map(\.place.range.column) == [35])
    #expect(
      findings.first?.message.zh
        == "上报的“联系群众”（2026年）是870人次，按已发布条目统计是 40；口径不同可以并存，页面上分开列出")
  }

  @Test func fewContactsOfServingMembersOnly() async throws {
    let entries = [
      "activities/a": visit, "members/gu": "name: 顾长河\nlevel: city",
      "members/zhong": "name: 钟若谷\nlevel: city\nstatus: former",
    ]
    for (settings, files) in [(settings, ["members/gu.md"]), ("", [])] {
      let site = try await SmallSite(entries, settings: settings).site()
      var log = DiagnosticLog()
      checkContacts(site, reporting: &log)
      #expect(log.sorted().map(\.place.file) == files)
      #expect(log.diagnostics.allSatisfy { $0.rule == .memberFewContacts })
    }
  }
}
