// Any address of the site, rendered.
extension PageContext {
  /// nil for what is no page.
  func render(_ route: Route) -> RenderedPage? {
    switch route.target {
    case .entry(let id): id.kind.page.render(id.index, in: self).page
    case .overview(let overview):
      RenderedPage(
        route: route.address, html: render(overview),
        modified: lastChange(on: overview))
    case .list(let id, let page): render(site.lists[id], page: page)
    case .wallSheet(let id, let paper):
      RenderedPage(
        hidden: route.address,
        html: theme.wall(WallPage(of: id, on: paper, in: self), in: wallFrame(entries[id], paper)))
    case .notFound:
      RenderedPage(
        hidden: route.address,
        html: theme.notFound(in: frames.hiddenFrame(route: route.address, title: "找不到这个页面")))
    case .withdrawn(let id):
      RenderedPage(
        hidden: route.address,
        html: theme.withdrawn(
          in: frames.hiddenFrame(
            route: route.address, title: "已撤回", kind: id.kind == .page ? nil : id.kind)))
    case .redirect(let to):
      RenderedPage(
        hidden: route.address,
        html: theme.redirect(
          to: TextLink(text: to, link: site.link(toRoute: to)),
          in: frames.hiddenFrame(route: to, title: "页面已移到新网址")))
    case .machineFile, .assets, .staticFile: nil
    }
  }

  private var frames: FrameBuilder { FrameBuilder(context: self) }

  /// Search engines are sent to the station's own page.
  private func wallFrame(_ station: Entry<Workstation>, _ paper: WallPaper) -> PageFrame {
    frames.hiddenFrame(
      route: entryRoute(.workstation, station.id),
      title: "\(station.common.title)上墙展板（\(paper.name)）", kind: .workstation)
  }

  private func render(_ overview: Overview) -> HTML {
    let page = overview.page.init(in: self)
    return page.html(theme, in: overviewFrame(overview).keepingDays(page.hasDays))
  }

  private func overviewFrame(_ overview: Overview) -> PageFrame {
    frames.pageFrame(
      route: overview.route, title: overview == .home ? settings.title : overview.title,
      description: "\(settings.title)：\(overview.description)", kind: overview.column,
      trail: overview.column.map { [settings.crumb($0)] } ?? [])
  }

  private func render(_ list: EntryList, page: Int) -> RenderedPage {
    let slice = list.slice(page, pageSize: settings.pageSize.number)
    let isWhole = list.scope == .whole
    var kind: EntryKind? = list.kind
    if case .campaign = list.scope { kind = nil }
    let frame = frames.pageFrame(
      route: slice.route, title: list.title + (page == 0 ? "" : "（第 \(page) 页）"),
      description: isWhole
        ? settings.columnDescription(of: list.kind) : "\(settings.title)：\(list.title)",
      kind: kind, trail: list.trail)
    let html =
      isWhole && list.kind == .sector
      ? theme.sectorList(SectorListPage(list, in: self), in: frame)
      : theme.list(ListPage(list, slice, in: self), in: frame)
    return RenderedPage(route: slice.route, html: html, modified: lastChange(of: slice.items))
  }
}

// When a page over many entries last changed: with the newest of what it shows.
extension PageContext {
  private func lastChange(of ids: some Sequence<AnyEntryID>) -> Moment? {
    newest(ids.compactMap { site.header(of: $0).modifiedMoment(at: site.asOf) })
  }

  private func lastChange(on overview: Overview) -> Moment? {
    lastChange(of: overview.subjects.flatMap(site.lists.items))
  }
}
