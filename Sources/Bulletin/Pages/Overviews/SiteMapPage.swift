/// What the site map for readers shows.
package struct SiteMapPage: Sendable {
  package let groups: [FilterGroup]
}

extension SiteMapPage: OverviewPage {
  /// Every list and every single page, so that each public page is two steps away.
  init(in context: PageContext) {
    let (site, settings) = (context.site, context.settings)
    let columns = MenuEntry.kinds.map { kind in
      FilterGroup(
        label: settings.columnName(of: kind),
        links: site.lists.all.filter { $0.kind == kind && $0.scope.isOfColumn }
          .map { TextLink(text: $0.title, to: $0, of: site) })
    }
    let overviews = Overview.all(for: settings).filter { $0 != .home && $0 != .siteMap }.map {
      TextLink(text: $0.title, link: site.link(toRoute: $0.route))
    }
    let campaigns = settings.campaigns.map { TextLink(to: $0, of: site) }
    let pages = site.order[Page.self].compactMap { context.textLink($0.any) }
    let all =
      [FilterGroup(label: "总览", links: overviews)] + columns + [
        FilterGroup(label: Overview.campaigns.title, links: campaigns),
        FilterGroup(label: "其他页面", links: pages),
      ]
    groups = all.filter { !$0.links.isEmpty }
  }

  func html(_ theme: some Theme, in frame: PageFrame) -> HTML { theme.siteMap(self, in: frame) }
}
