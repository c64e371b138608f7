/// A page that is not an entry's.
enum SitePage: Sendable {
  case overview(Overview)
  case list(EntryList, ListSlice)
  case wall(ID<Workstation>, WallPaper)
  case notFound
  /// An entry that was taken back: its address stays, its words do not.
  case withdrawn(route: String, EntryKind)
  case redirect(from: String, to: String)
}

extension PageContext {
  /// In a fixed order.
  func sitePages() -> [SitePage] {
    var pages = Overview.all(for: settings).map(SitePage.overview) + [.notFound]
    for list in site.lists {
      pages += list.slices(pageSize: settings.pageSize.number).map { .list(list, $0) }
    }
    pages += wallPages() + withdrawnPages()
    return pages + site.redirects().map { .redirect(from: $0.from, to: $0.to) }
  }

  private func wallPages() -> [SitePage] {
    entries.workstations.indices.filter { entries.workstations[$0].hasWallSheets }
      .flatMap { index in WallPaper.allCases.map { .wall(ID(index), $0) } }
  }

  private func withdrawnPages() -> [SitePage] {
    site.withdrawnEntries().compactMap { id in
      guard let address = site.routes.address(of: id), address.fragment == nil else { return nil }
      return .withdrawn(route: address.route, id.kind)
    }
  }

  func render(
    _ page: SitePage, digests: [AnyEntryID: EntryDigest], theme: some Theme
  ) -> RenderedPage {
    switch page {
    case .overview(let overview):
      return RenderedPage(
        route: overview.route, html: renderOverview(overview, digests, theme),
        modified: lastChange(on: overview))
    case .list(let list, let slice):
      return RenderedPage(
        route: slice.route, html: renderList(list, slice, digests, theme),
        modified: lastChange(of: slice.items))
    case .wall(let id, let paper):
      return RenderedPage(
        hidden: paper.route(of: entries[id]),
        html: theme.wall(wallPage(id, on: paper), in: wallFrame(entries[id], paper)))
    case .notFound:
      let route = GeneratedFile.notFound.address
      return RenderedPage(
        hidden: route, html: theme.notFound(in: hiddenFrame(route: route, title: "找不到这个页面")))
    case .withdrawn(let route, let kind):
      let frame = hiddenFrame(
        route: route, title: "已撤回", kind: kind == .page ? nil : kind)
      return RenderedPage(hidden: route, html: theme.withdrawn(in: frame))
    case .redirect(let from, let to):
      let target = TextLink(text: to, link: site.link(toRoute: to))
      let frame = hiddenFrame(route: to, title: "页面已移到新网址")
      return RenderedPage(hidden: from, html: theme.redirect(to: target, in: frame))
    }
  }

  /// Search engines are sent to the station's own page.
  private func wallFrame(_ station: Entry<Workstation>, _ paper: WallPaper) -> PageFrame {
    hiddenFrame(
      route: entryRoute(.workstation, station.id),
      title: "\(station.common.title)上墙展板（\(paper.name)）", kind: .workstation)
  }

  private func renderOverview(
    _ overview: Overview, _ digests: [AnyEntryID: EntryDigest], _ theme: some Theme
  ) -> HTML {
    let frame = overviewFrame(overview)
    switch overview {
    case .home:
      let page = homePage(digests)
      return theme.home(page, in: frame.keepingDays(!page.visits.isEmpty))
    case .links: return theme.links(linksPage(), in: frame)
    case .documentChain: return theme.documentChain(documentChainPage(), in: frame)
    case .campaigns: return theme.campaigns(campaignsPage(), in: frame)
    case .statistics: return theme.statistics(statisticsPage(), in: frame)
    case .standards: return theme.standards(standardsPage(), in: frame)
    case .siteMap: return theme.siteMap(siteMapPage(), in: frame)
    }
  }

  private func overviewFrame(_ overview: Overview) -> PageFrame {
    pageFrame(
      route: overview.route, title: overview == .home ? settings.title : overview.title,
      description: "\(settings.title)：\(overview.description)", kind: overview.column,
      trail: overview.column.map { [settings.crumb($0)] } ?? [])
  }

  private func renderList(
    _ list: EntryList, _ slice: ListSlice, _ digests: [AnyEntryID: EntryDigest],
    _ theme: some Theme
  ) -> HTML {
    let number = slice.number == 0 ? "" : "（第 \(slice.number) 页）"
    let isColumn = list.route == "/\(list.kind.directory)/"
    let frame = pageFrame(
      route: slice.route, title: list.title + number,
      description: isColumn
        ? settings.columnDescription(of: list.kind) : "\(settings.title)：\(list.title)",
      kind: list.isCampaign ? nil : list.kind, trail: list.trail)
    if list.route == "/sectors/", slice.number == 0 {
      return theme.sectorList(sectorListPage(list), in: frame)
    }
    return theme.list(listPage(list, slice, digests), in: frame)
  }
}

// When a page over many entries last changed: with the newest of what it shows.
extension PageContext {
  private func lastChange(of ids: some Sequence<AnyEntryID>) -> Moment? {
    newest(ids.compactMap { site.header(of: $0).modifiedMoment(at: site.asOf) })
  }

  private func lastChange(on overview: Overview) -> Moment? {
    let routes = Set(overview.subjects.map { "/\($0.directory)/" })
    return lastChange(
      of: site.lists.lazy.filter { routes.contains($0.route) }.flatMap(\.items))
  }
}
