import Testing

@testable import Bulletin

/// Each predicate of the standards, met and not.
@Suite struct PredicateTests {
  /// Whether the station `tea`, with `lines` in its front matter, fulfils `predicate`.
  private func meets(
    _ predicate: String, _ lines: String = "", with entries: [String: String] = [:],
    asOf: String = "2026-06-01", text: String = "正文。\n", station: String = "tea"
  ) async throws -> Bool {
    let own = SmallSite.station + (lines.isEmpty ? "" : "\n" + lines)
    var small = SmallSite(
      entries.merging(["workstations/tea": own]) { $1 },
      settings: "standards: [ { name: 标准, items: [\"条目=\(predicate)\"] } ]")
    small.asOf = asOf
    small.text = text
    let site = try await small.site()
    return site.compliance[try site.id(Workstation.self, station)] == [
      StandardResult(items: [true])
    ]
  }

  @Test func address() async throws {
    for line in ["address: 茶乡路8号", "host: 茶科所", "external: true\nhost_place: 广东"] {
      #expect(try await meets("has-address", line))
    }
    #expect(try await !meets("has-address", "address:"))
    #expect(try await !meets("has-address", "directions: 过桥左转"))
  }

  @Test func servingMembersOfEitherSide() async throws {
    let gu = ["members/gu": "name: 顾长河\nlevel: city\nstations: tea"]
    #expect(try await meets("has-members(1)", "members: 林知远"))
    #expect(try await meets("has-members(2)", "members: [林知远, 顾长河, 林知远]", with: gu))
    #expect(try await !meets("has-members(3)", "members: [林知远, 顾长河, 林知远]", with: gu))
    #expect(try await !meets("has-members(1)"))
  }

  @Test func formerUnpublishedAndSilentMembers() async throws {
    func member(_ line: String) -> [String: String] {
      ["members/gu": "name: 顾长河\nlevel: city\nstations: tea\n\(line)"]
    }
    #expect(try await !meets("has-members(1)", with: member("status: former")))
    #expect(try await !meets("has-members(1)", with: member("state: draft")))
    #expect(try await !meets("has-members(1)", with: member("published: 2026-06-02")))
    // Who does not want to be shown serves all the same.
    #expect(try await meets("has-members(1)", with: member("consent: none")))
  }

