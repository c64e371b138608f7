/// What rendering one entry gave.
struct RenderedEntry: Sendable {
  let id: AnyEntryID
  let digest: EntryDigest
  /// nil for entries without a page.
  let page: RenderedPage?
  let pendingAnchors: [PendingAnchor]
  let log: DiagnosticLog

  /// What is kept once the page is written.
  var withoutPage: RenderedEntry {
    RenderedEntry(
      id: id, digest: digest, page: nil, pendingAnchors: pendingAnchors, log: log)
  }
}

struct RenderedPage: Sendable {
  /// Root-relative, without the path of `base_url`.
  let route: String
  let html: HTML
  /// nil where search engines leave the page out.
  let indexed: IndexedPage?

  /// A page that search engines leave out.
  init(hidden route: String, html: HTML) {
    self.route = route
    self.html = html
    indexed = nil
  }

  init(route: String, html: HTML, modified: Moment?) {
    self.route = route
    self.html = html
    indexed = IndexedPage(route: route, modified: modified)
  }
}

/// The page of a kind of entry: how it is made from the entry's parts.
struct EntryTemplate<Fields: EntryFields> {
  let render: (EntryView, PageFrame) -> HTML
  var badges: [String] = []
  /// Stands for the page where the entry has no photos.
  var portrait: PhotoView?
  /// What search engines are told the entry is.
  var node: ((PageGist) -> JSON?)?
}

extension PageContext {
  /// Renders the body, which finds what is wrong with it, and the page where there is one.
  func render(_ id: AnyEntryID, theme: some Theme) -> RenderedEntry {
    switch id.kind {
    case .workstation: render(ID<Workstation>(id.index)) { workstation($0, &$1, theme) }
    case .activity: render(ID<Activity>(id.index)) { activity($0, &$1, theme) }
    case .member: render(ID<Member>(id.index)) { member($0, &$1, theme) }
    case .sector: render(ID<Sector>(id.index)) { sector($0, &$1, theme) }
    case .committee: render(ID<Committee>(id.index)) { committee($0, &$1, theme) }
    case .area: render(ID<Area>(id.index)) { area($0, &$1, theme) }
    case .matter: render(ID<Matter>(id.index)) { matter($0, &$1, theme) }
    case .document: render(ID<Document>(id.index)) { document($0, &$1, theme) }
    case .article: render(ID<Article>(id.index)) { article($0, &$1, theme) }
    case .page: render(ID<Page>(id.index)) { page($0, &$1, theme) }
    }
  }

  private func render<Fields: EntryFields>(
    _ id: ID<Fields>, template: (ID<Fields>, inout EntryParts) -> EntryTemplate<Fields>
  ) -> RenderedEntry {
    let entry = entries[id]
    var parts = parts(of: entry)
    let template = template(id, &parts)
    var page: RenderedPage?
    if let address = site.routes.address(of: id.any), address.fragment == nil, entry.isOut {
      let view = view(of: entry, id.any, parts, badges: template.badges)
      let gist = gist(of: entry, route: address.route, parts, portrait: template.portrait)
      let frame = entryFrame(entry, gist, node: template.node?(gist))
      page = RenderedPage(
        route: address.route, html: template.render(view, frame),
        modified: entry.header.modifiedMoment(at: site.asOf))
    }
    let digest = EntryDigest(
      summary: parts.body.summary, anchors: parts.anchors,
      photo: parts.photos.first)
    return RenderedEntry(
      id: id.any, digest: digest, page: page,
      pendingAnchors: entry.isOut ? parts.body.pendingAnchors : [], log: parts.log)
  }
}
