/// A page that is not an entry's.
enum SitePage: Sendable {
  case home
  case list(EntryList, ListSlice)
  case siteMap
  case notFound
  /// An entry that was taken back: its address stays, its words do not.
  case withdrawn(route: String, EntryKind)
  case redirect(from: String, to: String)
}

extension PageContext {
  /// In a fixed order.
  func sitePages() -> [SitePage] {
    var pages: [SitePage] = [.home, .siteMap, .notFound]
    for list in site.lists {
      pages += list.slices(pageSize: settings.pageSize.number).map { .list(list, $0) }
    }
    pages += withdrawnPages()
    return pages + site.redirects().map { .redirect(from: $0.from, to: $0.to) }
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
    case .home:
      let frame = pageFrame(
        route: "/", title: settings.title, description: settings.title + "：委员联系界别群众的工作动态")
      return RenderedPage(route: "/", html: theme.home(homePage(digests), in: frame))
    case .list(let list, let slice):
      return RenderedPage(route: slice.route, html: renderList(list, slice, digests, theme))
    case .siteMap:
      let route = GeneratedPage.siteMap.rawValue
      let frame = pageFrame(route: route, title: "网站地图", description: "本站全部栏目和页面")
      return RenderedPage(route: route, html: theme.siteMap(siteMapPage(), in: frame))
    case .notFound:
      let route = GeneratedPage.notFound.rawValue
      return RenderedPage(
        route: route, html: theme.notFound(in: hiddenFrame(route: route, title: "找不到这个页面")))
    case .withdrawn(let route, let kind):
      let frame = hiddenFrame(
        route: route, title: "已撤回", kind: kind == .page ? nil : kind)
      return RenderedPage(route: route, html: theme.withdrawn(in: frame))
    case .redirect(let from, let to):
      let target = TextLink(text: to, link: site.link(toRoute: to))
      let frame = hiddenFrame(route: to, title: "页面已移到新网址")
      return RenderedPage(route: from, html: theme.redirect(to: target, in: frame))
    }
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
      kind: list.route.hasPrefix("/campaigns/") ? nil : list.kind, trail: list.trail)
    if list.route == "/sectors/", slice.number == 0 {
      return theme.sectorList(sectorListPage(list), in: frame)
    }
    return theme.list(listPage(list, slice, digests), in: frame)
  }
}
