/// What counts: published entries only, done activities, stations that are not closed.
struct CountedEntries {
  let entries: Entries
  let relations: Relations
  let settings: SiteSettings
  let asOf: Instant
  let stations: [ID<Workstation>]
  let activities: [ID<Activity>]
  let matters: [ID<Matter>]

  init(entries: Entries, relations: Relations, settings: SiteSettings, asOf: Instant) {
    self.entries = entries
    self.relations = relations
    self.settings = settings
    self.asOf = asOf
    stations = relations.order[Workstation.self]
      .filter { entries[$0].fields.status != .closed }
    activities = entries.activities.indices.map { ID($0) }
      .filter { entries[$0].isOut && entries[$0].fields.isDone(at: asOf) }
    matters = entries.matters.indices.map { ID($0) }.filter { entries[$0].isOut }
  }

  /// “This year”.
  var year: Int { asOf.day.year }

  /// The groups of tables by county, in display order.
  var counties: [County] {
    let counties: [ID<Area>] = relations.order[Area.self]
      .filter { entries[$0].fields.level == .county }
    return [.own] + counties.map(County.county) + [.unknown]
  }
}

/// Where an entry stands in a table by county.
package enum County: Hashable, Sendable {
  /// The city's own: 市本级.
  case own
  case county(ID<Area>)
  /// The entry names no area.
  case unknown
}

extension Entries {
  /// The county of the first area.
  package func county(of common: CommonFields) -> County {
    guard let first = published(common.areas).first else { return .unknown }
    return county(of: first).map(County.county) ?? .own
  }

  /// `area` itself or the published county above it.
  package func county(of area: ID<Area>) -> ID<Area>? {
    ancestry(of: area).first { self[$0].isOut && self[$0].fields.level == .county }
  }
}

/// One line of a table: what is counted apart, and how much of it there is.
package struct Group<Key: Sendable, Value: Sendable>: Sendable {
  package let key: Key
  package let value: Value
}

/// The keys of `order` that have a value.
func groups<Key: Hashable, Value>(
  _ values: [Key: Value], in order: some Sequence<Key>
) -> [Group<Key, Value>] {
  order.compactMap { key in values[key].map { Group(key: key, value: $0) } }
}
