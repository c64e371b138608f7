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
    PageFrame(
      site: frame, route: route, title: title, description: description,
      canonical: site.canonicalLink(route), meta: siteTags() + (kind.map(columnTags) ?? []),
      breadcrumbs: route == "/" ? [] : [homeLink] + trail.map(textLink), kind: kind,
      isIndexed: true)
  }

  /// The frame of a page that search engines leave out.
  func hiddenFrame(route: String, title: String, kind: EntryKind? = nil) -> PageFrame {
    PageFrame(
      site: frame, route: route, title: title, description: title,
      canonical: site.canonicalLink(route), meta: siteTags(),
      breadcrumbs: [homeLink] + (kind.map { [columnLink($0)] } ?? []), kind: kind,
      isIndexed: false)
  }

  func entryFrame<Fields: EntryFields>(
    _ entry: Entry<Fields>, route: String, parts: EntryParts
  ) -> PageFrame {
    let summary = entry.common.summary ?? parts.body.summary
    let description = summary.isEmpty ? entry.common.title : summary
    let isColumn = Fields.kind != .page
    let tags =
      siteTags() + (isColumn ? columnTags(Fields.kind) : [])
      + articleTags(
        entry, description: description, route: route, image: parts.photos.first)
    return PageFrame(
      site: frame, route: route, title: entry.common.title, description: description,
      canonical: site.canonicalLink(route), meta: tags,
      breadcrumbs: [homeLink] + (isColumn ? [columnLink(Fields.kind)] : []),
      kind: isColumn ? Fields.kind : nil, isIndexed: true)
  }

  private var homeLink: TextLink { TextLink(text: "首页", link: frame.home) }

  private func textLink(_ crumb: EntryList.Crumb) -> TextLink {
    TextLink(text: crumb.title, link: site.link(toRoute: crumb.route))
  }
}
