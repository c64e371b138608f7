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

package struct SectorRow: Sendable {
  package let link: TextLink
  package let members: Int
  package let stations: Int
  package let activities: Int
}

extension PageContext {
  func sectorListPage(_ list: EntryList) -> SectorListPage {
    let sectors = list.items.map { ID<Sector>($0.index) }
    let groups = SectorCategory.allCases.compactMap { category -> SectorGroup? in
      let rows = sectors.filter { entries[$0].fields.category == category }.compactMap(sectorRow)
      guard !rows.isEmpty else { return nil }
      return SectorGroup(
        label: settings.label(of: category),
        duty: settings.categories.first { $0.id.value == category }?.duty, sectors: rows)
    }
    return SectorListPage(title: list.title, groups: groups, filters: filters[.sector] ?? [])
  }

  private func sectorRow(_ id: ID<Sector>) -> SectorRow? {
    textLink(id.any).map { link in
      SectorRow(
        link: link, members: relations[id].members.count,
        stations: relations[id].workstations.count, activities: relations[id].activities.count)
    }
  }
}
