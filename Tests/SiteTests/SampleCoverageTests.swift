import Foundation
import TestSupport
import Testing

@testable import Bulletin

/// What the sample shows: every type, kind, state, result and predicate at least once.
@Suite struct SampleCoverageTests {
  @Test func theSampleHasNoHole() async throws {
    let sample = try await Sample()
    var table = Coverage()
    sample.countStates(&table)
    sample.countWorkstations(&table)
    sample.countActivities(&table)
    sample.countPeople(&table)
    sample.countMatters(&table)
    sample.countTexts(&table)
    sample.countPredicates(&table)
    print(table.text)
    #expect(table.holes == [])
  }
}

/// How often each value stands in the sample.
private struct Coverage {
  private var rows: [(name: String, counts: [(label: String, count: Int)])] = []

  mutating func add<Value: Enumeration>(_ name: String, _ values: [Value]) {
    add(name, Value.allCases.map { value in (value.rawValue, values.count { $0 == value }) })
  }

  mutating func add(_ name: String, _ counts: [(String, Int)]) {
    rows.append((name, counts.map { (label: $0.0, count: $0.1) }))
  }

  var holes: [String] {
    rows.flatMap { row in row.counts.filter { $0.count == 0 }.map { "\(row.name): \($0.label)" } }
  }

  var text: String {
    rows.map { row in
      let counts = row.counts.map { "\($0.label) \($0.count)" }.joined(separator: ", ")
      return "\(row.name): \(counts)"
    }.joined(separator: "\n")
  }
}

private struct Sample {
  private let entries: Entries
  private let settings: SiteSettings
  private let asOf: Instant

  init() async throws {
    let loaded = try await loadSite(sampleContent)
    asOf = loaded.site.asOf
    #expect(loaded.log.count(.error) == 0)
    (entries, settings) = (loaded.site.entries, loaded.site.settings)
  }

  func countStates(_ table: inout Coverage) {
    let states = entries.workstations.map(\.common.state) + entries.activities.map(\.common.state)
    let more = entries.members.map(\.common.state) + entries.articles.map(\.common.state)
    table.add("state", states + more)
    table.add("type", EntryKind.allCases.map { ($0.name, entries.count(of: $0)) })
    let heldBack = entries.articles.count { $0.visibility == .heldBack }
    table.add("visibility", [("held back", heldBack)])
  }

  func countWorkstations(_ table: inout Coverage) {
    let stations = entries.workstations.map(\.fields)
    table.add("workstation kind", stations.map(\.type))
    table.add("workstation basis", stations.map(\.basis))
    table.add("workstation status", stations.map(\.status))
    table.add("host kind", stations.compactMap(\.hostKind))
    table.add("holiday rule", stations.flatMap(\.receptions).compactMap(\.holiday))
    table.add("external", [("yes", stations.count { $0.isExternal })])
  }

  func countActivities(_ table: inout Coverage) {
    let activities = entries.activities.map(\.fields)
    table.add("activity kind", activities.map(\.type))
    table.add("activity status", activities.map { $0.status(at: asOf) })
    table.add("visit target", activities.flatMap(\.visitTargets))
  }

  func countPeople(_ table: inout Coverage) {
    let members = entries.members.map(\.fields)
    table.add("member level", members.map(\.level))
    table.add("member status", members.map(\.status))
    table.add("consent", members.map(\.consent))
    table.add("sector category", entries.sectors.map(\.fields.category))
    table.add("committee kind", entries.committees.map(\.fields.type))
    // The sample is a city's: no area above it has a page.
    let levels = AreaLevel.allCases.filter { $0 != .province }
    let areas = entries.areas.map(\.fields.level)
    table.add("area level", levels.map { level in (level.rawValue, areas.count { $0 == level }) })
  }

  func countMatters(_ table: inout Coverage) {
    let matters = entries.matters.map(\.fields)
    table.add("matter kind", matters.map(\.type))
    table.add("raised by", matters.compactMap(\.raisedBy))
    table.add("scale", matters.compactMap(\.scale))
    table.add("hosted by", matters.compactMap(\.hostedBy))
    table.add("stage", matters.compactMap(\.stage))
    table.add("handling", matters.compactMap(\.handling))
    table.add("result", matters.map(\.result))
    table.add("outcome channel", matters.flatMap(\.outcomes).map(\.channel))
    table.add(
      "matter", [("case", matters.count { $0.isCase }), ("urgent", matters.count { $0.isUrgent })])
  }

  func countTexts(_ table: inout Coverage) {
    table.add("document level", entries.documents.map(\.fields.level))
    table.add("document status", entries.documents.map(\.fields.status))
    table.add("article kind", entries.articles.map(\.fields.type))
    table.add("menu", entries.pages.map(\.fields.menu))
    let figures =
      entries.areas.flatMap(\.common.figures) + entries.committees.flatMap(\.common.figures)
      + entries.activities.flatMap(\.common.figures)
    table.add("figure qualifier", figures.map(\.qualifier))
    table.add("figure tally", figures.map(\.tally))
  }

  /// Every predicate stands in a standard of the city.
  func countPredicates(_ table: inout Coverage) {
    let notations = settings.standards.flatMap(\.items).map(\.predicate.notation)
    table.add(
      "predicate",
      StandardPredicate.notations.map { full in
        let name = String(full.prefix { $0 != "(" })
        return (name, notations.count { $0 == name })
      })
  }
}

extension StandardPredicate {
  fileprivate var notation: String {
    switch self {
    case .address: "has-address"
    case .archive: "has-archive"
    case .function: "has-function"
    case .plan: "has-plan"
    case .identity: "has-identity"
    case .qr: "has-qr"
    case .hours: "has-hours"
    case .members: "has-members"
    case .rules: "has-rules"
    case .results: "has-results"
    case .activities: "has-activities"
    }
  }
}
