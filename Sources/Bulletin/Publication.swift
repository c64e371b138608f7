/// Renders every page and hands it on file by file; nothing is kept but small values.
struct Publication: Sendable {
  private(set) var context: PageContext
  private(set) var log: DiagnosticLog
  private(set) var pageCount = 0
  /// What links between pages name after `#`.
  private(set) var askedAnchors = AskedAnchors()
  private let destination: Destination
  private let jobs: Int
  private var results: [Result<OutputFile, OutputFailure>] = []
  private var indexed: [IndexedPage] = []

  init(_ loaded: LoadedSite, theme: any Theme, to destination: Destination, jobs: Int) {
    log = loaded.log
    context = PageContext(site: loaded.site, theme: theme, reporting: &log)
    self.destination = destination
    self.jobs = jobs
  }

  private var site: Site { context.site }

  // MARK: Steps

  /// Renders the bodies, checks their texts, and makes the pages. Entry pages come first: lists need
  /// what they give.
  mutating func renderEntries() async {
    let (context, destination) = (context, destination)
    let rendered = await concurrentMap(
      site.entries.ids.filter(site.isRendered), jobs: jobs
    ) { id in
      let entry = id.kind.page.render(id.index, in: context)
      return (entry.withoutPage, entry.page.map { WrittenPage($0, to: destination) })
    }
    for (entry, page) in rendered {
      self.context.digests.add(entry.digest, of: entry.id)
      log.merge(entry.log)
      askedAnchors.add(entry.pendingAnchors)
      if let page { add(page) }
    }
  }

  /// What links name after `#` must stand on the page that they lead to.
  mutating func checkAnchors() {
    guard !askedAnchors.isEmpty else { return }
    let context = context
    askedAnchors.check(reporting: &log) { address, asked in
      guard let route = context.site.routes.route(at: address) else { return nil }
      if case .entry(let id) = route.target, let known = context.digests[id]?.anchors,
        known.isSuperset(of: asked)
      {
        return known
      }
      return context.render(route)?.anchors
    }
  }

  mutating func checkFiles() async {
    checkUnusedFiles(site, context.assets, reporting: &log)
    let hashed =
      ThemeFile.allCases.map { $0.path(context.theme) } + context.assets.published().map(\.output)
    checkStaticPlaces(site.tree, taken: hashed, reporting: &log)
    await checkStaticPhotos(site.tree, jobs: jobs, reporting: &log)
  }

  /// The pages that are no entry's.
  mutating func renderPages() async {
    let (context, destination) = (context, destination)
    let written = await concurrentMap(site.routes.all, jobs: jobs) { route -> WrittenPage? in
      if case .entry = route.target { return nil }
      return context.render(route).map { WrittenPage($0, to: destination) }
    }
    for case let page? in written { add(page) }
  }

  /// Reads single files as this publication does.
  var reader: PublicReader { PublicReader(context, askedAnchors: askedAnchors) }

  /// The look, assets, `static/` and what machines read.
  mutating func writeFiles() async {
    if case .nowhere = destination { return }
    let (machine, tree) = (MachineFiles(site: site, pages: indexed), site.tree)
    let theme = context.theme
    var made = ThemeFile.allCases.map { ($0.path(theme), theme.bytes(of: $0)) }
    var copies = context.assets.published().map {
      CopiedFile(source: $0.source, path: $0.output, known: $0.status)
    }
    for route in site.routes.all {
      switch route.target {
      case .machineFile(let file):
        if let bytes = machine.bytes(of: file) {
          made.append((outputPath(of: route.address), bytes))
        }
      case .staticFile(let path):
        copies.append(CopiedFile(source: "static/" + path, path: path, known: nil))
      default: break
      }
    }
    let destination = destination
    results += made.compactMap { path, bytes in
      result { () throws(OutputFailure) in try destination.write(path, bytes) }
    }
    results += await concurrentMap(copies, jobs: jobs) { file in
      result { () throws(OutputFailure) in try destination.copy(file, of: tree) }
    }.compactMap(\.self)
  }

  // MARK: Results

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
}

/// What is kept of a page once its bytes are gone.
private struct WrittenPage: Sendable {
  let indexed: IndexedPage?
  /// nil where nothing is kept.
  let result: Result<OutputFile, OutputFailure>?

  init(_ page: RenderedPage, to destination: Destination) {
    indexed = page.indexed
    result = Bulletin.result { () throws(OutputFailure) in
      try destination.write(outputPath(of: page.route), page.html.bytes)
    }
  }
}

/// nil where nothing is kept.
private func result(
  _ write: () throws(OutputFailure) -> OutputFile?
) -> Result<OutputFile, OutputFailure>? {
  do throws(OutputFailure) {
    return try write().map { .success($0) }
  } catch {
    return .failure(error)
  }
}
