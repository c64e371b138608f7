/// What one station meets of one standard of `site.standards`.
package struct StandardResult: Sendable, Hashable {
  /// One for each item of the standard, in its order.
  package let items: [Bool]

  package var isMet: Bool { items.allSatisfy(\.self) }
  package var metCount: Int { items.count(where: \.self) }
}

/// Every published station held against every standard of the site.
package struct Compliance: Sendable {
  /// By station; empty for stations that are not out.
  private let results: [[StandardResult]]

  init(entries: Entries, relations: Relations, settings: SiteSettings, asOf: Instant) {
    let evidence = StandardEvidence(entries: entries, relations: relations, asOf: asOf)
    results = entries.workstations.indices.map { index in
      guard entries.workstations[index].isOut else { return [] }
      return settings.standards.map { standard in
        StandardResult(items: standard.items.map { evidence.shows($0.predicate, ID(index)) })
      }
    }
  }

  /// One for each standard, in the order of `site.yml`.
  package subscript(station: ID<Workstation>) -> [StandardResult] { results[station.index] }
}
