import Testing

@testable import Bulletin

@Suite struct StandardCheckTests {
  private func findings(
    _ lines: String, standard: String, with entries: [String: String] = [:]
  ) async throws -> [Diagnostic] {
    let site = try await SmallSite(
      entries.merging(["workstations/tea": SmallSite.station + "\n" + lines]) { $1 },
      settings: "standards: [ { name: 五有, items: [\(standard)] } ]"
    ).site()
    var log = DiagnosticLog()
    checkStandards(site, reporting: &log)
    return log.sorted()
  }

  @Test func oneFindingListsWhatIsNotMet() async throws {
    let findings = try await findings(
      "address: 茶乡路", standard: "有场所=has-address, 有委员=has-members(1), 有档案=has-archive")
    #expect(findings.map(\.rule) == [.workstationStandard])
    #expect(
      findings.map(\.message.zh) == [
        "未达到“五有”中的“有委员”：要有 1 名在任的驻站委员，现有 0 名，请在驻站委员（members）中补上；"
          + "“五有”中的“有档案”：请填写档案（archive），或发布至少 3 次活动，每次都有准确日期、参加委员和正文"
      ])
    // The closing line stands for keys that are absent, and for several of them.
    #expect(findings.map(\.place.range.line) == [7])
  }

  @Test func whatTwoStandardsAskForIsSaidOnce() async throws {
    let found = try await findings(
      "address: 茶乡路",
      standard: "有制度=has-rules(1) ] }, { name: 五上墙, items: [管理办法=has-rules(1), 职能=has-function")
    #expect(
      found.map(\.message.zh) == [
        "未达到“五有”中的“有制度”、“五上墙”中的“管理办法”：请在管理办法（rules）中写明至少 1 份现行或试行的制度文件；"
          + "“五上墙”中的“职能”：请填写职能定位（function）"
      ])
    #expect(
      found.map(\.message.en) == [
        "not met: ‘有制度’ of ‘五有’, ‘管理办法’ of ‘五上墙’: "
          + "name at least 1 document(s) in force or on trial in rules; ‘职能’ of ‘五上墙’: write function"
      ])
  }

  @Test(arguments: [
    ("members: 林知远", "有委员=has-members(2)", 6), ("rules: 办法", "有制度=has-rules(1)", 6),
    ("phone: 0830-555-0100", "有计划=has-plan", 7),
    ("members: 顾长河", "有身份=has-identity", 6), ("phone: 0830-555-0100", "开放=has-hours", 7),
    ("phone: 0830-555-0100", "\"有活动=has-activities(1,12)\"", 7),
  ])
  func theKeyThatWouldMeetIt(lines: String, standard: String, line: Int) async throws {
    let findings = try await findings(
      lines, standard: standard,
      with: [
        "documents/rules": "title: 办法\nissuer: 政协\nlevel: city\nstatus: repealed",
        "members/gu": "name: 顾长河\nlevel: city",
      ])
    #expect(findings.map(\.place.range.line) == [line])
  }

  @Test func namesTheMembersWhoseIdentityIsMissing() async throws {
    let findings = try await findings(
      "members: [林知远, 顾长河]", standard: "有身份=has-identity",
      with: ["members/gu": "name: 顾长河\nlevel: city"])
    #expect(findings.first?.message.zh.hasSuffix("工作单位、职务中的一项：顾长河") == true)
  }

  @Test func aSectorThatIsNotOutHasToBePublished() async throws {
    let findings = try await findings(
      "members: 顾长河", standard: "有身份=has-identity",
      with: [
        "members/gu": "name: 顾长河\nlevel: city\nsectors: 农业界\npost: 农艺师",
        "sectors/farm": "title: 农业界\norder: 2\ncategory: professional\nstate: draft",
      ])
    #expect(
      findings.map(\.message.zh) == ["未达到“五有”中的“有身份”：委员的界别还没有发布，请先发布：农业界"])
  }

  @Test(arguments: ["plan: 接待", "plan: 接待\nplan_year: 2025"])
  func aPlanOfAnotherYearIsSaidOnce(lines: String) async throws {
    #expect(try await findings(lines, standard: "有计划=has-plan") == [])
  }

  @Test(arguments: [("closed", 0), ("active\nstate: draft", 0), ("active", 1)])
  func aContactPointNeedsItsParentFirst(status: String, count: Int) async throws {
    let findings = try await findings(
      "address: 茶乡路\nstatus: \(status)", standard: "有场所=has-address",
      with: [
        "workstations/point": "title: 茶点\nkind: contact-point\nbasis: sector\nparent: 茶站"
      ])
    #expect(findings.filter { $0.place.file == "workstations/point.md" }.count == count)
  }

  @Test(arguments: ["closed", "preparing", "paused"])
  func onlyRunningStationsAreAskedFor(status: String) async throws {
    #expect(try await findings("status: \(status)", standard: "有场所=has-address") == [])
    #expect(try await findings("status: active", standard: "有场所=has-address").count == 1)
    #expect(try await findings("state: draft", standard: "有场所=has-address") == [])
  }
}
