/// The whole flow: `content/` → typed model → site graph → pages → `public/`.
///
/// `check` is the same function without an output folder, so the two never disagree. `show` is called
/// before the public site changes: where nobody can be told what was found, nothing is published.
package func build(
  _ options: BuildOptions, theme: some Theme, reusing cache: inout EntryCache,
  showing show: (BuildReport) throws(BuildFailure) -> Void = { _ in }
) async throws(BuildFailure) -> BuildReport {
  var times = StageTimes(announce: options.announce)
  let folder = try await HeldFolder(options)
  var loaded = try await load(options, reusing: &cache, timing: &times)
  await loaded.check(jobs: options.jobs)
  let publication = await publish(
    loaded, theme: theme, to: folder.destination, jobs: options.jobs, timing: &times)
  times.begin(.publish)
  var log = await proveFixes(publication.log, publication.reader, jobs: options.jobs)
  log = applyPolicies(log, site: loaded.site)
  var report = BuildReport(site: loaded.site, publication: publication, log: log)
  try show(report)
  report.output = try await folder.publish(
    publication, unless: report.fails(strict: options.strict))
  times.begin(nil)
  report.times = times
  return report
}

/// The same for one run.
package func build(
  _ options: BuildOptions, theme: some Theme,
  showing show: (BuildReport) throws(BuildFailure) -> Void = { _ in }
) async throws(BuildFailure) -> BuildReport {
  var cache = EntryCache()
  return try await build(options, theme: theme, reusing: &cache, showing: show)
}

/// What was read, and what is wrong with it before any page is made.
package struct LoadedSite: Sendable {
  package let site: Site
  private(set) var log: DiagnosticLog

  /// Checks everything that needs no rendered body.
  mutating func check(jobs: Int) async {
    log.merge(await checkEntries(site, as: EntryKind.rules, jobs: jobs))
    checkSite(site, as: EntryKind.rules, reporting: &log)
  }
}

/// The first half: reads and resolves. Files that have not changed since `cache` was filled are not
/// read again.
package func load(
  _ options: BuildOptions, reusing cache: inout EntryCache, timing times: inout StageTimes
) async throws(BuildFailure) -> LoadedSite {
  var log = DiagnosticLog()
  times.begin(.read)
  let tree = try list(options.content, reporting: &log)
  let settings = readSettings(tree, options, reporting: &log)
  let entries = await readEntries(
    tree, asOf: options.asOf, jobs: options.jobs, reusing: &cache, reporting: &log)
  times.begin(.resolve)
  let site = await Site.resolve(
    entries, settings: settings, tree: tree, asOf: options.asOf, jobs: options.jobs,
    reporting: &log)
  return LoadedSite(site: site, log: log)
}

/// The second half: makes every page and file and hands them on.
func publish(
  _ loaded: LoadedSite, theme: any Theme, to destination: Destination, jobs: Int,
  timing times: inout StageTimes
) async -> Publication {
  times.begin(.entries)
  var publication = Publication(loaded, theme: theme, to: destination, jobs: jobs)
  await publication.renderEntries()
  publication.checkAnchors()
  await publication.checkFiles()
  times.begin(.pages)
  await publication.renderPages()
  await publication.writeFiles()
  return publication
}

private func list(
  _ folder: String, reporting log: inout DiagnosticLog
) throws(BuildFailure) -> ContentTree {
  do {
    return try listContent(folder, reporting: &log)
  } catch {
    throw .content(error.message)
  }
}

private func readSettings(
  _ tree: ContentTree, _ options: BuildOptions, reporting log: inout DiagnosticLog
) -> SiteSettings {
  var settings = parseSettings(in: tree, reporting: &log)
  if let baseURL = options.baseURL { settings.baseURL = baseURL }
  return settings
}
