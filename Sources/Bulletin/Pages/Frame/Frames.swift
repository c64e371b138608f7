extension PageFrame {
  /// For a page that names coming days, if it does.
  func keepingDays(_ hasDays: Bool) -> PageFrame {
    var frame = self
    if hasDays { frame.scripts.append(site.visitScript) }
    return frame
  }
}

// What surrounds each page.
extension PageContext {
  /// The frame of a page that is not an entry's.
  func pageFrame(
    route: String, title: String, description: String, kind: EntryKind? = nil,
    trail: [EntryList.Crumb] = []
  ) -> PageFrame {
    let gist = PageGist(route: route, title: title, description: description)
    let isHome = route == "/"
    let breadcrumbs = isHome ? [] : [homeLink] + trail.map(textLink)
    return PageFrame(
      site: frame, route: route, title: title, description: description,
      canonical: site.canonicalLink(route),
      meta: siteTags() + (kind.map(columnTags) ?? []) + openGraphTags(.website, gist),
      breadcrumbs: breadcrumbs, kind: kind, isIndexed: true,
      linkedData: linkedData(
        isHome ? homeNodes() : [breadcrumbNode(breadcrumbs, to: gist)]))
  }

  /// The frame of a page that search engines leave out.
  func hiddenFrame(route: String, title: String, kind: EntryKind? = nil) -> PageFrame {
    PageFrame(
      site: frame, route: route, title: title, description: title,
      canonical: site.canonicalLink(route), meta: siteTags(),
      breadcrumbs: [homeLink] + (kind.map { [columnLink($0)] } ?? []), kind: kind,
      isIndexed: false, linkedData: nil)
  }

  /// `node`: what search engines are told the entry is.
  func entryFrame<Fields: EntryFields>(
    _ entry: Entry<Fields>, _ gist: PageGist, node: JSON?
  ) -> PageFrame {
    let isColumn = Fields.kind != .page
    let tags =
      siteTags() + (isColumn ? columnTags(Fields.kind) : []) + articleTags(entry, gist)
      + openGraphTags(Fields.kind.page.openGraphType, gist) + openGraphTags(about: entry)
    let breadcrumbs = [homeLink] + (isColumn ? [columnLink(Fields.kind)] : [])
    return PageFrame(
      site: frame, route: gist.route, title: gist.title, description: gist.description,
      canonical: site.canonicalLink(gist.route), meta: tags, breadcrumbs: breadcrumbs,
      kind: isColumn ? Fields.kind : nil, isIndexed: true,
      linkedData: linkedData([breadcrumbNode(breadcrumbs, to: gist), node]))
  }

  private var homeLink: TextLink { TextLink(text: "首页", link: frame.home) }
}
