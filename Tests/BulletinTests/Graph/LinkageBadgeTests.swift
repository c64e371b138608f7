import Testing

@testable import Bulletin

@Suite struct LinkageBadgeTests {
  private func badges(_ lines: String) async throws -> [LinkageBadge] {
    let site = try await SmallSite([
      "activities/a": "title: 活动\nkind: visit\ndate: 2026-05-01\n\(lines)",
      "areas/wuping": "title: 雾坪镇\nlevel: town\nparent: mingxi",
      "areas/tuowan": "title: 沱湾县\nlevel: county\nparent: qinghe\ncouncil: 沱湾县政协",
      "areas/hidden": "title: 竹屏县\nlevel: county\nparent: qinghe\ncouncil: 竹屏县政协\nstate: draft",
      "committees/rural": "title: 农委\nkind: special",
      "committees/health": "title: 卫委\nkind: special",
      "sectors/rice": "title: 米界\norder: 2\ncategory: professional",
      "sectors/young": "title: 青界\norder: 3\ncategory: professional\nstate: draft",
    ]).site()
    return site.linkage[ID(0)]
  }

  @Test(arguments: [
    ("[青禾市政协, 茗溪县政协]", true), ("[qinghe, 茗溪县]", true), ("[农委, 茗溪县政协]", true),
    ("[茗溪县政协, 雾坪镇]", true),
    // The same level, a committee of the root area's level, bodies without one.
    ("[茗溪县政协, 沱湾县政协]", false), ("[青禾市政协, 农委]", false),
    ("[青禾市政协, 外省政协]", false), ("[青禾市政协]", false), ("[青禾市政协, 竹屏县政协]", false),
  ])
  func organizersAtTwoLevels(organizers: String, isVertical: Bool) async throws {
    let badges = try await badges("organizers: \(organizers)")
    #expect(badges.contains(.vertical) == isVertical)
  }

  @Test(arguments: [
    ("[青禾市政协, 市农科所]", true), ("[市农科所]", true), ("[青禾市政协, 外省政协]", false),
    ("[青禾市政协办公室]", false), ("[青禾市政协]\npartners: [市农科所]", false),
    ("[雾坪镇]", false),
  ])
  func organizersOutside(organizers: String, isHorizontal: Bool) async throws {
    let badges = try await badges("organizers: \(organizers)")
    #expect(badges.contains(.horizontal) == isHorizontal)
  }

  @Test(arguments: [
    ("[茶界, 米界]", true), ("[茶界, tea]", false), ("[茶界, 青界]", false), ("[茶界]", false),
  ])
  func twoSectors(sectors: String, isCross: Bool) async throws {
    let badges = try await badges("organizers: 青禾市政协\nsectors: \(sectors)")
    #expect(badges.contains(.crossSector) == isCross)
  }

  @Test(arguments: [
    ("organizers: 农委\ncommittees: 卫委", true), ("organizers: [农委, 卫委]", true),
    ("organizers: 青禾市政协\ncommittees: [农委, 卫委]", true),
    ("organizers: 农委\ncommittees: 农委", false),
  ])
  func twoCommittees(lines: String, isCross: Bool) async throws {
    #expect(try await badges(lines).contains(.crossCommittee) == isCross)
  }
}
