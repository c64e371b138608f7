/// What one published entry belongs to: published things only, each once, in the order written.
package struct Owners: Sendable {
  package var sectors: [ID<Sector>] = []
  /// The areas named, without their ancestors.
  package var areas: [ID<Area>] = []
  package var committees: [ID<Committee>] = []
  package var stations: [ID<Workstation>] = []
  package var members: [ID<Member>] = []
  package var campaigns: [String] = []

  init(of common: CommonFields, in entries: Entries) {
    sectors = entries.published(common.sectors)
    areas = entries.published(common.areas)
    committees = entries.published(common.committees)
    stations = entries.published(common.stations)
    members = entries.published(common.members)
    campaigns = unique(common.campaigns.compactMap(\.id))
  }

  mutating func add(_ organizers: [Organizer], in entries: Entries) {
    for case .committee(let id) in organizers.map(\.target) where entries[id].isOut {
      committees = unique(committees + [id])
    }
  }

  mutating func add(_ more: [Reference<Member>], in entries: Entries) {
    members = unique(members + entries.published(more))
  }
}

extension Entries {
  /// The published entries among `references`, each once.
  package func published<Target>(_ references: [Reference<Target>]) -> [ID<Target>] {
    unique(references.compactMap(\.id)).filter { self[$0].isOut }
  }

  /// The entry itself when it is out.
  package func published<Target>(_ reference: Reference<Target>?) -> ID<Target>? {
    guard let id = reference?.id, self[id].isOut else { return nil }
    return id
  }

  /// `area` and the areas above it, nearest first. More than there are levels are a mistake, which
  /// has a finding, and are left out; so is what comes back to itself.
  package func ancestry(of area: ID<Area>) -> [ID<Area>] {
    var chain = [area]
    while chain.count < Level.allCases.count,
      let parent = self[chain[chain.count - 1]].fields.parent?.id, !chain.contains(parent)
    {
      chain.append(parent)
    }
    return chain
  }
}

/// `values` without repeats, first occurrences kept.
func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
  guard values.count > 1 else { return values }
  var seen: Set<Value> = []
  return values.filter { seen.insert($0).inserted }
}
