/// What the list of sectors shows.
package struct SectorListPage: Sendable {
  package let title: String
  package let groups: [SectorGroup]
  package let filters: [FilterGroup]
}

/// The sectors of one category, in official order.
package struct SectorGroup: Sendable {
  package let label: String
  package let duty: String?
  package let sectors: [SectorRow]
}

/// A sector with its numbers.
package struct SectorRow: Sendable {
  package let link: TextLink
  package let members: Int
  package let stations: Int
  package let activities: Int
}

extension SectorListPage {
  init(_ list: EntryList, in context: PageContext) {
    let settings = context.settings
    let sectors = list.items.map { ID<Sector>($0.index) }
    title = list.title
    groups = SectorCategory.allCases.compactMap { category in
      let rows = sectors.filter { context.entries[$0].fields.category == category }
        .compactMap { SectorRow($0, in: context) }
      guard !rows.isEmpty else { return nil }
      return SectorGroup(
        label: settings.label(of: category),
        duty: settings.categories.first { $0.id.value == category }?.duty, sectors: rows)
    }
    filters = context.filters[.sector] ?? []
  }
}

extension SectorRow {
  fileprivate init?(_ id: ID<Sector>, in context: PageContext) {
    guard let link = context.textLink(id.any) else { return nil }
    let related = context.relations[id]
    self.init(
      link: link, members: related.members.count, stations: related.workstations.count,
      activities: related.activities.count)
  }
}
