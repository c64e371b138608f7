extension Site {
  /// Resolves, relates and routes what was read. Everything wrong is reported; the site is whole
  /// all the same, so that later checks see every entry.
  static func resolve(
    _ entries: Entries, settings: SiteSettings, tree: ContentTree,
    options: (asOf: Instant, jobs: Int), reporting log: inout DiagnosticLog
  ) async -> Site {
    let resolution = await Resolution.resolve(
      entries, settings: settings, jobs: options.jobs)
    log.merge(resolution.log)
    let relations = Relations(of: resolution.entries)
    let lists = Lists(
      entries: resolution.entries, relations: relations, settings: resolution.settings,
      asOf: options.asOf
    ).all
    let routes = RouteTable(
      entries: resolution.entries,
      generated: generatedClaims(
        lists: lists, entries: resolution.entries, settings: resolution.settings, tree: tree),
      settings: resolution.settings, reporting: &log)
    return Site(
      resolution: resolution, relations: relations, lists: lists, routes: routes,
      origin: (tree, options.asOf))
  }
}
