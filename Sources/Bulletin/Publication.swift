/// Renders every page and hands it on file by file; nothing is kept but small values.
struct Publication: Sendable {
  let context: PageContext
  let jobs: Int
  /// nil checks only.
  private let writer: OutputWriter?
  private var digests: [AnyEntryID: EntryDigest] = [:]
  private var results: [Result<OutputFile, OutputFailure>] = []
  private var indexed: [IndexedPage] = []
  private(set) var pageCount = 0
  /// What links between pages name after `#`, by route.
  private(set) var askedAnchors: [String: Set<String>] = [:]

  init(context: PageContext, writer: OutputWriter?, jobs: Int) {
    self.context = context
    self.writer = writer
    self.jobs = jobs
  }

  private var site: Site { context.site }

  /// Entry pages come first: lists need what they give.
  mutating func renderEntries(_ theme: some Theme, reporting log: inout DiagnosticLog) async {
    let context = context
    let writer = writer
    let rendered = await concurrentMap(site.entriesToRender(), jobs: jobs) { id in
      let entry = id.kind.page.render(id.index, in: context, theme: theme)
      return (entry.withoutPage, entry.page.map { write($0, with: writer) })
    }
    var pendingAnchors: [PendingAnchor] = []
    for (entry, page) in rendered {
      digests[entry.id] = entry.digest
      log.merge(entry.log)
      pendingAnchors += entry.pendingAnchors
      if let page { add(page) }
    }
    for anchor in pendingAnchors {
      askedAnchors[anchor.route, default: []].insert(anchor.fragment)
    }
    checkAnchors(pendingAnchors, reporting: &log)
  }

  mutating func renderSitePages(_ theme: some Theme) async {
    let context = context
    let writer = writer
    let digests = digests
    let pages = context.sitePages()
    let written = await concurrentMap(pages, jobs: jobs) { page in
      write(context.render(page, digests: digests, theme: theme), with: writer)
    }
    for page in written { add(page) }
  }

  /// The look, assets, `static/` and what machines read.
  mutating func writeFiles(_ theme: some Theme) async {
    guard let writer else { return }
    let small =
      ThemeFile.allCases.map { ($0.path(theme), theme.bytes(of: $0)) }
      + MachineFiles(site: site, pages: indexed).files.map {
        (outputPath(of: $0.address), $0.bytes)
      }
    results += small.map { path, bytes in
      Result { () throws(OutputFailure) in try writer.write(path, bytes) }
    }
    let tree = site.tree
    let copies =
      context.assets.published().map { (tree.diskPath($0.source), $0.output, $0.status) }
      + tree.statics.map { (tree.diskPath("static/" + $0), $0, nil) }
    results += await concurrentMap(copies, jobs: jobs) { source, path, known in
      Result { () throws(OutputFailure) in try writer.copy(from: source, to: path, known: known) }
    }
  }

  /// What the site writes beside pages, under names that come from the bytes.
  func hashedOutputs(_ theme: some Theme) -> [String] {
    ThemeFile.allCases.map { $0.path(theme) } + context.assets.published().map(\.output)
  }

  /// Everything that was written, or the first thing that could not be.
  func files() throws(OutputFailure) -> [OutputFile] {
    var files: [OutputFile] = []
    for result in results { files.append(try result.get()) }
    return files
  }

  private mutating func add(_ page: WrittenPage) {
    pageCount += 1
    if let indexed = page.indexed { self.indexed.append(indexed) }
    if let result = page.result { results.append(result) }
  }

  private func checkAnchors(_ anchors: [PendingAnchor], reporting log: inout DiagnosticLog) {
    guard !askedAnchors.isEmpty else { return }
    var anchorsOfRoute: [String: Set<String>] = [:]
    for (id, digest) in digests {
      guard let route = site.routes.address(of: id)?.route, askedAnchors[route] != nil else {
        continue
      }
      anchorsOfRoute[route, default: []].formUnion(digest.anchors)
    }
    var namesOfRoute: [String: OrderedNames] = [:]
    var limits: [String: SuggestionLimit] = [:]
    for anchor in anchors {
      guard let known = anchorsOfRoute[anchor.route], !known.contains(anchor.fragment) else {
        continue
      }
      let names = namesOfRoute[anchor.route] ?? OrderedNames(Array(known))
      namesOfRoute[anchor.route] = names
      let limit = limits[anchor.place.file] ?? SuggestionLimit()
      limits[anchor.place.file] = limit
      let nearest = limit.allowsAnother() ? names.nearest(to: anchor.fragment) : nil
      log.report(.brokenAnchor(anchor, nearest: nearest))
    }
  }
}

/// What is kept of a page once its bytes are gone.
private struct WrittenPage: Sendable {
  let indexed: IndexedPage?
  /// nil where the run only checks.
  let result: Result<OutputFile, OutputFailure>?
}

private func write(_ page: RenderedPage, with writer: OutputWriter?) -> WrittenPage {
  let result = writer.map { writer in
    Result { () throws(OutputFailure) in
      try writer.write(outputPath(of: page.route), page.html.bytes)
    }
  }
  return WrittenPage(indexed: page.indexed, result: result)
}

extension Site {
  /// Towns and villages are rendered with the page they stand on.
  fileprivate func entriesToRender() -> [AnyEntryID] {
    entries.ids.filter { id in
      !header(of: id).isUnreadable && routes.address(of: id)?.fragment == nil
    }
  }
}

extension Diagnostic {
  fileprivate static func brokenAnchor(_ anchor: PendingAnchor, nearest: String?) -> Diagnostic {
    let fix = nearest.flatMap { nearest in
      anchor.fragmentRange.map { Fix($0, nearest, isGuess: true) }
    }
    return Diagnostic(
      .linkBrokenAnchor, at: anchor.place,
      Message(
        zh: "那个页面上没有“\(anchor.fragment)”这个小标题"
          + (nearest.map { "，最接近的是“\($0)”" } ?? ""),
        en: "that page has no heading ‘\(anchor.fragment)’"
          + (nearest.map { "; the closest is ‘\($0)’" } ?? "")),
      fix: fix)
  }
}
