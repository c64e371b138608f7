extension Site {
  /// Resolves, relates and routes what was read. Everything wrong is reported; the site is whole
  /// all the same, so that later checks see every entry.
  static func resolve(
    _ entries: Entries, settings: SiteSettings, tree: ContentTree,
    asOf: Instant, jobs: Int, reporting log: inout DiagnosticLog
  ) async -> Site {
    let resolution = await Resolution.resolve(entries, settings: settings, jobs: jobs)
    log.merge(resolution.log)
    let relations = Relations(of: resolution.entries)
    let lists = EntryLists(resolution.entries, relations, resolution.settings, asOf: asOf)
    var builder = RouteBuilder(
      entries: resolution.entries, lists: lists, settings: resolution.settings)
    builder.addAll(statics: tree.statics)
    return Site(
      resolution: resolution, relations: relations, lists: lists,
      routes: RouteTable(builder, reporting: &log), tree: tree, asOf: asOf)
  }
}
