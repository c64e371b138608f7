extension PageContext {
  func listPage(
    _ list: EntryList, _ slice: ListSlice, _ digests: [AnyEntryID: EntryDigest]
  ) -> ListPage {
    ListPage(
      title: list.title, count: list.items.count,
      items: slice.items.map { item($0, digests: digests) }, filters: filters(of: list),
      newer: slice.newerRoute.map {
        TextLink(text: list.isDated ? "较新的一页" : "上一页", link: site.link(toRoute: $0))
      },
      older: slice.olderRoute.map {
        TextLink(text: list.isDated ? "较早的一页" : "下一页", link: site.link(toRoute: $0))
      },
      pageLabel: slice.number == 0 ? nil : "第 \(slice.number) 页")
  }

  /// On the pages of the type's own lists.
  private func filters(of list: EntryList) -> [FilterGroup] {
    guard list.route.hasPrefix("/\(list.kind.directory)/"), list.trail.count <= 1 else { return [] }
    return filters[list.kind] ?? []
  }

  func sectorListPage(_ list: EntryList) -> SectorListPage {
    let sectors = list.items.map { ID<Sector>($0.index) }
    let groups = SectorCategory.allCases.compactMap { category -> SectorGroup? in
      let rows = sectors.filter { entries[$0].fields.category == category }.compactMap(sectorRow)
      guard !rows.isEmpty else { return nil }
      return SectorGroup(
        label: settings.label(of: category),
        duty: settings.categories.first { $0.id == category }?.duty, sectors: rows)
    }
    return SectorListPage(title: list.title, groups: groups)
  }

  private func sectorRow(_ id: ID<Sector>) -> SectorRow? {
    textLink(id.any).map { link in
      SectorRow(
        link: link, members: relations[id].members.count,
        stations: relations[id].workstations.count, activities: relations[id].activities.count)
    }
  }

  /// Every list and every single page, so that each public page is two steps away.
  func siteMapPage() -> SiteMapPage {
    let columns = MenuEntry.kinds.map { kind in
      FilterGroup(
        label: settings.columnName(of: kind),
        links: site.lists.filter { $0.kind == kind && $0.trail.count <= 1 }.map { list in
          TextLink(text: list.title, link: site.link(toRoute: list.route))
        })
    }
    let pages = DisplayOrder.undated(entries.pages).compactMap { textLink($0.any) }
    return SiteMapPage(
      groups: (columns + [FilterGroup(label: "其他页面", links: pages)]).filter { !$0.links.isEmpty })
  }
}