  @Test func contactPointsInheritMembersAndRules() async throws {
    let rules = ["documents/rules": document("status: in-force")]
    let point = "title: 联系点\nkind: contact-point\nbasis: sector\nparent: tea"
    let lines = "members: 林知远\nrules: 办法"
    for predicate in ["has-members(1)", "has-rules(1)"] {
      #expect(
        try await meets(
          predicate, lines, with: rules.merging(["workstations/point": point]) { $1 },
          station: "point"))
      let liaison = point.replacing("contact-point", with: "post")
      #expect(
        try await !meets(
          predicate, lines, with: rules.merging(["workstations/point": liaison]) { $1 },
          station: "point"))
    }
  }

  private func document(_ lines: String) -> String {
    "title: 办法\nissuer: 青禾市政协\nlevel: city\n\(lines)"
  }

  @Test(arguments: [
    ("status: in-force", true), ("status: trial", true), ("status: repealed", false),
    ("status: superseded", false), ("status: in-force\nstate: draft", false),
    ("status: in-force\neffective: 2026-06-02", false),
    ("status: in-force\neffective: 2026-06-01", true),
    ("status: in-force\neffective: 2026", true), ("status: trial\nuntil: 2026-05-31", false),
    ("status: trial\nuntil: 2026-06", true),
  ])
  func rulesInForceOrOnTrial(lines: String, isMet: Bool) async throws {
    let rules = ["documents/rules": document(lines)]
    #expect(try await meets("has-rules(1)", "rules: 办法", with: rules) == isMet)
    #expect(try await !meets("has-rules(2)", "rules: 办法", with: rules))
  }

  private func activity(_ lines: String, stations: String = "tea") -> String {
    "title: 走访\nkind: visit\norganizers: 青禾市政协\nstations: \(stations)\n\(lines)"
  }

  @Test(arguments: [
    ("date: 2025-06-01", true), ("date: 2025-05-31", false), ("date: 2026-06-01", true),
    ("date: 2026-06-02", false), ("date: 2025-05-31\nend_date: 2025-06-01", true),
    // Some reading of a partial date lies in the twelve months.
    ("date: 2025-06", true), ("date: 2025-05", false), ("date: 2025", true),
    ("date: 2024", false), ("date: 2026-05-01\nstatus: cancelled", false),
    ("date: 2026-05-01\nstatus: planned", false), ("date: 2026-05-01\nstate: draft", false),
    ("date: 2026-05-01\npublished: 2026-06-02", false),
  ])
  func activitiesOfTheLastMonths(lines: String, isMet: Bool) async throws {
    let entries = ["activities/a": activity(lines)]
    #expect(try await meets("has-activities(1,12)", with: entries) == isMet)
    #expect(try await !meets("has-activities(2,12)", with: entries))
  }

  @Test func activitiesOfContactPointsCountForTheirStation() async throws {
    let point = "title: 联系点\nkind: contact-point\nbasis: sector\nparent: tea"
    let entries = [
      "workstations/point": point, "activities/a": activity("date: 2026-05-01", stations: "point"),
      "activities/b": activity("date: 2026-05-02", stations: "[tea, point]"),
    ]
    #expect(try await meets("has-activities(2,1)", with: entries))
    #expect(try await !meets("has-activities(3,1)", with: entries))
    let own = entries.merging(["activities/c": activity("date: 2026-05-03")]) { $1 }
    #expect(try await !meets("has-activities(3,1)", with: own, station: "point"))
  }

  @Test func archive() async throws {
    #expect(try await meets("has-archive", "archive: 登记本"))
    #expect(try await !meets("has-archive"))
    func entries(_ lines: String) -> [String: String] {
      [
        "activities/a": activity("date: 2025-01-01\nparticipants: 林知远"),
        "activities/b": activity("date: 2020-01-01\nparticipants: 林知远"),
        "activities/c": activity(lines),
      ]
    }
    let third = "date: 2026-01-01\nparticipants: 林知远"
    #expect(try await meets("has-archive", with: entries(third)))
    #expect(try await !meets("has-archive", with: entries(third), text: "\n"))
    #expect(try await !meets("has-archive", with: entries("date: 2026-01\nparticipants: 林知远")))
    #expect(try await !meets("has-archive", with: entries("date: 2026-01-01")))
    #expect(try await !meets("has-archive", with: entries(third + "\nstatus: cancelled")))
  }

  @Test func functionHoursAndCode() async throws {
    #expect(try await meets("has-function", "function: 联系茶农"))
    #expect(try await !meets("has-function"))
    #expect(try await meets("has-hours", "hours: { days: 每天, time: 09:00-11:00 }"))
    #expect(try await meets("has-hours", "receptions: { rule: 每周三 }"))
    #expect(try await !meets("has-hours", "phone: 0830-555-0100"))
    #expect(try await meets("has-qr", "contact_qr: qr.png"))
    #expect(try await !meets("has-qr", "contact_qr_note: 扫码"))
  }

  @Test(arguments: [
    ("2026-06-01", 2026, true), ("2026-06-01", 2025, false), ("2026-02-28", 2025, true),
    ("2026-03-01", 2025, false), ("2026-01-01", 2026, true), ("2026-01-01", 2024, false),
    ("2026-01-01", 2027, false),
  ])
  func planOfTheYear(asOf: String, year: Int, isMet: Bool) async throws {
    #expect(
      try await meets("has-plan", "plan: [接待]\nplan_year: \(year)", asOf: asOf) == isMet)
    #expect(try await !meets("has-plan", "plan_year: \(year)", asOf: asOf))
    #expect(try await !meets("has-plan", "plan: [接待]", asOf: asOf))
  }

  @Test(arguments: [
    ("sectors: 茶界\nroles: 委员", true), ("sectors: 茶界\nwork_unit: 茶厂", true),
    ("sectors: 茶界\npost: 厂长", true), ("sectors: 茶界", false), ("roles: 委员", false),
    ("sectors: 茶界\nparty: 民盟", false),
  ])
  func identityOfEveryMember(lines: String, isMet: Bool) async throws {
    let gu = ["members/gu": "name: 顾长河\nlevel: city\n\(lines)"]
    #expect(try await meets("has-identity", "members: 顾长河", with: gu) == isMet)
    #expect(try await meets("has-identity", "members: [顾长河, 林知远]", with: gu) == isMet)
    #expect(try await !meets("has-identity", with: gu))
  }

  @Test func resolvedMatters() async throws {
    func matter(_ result: String) -> String {
      "title: 事\nkind: issue\nraised: 2025-01-01\nstations: tea\nmerged: 5\nresult: \(result)"
    }
    let entries = [
      "matters/a": matter("resolved"), "matters/b": matter("planned"),
      "matters/c": matter("resolved\nstate: withdrawn"),
    ]
    #expect(try await meets("has-results(1)", with: entries))
    #expect(try await !meets("has-results(2)", with: entries))
  }
}
