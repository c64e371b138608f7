import Foundation
import Testing

@testable import Bulletin

/// Every relation is declared on one side and shown on both.
@Suite struct RelationTests {
  /// Addresses of the two pages that a relation ties together.
  struct Relation: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let one: String
    let other: String
  }

  private static let station = "/workstations/tea/"
  private static let point = "/workstations/point/"
  private static let member = "/members/lin/"
  private static let activity = "/activities/2026/month/"
  private static let sector = "/sectors/agriculture/"
  private static let matter = "/matters/2026/road/"
  private static let article = "/articles/2026/feature/"
  /// A section of its county's page.
  private static let town = "/areas/heling/#tuowan"
  private static let committee = "/committees/rural/"

  static let bothWays = [
    Relation(testDescription: "station.parent", one: point, other: station),
    Relation(testDescription: "station.members", one: station, other: member),
    Relation(testDescription: "member.stations", one: "/members/gu/", other: station),
    Relation(testDescription: "member.sectors", one: member, other: sector),
    Relation(testDescription: "station.sectors", one: station, other: sector),
    Relation(testDescription: "activity.sectors", one: activity, other: sector),
    Relation(testDescription: "matter.sectors", one: matter, other: sector),
    Relation(testDescription: "article.sectors", one: article, other: sector),
    Relation(testDescription: "sector.committee", one: sector, other: committee),
    Relation(testDescription: "activity.stations", one: activity, other: point),
    Relation(testDescription: "matter.activity", one: matter, other: activity),
    Relation(testDescription: "matter.stations", one: matter, other: station),
    Relation(testDescription: "matter.areas", one: matter, other: town),
    Relation(testDescription: "matter.members", one: matter, other: member),
    Relation(testDescription: "station.rules", one: station, other: "/documents/rules/"),
    Relation(
      testDescription: "document.basis_docs", one: "/documents/detail/",
      other: "/documents/rules/"),
    Relation(
      testDescription: "document.supersedes", one: "/documents/rules/",
      other: "/documents/old-rules/"),
    Relation(testDescription: "authors[].member", one: article, other: member),
    Relation(testDescription: "activity.participants", one: activity, other: member),
    Relation(
      testDescription: "activity.members", one: "/activities/2026/visit/", other: "/members/gu/"),
    Relation(testDescription: "activity.organizers", one: activity, other: committee),
    Relation(testDescription: "committee.areas", one: committee, other: "/areas/heling/"),
    Relation(testDescription: "activity.campaigns", one: activity, other: "/campaigns/spring/"),
    Relation(testDescription: "article.campaigns", one: article, other: "/campaigns/spring/"),
    Relation(testDescription: "area.parent", one: "/areas/heling/", other: "/areas/qinghe/"),
  ]

  @Test func everyRelationIsShownOnBothSides() async throws {
    try await withPages { page in
      for relation in RelationTests.bothWays {
        try #expect(page(relation.one).contains(href(relation.other)), "\(relation) one side")
        try #expect(page(relation.other).contains(href(relation.one)), "\(relation) other side")
      }
    }
  }

  /// What counts for the entities above, too: the parent station, the ancestors of an area.
  @Test func activitiesRollUp() async throws {
    try await withPages { page in
      try #expect(page(RelationTests.station).contains(href(RelationTests.activity)))
      try #expect(page("/areas/heling/").contains(href(RelationTests.activity)))
      try #expect(page("/areas/qinghe/").contains(href(RelationTests.activity)))
    }
  }

  /// Three steps lead from a committee to the stations of its members, and back.
  @Test func linksPageLeadsDownToTheStations() async throws {
    try await withPages { page in
      let links = try page("/links/")
      let steps = [RelationTests.committee, RelationTests.sector, RelationTests.member]
      for address in steps + [RelationTests.station] { #expect(links.contains(href(address))) }
    }
  }

  /// Nobody finds what is not out on the other side of a relation either.
  @Test func whatIsNotOutIsNamedNowhere() async throws {
    try await withPages { page in
      for address in [RelationTests.station, RelationTests.member, "/activities/", "/"] {
        let html = try page(address)
        #expect(!html.contains("尚未公布的活动"), "held back, on \(address)")
        #expect(!html.contains("还没写完"), "draft, on \(address)")
        #expect(!html.contains("撤下的文章"), "withdrawn, on \(address)")
        #expect(!html.contains("撤回者"), "withdrawn, on \(address)")
      }
    }
  }

  private func href(_ address: String) -> String { "href=\"\(address)\"" }

  private func withPages(_ body: (_ page: (String) throws -> String) throws -> Void) async throws {
    try await SiteCase("valid", "relations").withSite { content, output in
      let report = try await run(content: content, output: output)
      #expect(!report.fails(strict: false))
      try body { address in
        let route = address.prefix { $0 != "#" }
        let file = URL(filePath: output).appending(path: route + "index.html")
        return try String(contentsOf: file, encoding: .utf8)
      }
    }
  }
}
