/// What every page is made from.
struct PageContext: Sendable {
  let site: Site
  let theme: any Theme
  let frame: SiteFrame
  let assets: AssetStore
  let codes = CodeDrawings()
  /// Stands for pages without a picture of their own.
  let shareImage: Link?
  let markdown: MarkdownRenderer
  let textRules: TextRules
  let neighbours: Neighbours
  let filters: [EntryKind: [FilterGroup]]
  /// Those that the pages made so far gave.
  var digests = EntryDigests()

  /// Finds the pictures that `site.yml` names and makes what surrounds every page.
  init(site: Site, theme: any Theme, reporting log: inout DiagnosticLog) {
    let assets = AssetStore(tree: site.tree)
    let links = EntryLinks(site: site, assets: assets, file: SiteSettings.path, isPublished: true)
    func picture(_ file: FileName?) -> Link? {
      guard let file else { return nil }
      return links.picture(file.text)
        .asset(namedAt: site.settings.source.place(file.range), reporting: &log)
        .map { site.link(to: $0) }
    }
    self.site = site
    self.theme = theme
    self.assets = assets
    frame = SiteFrame(
      site: site, theme: theme, icon: picture(site.settings.icon),
      badge: picture(site.settings.footer.badge))
    shareImage = picture(site.settings.shareImage)
    markdown = MarkdownRenderer()
    textRules = TextRules(site)
    neighbours = Neighbours(lists: site.lists.all)
    filters = site.listFilters()
  }

  var entries: Entries { site.entries }
  var relations: Relations { site.relations }
  var settings: SiteSettings { site.settings }
  var asOf: DateText { DateText(site.asOf.day) }
}

extension PageContext {
  func textLink(_ id: AnyEntryID) -> TextLink? {
    site.link(to: id).map { TextLink(text: site.header(of: id).common.title, link: $0) }
  }

  /// nil for overviews that this site has nothing to show on.
  func textLink(_ overview: Overview) -> TextLink? {
    guard Overview.all(for: settings).contains(overview) else { return nil }
    return TextLink(text: overview.title, link: site.link(toRoute: overview.route))
  }

  /// The entry's name, linked where it has a page.
  func phrase(_ id: AnyEntryID) -> Phrase {
    textLink(id).map(Phrase.link) ?? .text(site.header(of: id).common.title)
  }

  func phrases<Target: EntryFields>(_ ids: [ID<Target>]) -> [[Phrase]] {
    ids.map { [phrase($0.any)] }
  }

  func phrases(_ organizers: [Organizer]) -> [[Phrase]] {
    organizers.compactMap(phrase).map { [$0] }
  }

  /// An area stands for its council; what is not out is not shown.
  private func phrase(_ organizer: Organizer) -> Phrase? {
    switch organizer.target {
    case .outside, .unclear: return .text(organizer.name)
    case .station(let id): return entries[id].isOut ? phrase(id.any) : nil
    case .sector(let id):
      guard entries[id].isOut else { return nil }
      return site.link(to: id.any).map { .link(TextLink(text: organizer.name, link: $0)) }
        ?? .text(organizer.name)
    case .committee(let id): return entries[id].isOut ? phrase(id.any) : nil
    case .area(let id):
      let area = entries[id]
      let name = area.fields.council ?? area.common.title
      guard area.isOut else { return nil }
      guard let link = site.link(to: id.any) else { return .text(name) }
      return .link(TextLink(text: name, link: link))
    }
  }

  /// The column's list, as a crumb.
  func columnLink(_ kind: EntryKind) -> TextLink { textLink(settings.crumb(kind)) }

  func textLink(_ crumb: EntryList.Crumb) -> TextLink {
    TextLink(text: crumb.title, link: site.link(toRoute: crumb.route))
  }
}
