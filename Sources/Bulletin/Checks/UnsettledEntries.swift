/// Entries with an error that has been reported: they may hold what a station seems to lack.
struct UnsettledEntries {
  private let site: Site
  /// Types with a file whose front matter cannot be read.
  private let unreadable: Set<EntryKind>

  init(_ site: Site) {
    self.site = site
    var unreadable: Set<EntryKind> = []
    func note<Fields: EntryFields>(_ type: Fields.Type) {
      if site.entries.all(type).contains(where: \.layout.isUnreadable) {
        unreadable.insert(Fields.kind)
      }
    }
    note(Member.self)
    note(Activity.self)
    note(Matter.self)
    note(Document.self)
    self.unreadable = unreadable
  }

  /// Whether `station` may fulfil `predicate` once they are corrected.
  func mayShow(_ predicate: StandardPredicate, _ station: ID<Workstation>) -> Bool {
    let related = site.relations[station]
    switch predicate {
    case .members, .identity:
      let named = site[station].common.members.compactMap(\.id)
      return hasFaulty(named + site.relations.servingMembers[station.index])
    case .rules: return hasFaulty(site[station].fields.rules.compactMap(\.id))
    case .activities, .archive: return hasFaulty(related.activities)
    case .results: return hasFaulty(related.matters)
    case .address, .function, .plan, .qr, .hours: return false
    }
  }

  private func hasFaulty<Fields: EntryFields>(_ ids: [ID<Fields>]) -> Bool {
    unreadable.contains(Fields.kind) || ids.contains { site[$0].layout.isFaulty }
  }
}
