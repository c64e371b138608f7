package struct SiteMapPage: Sendable {
  package let groups: [FilterGroup]
}

extension PageContext {
  /// Every list and every single page, so that each public page is two steps away.
  func siteMapPage() -> SiteMapPage {
    let columns = MenuEntry.kinds.map { kind in
      FilterGroup(
        label: settings.columnName(of: kind),
        links: site.lists.filter { $0.kind == kind && $0.trail.count <= 1 }.map { list in
          TextLink(text: list.title, link: site.link(toRoute: list.route))
        })
    }
    let overviews = [Overview.statistics, .standards].compactMap(textLink)
    let pages = overviews + DisplayOrder.undated(entries.pages).compactMap { textLink($0.any) }
    return SiteMapPage(
      groups: (columns + [FilterGroup(label: "其他页面", links: pages)]).filter { !$0.links.isEmpty })
  }
}
