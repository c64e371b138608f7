extension PageFrame {
  /// For a page that names coming days, if it does.
  func keepingDays(_ hasDays: Bool) -> PageFrame {
    var frame = self
    if hasDays { frame.scripts.append(site.visitScript) }
    return frame
  }
}

/// Makes what surrounds each page.
struct FrameBuilder {
  let context: PageContext

  /// The frame of a page that is not an entry's.
  func pageFrame(
    route: String, title: String, description: String, kind: EntryKind? = nil,
    trail: [EntryList.Crumb] = []
  ) -> PageFrame {
    let page = PageDescription(route: route, title: title, description: description)
    let isHome = route == "/"
    let breadcrumbs = isHome ? [] : [homeLink] + trail.map(context.textLink)
    return PageFrame(
      site: context.frame, route: route, title: title, description: description,
      canonical: context.site.canonicalLink(route),
      meta: siteTags() + (kind.map(columnTags) ?? []) + openGraphTags(.website, page),
      breadcrumbs: breadcrumbs, kind: kind, isIndexed: true,
      linkedData: linkedData.document(
        isHome ? linkedData.homeNodes() : [linkedData.breadcrumbNode(breadcrumbs, to: page)]))
  }

  /// The frame of a page that search engines leave out.
  func hiddenFrame(route: String, title: String, kind: EntryKind? = nil) -> PageFrame {
    PageFrame(
      site: context.frame, route: route, title: title, description: title,
      canonical: context.site.canonicalLink(route), meta: siteTags(),
      breadcrumbs: [homeLink] + (kind.map { [context.columnLink($0)] } ?? []), kind: kind,
      isIndexed: false, linkedData: nil)
  }

  /// `node`: what search engines are told the entry is.
  func entryFrame<Fields: EntryFields>(
    _ entry: Entry<Fields>, _ page: PageDescription, node: JSON?
  ) -> PageFrame {
    let isColumn = Fields.kind != .page
    let tags =
      siteTags() + (isColumn ? columnTags(Fields.kind) : []) + articleTags(entry, page)
      + openGraphTags(Fields.kind.page.openGraphType, page) + openGraphTags(about: entry)
    let breadcrumbs = [homeLink] + (isColumn ? [context.columnLink(Fields.kind)] : [])
    return PageFrame(
      site: context.frame, route: page.route, title: page.title, description: page.description,
      canonical: context.site.canonicalLink(page.route), meta: tags, breadcrumbs: breadcrumbs,
      kind: isColumn ? Fields.kind : nil, isIndexed: true,
      linkedData: linkedData.document([linkedData.breadcrumbNode(breadcrumbs, to: page), node]))
  }

  private var linkedData: LinkedData { LinkedData(context: context) }

  private var homeLink: TextLink { TextLink(text: "首页", link: context.frame.home) }
}
