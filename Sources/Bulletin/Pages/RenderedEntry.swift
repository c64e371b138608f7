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
    RenderedEntry(id: id, digest: digest, page: nil, pendingAnchors: pendingAnchors, log: log)
  }
}

struct RenderedPage: Sendable {
  /// Root-relative, without the path of `base_url`.
  let route: String
  let html: HTML
  /// nil where search engines leave the page out.
  let indexed: IndexedPage?

  /// What links may name after `#`.
  var anchors: Set<String> { html.elementIDs }

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

extension EntryPage {
  /// Renders the body, which finds what is wrong with it, and the page where there is one.
  static func render(_ index: Int, in context: PageContext) -> RenderedEntry {
    var material = EntryMaterial(ID<Fields>(index), in: context)
    gather(into: &material)
    let parts = material.parts
    let isOut = material.entry.isOut
    return RenderedEntry(
      id: material.id.any, digest: EntryDigest(of: material.id.any, parts, in: context),
      page: isOut ? page(of: material) : nil,
      pendingAnchors: isOut ? parts.body.pendingAnchors : [], log: parts.log)
  }

  /// What the page would give to others, without the page.
  static func digest(at index: Int, in context: PageContext) -> EntryDigest {
    let id = ID<Fields>(index)
    return EntryDigest(of: id.any, context.parts(of: context.entries[id]), in: context)
  }

  /// nil where the entry has no page of its own.
  private static func page(of material: EntryMaterial<Fields>) -> RenderedPage? {
    let (context, entry) = (material.context, material.entry)
    guard let address = context.site.routes.address(of: material.id.any), address.fragment == nil
    else { return nil }
    let page = Self(material)
    let description = PageDescription(of: material, route: address.route, portrait: page.portrait)
    let frame = FrameBuilder(context: context).entryFrame(
      entry, description, node: node(entry, description, in: LinkedData(context: context)))
    return RenderedPage(
      route: address.route, html: page.html(context.theme, in: frame.keepingDays(page.hasDays)),
      modified: entry.header.modifiedMoment(at: context.site.asOf))
  }
}
