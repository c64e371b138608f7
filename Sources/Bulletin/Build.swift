/// The whole flow: `content/` → typed model → site graph → pages → `public/`.
///
/// `check` is the same function without an output folder, so the two never disagree. `show` is called
/// before the public site changes: where nobody can be told what was found, nothing is published.
package func build(
  _ options: BuildOptions, theme: some Theme,
  showing show: (BuildReport) throws(BuildFailure) -> Void = { _ in }
) async throws(BuildFailure) -> BuildReport {
  var log = DiagnosticLog()
  var times = StageTimes(announce: options.announce)
  let destination = try await Destination(options)
  times.begin(.read)
  let tree = try list(options.content, reporting: &log)
  let settings = readSettings(tree, options, reporting: &log)
  let entries = await readEntries(
    tree, asOf: options.asOf, jobs: options.jobs, reporting: &log)
  times.begin(.resolve)
  let site = await Site.resolve(
    entries, settings: settings, tree: tree, options: (options.asOf, options.jobs),
    reporting: &log)
  log.merge(await checkEntries(site, as: EntryKind.rules, jobs: options.jobs))
  checkSite(site, as: EntryKind.rules, reporting: &log)
  times.begin(.entries)
  let context = PageContext(site: site, theme: theme, reporting: &log)
  var publication = Publication(context: context, writer: destination.writer, jobs: options.jobs)
  await publication.renderEntries(theme, reporting: &log)
  checkUnusedFiles(site, context.assets, reporting: &log)
  checkStaticPlaces(tree, taken: publication.hashedOutputs(theme), reporting: &log)
  await checkStaticPhotos(tree, jobs: options.jobs, reporting: &log)
  times.begin(.pages)
  await publication.renderSitePages(theme)
  await publication.writeFiles(theme)
  times.begin(.publish)
  log = await proveFixes(log, PublicReader(publication), jobs: options.jobs)
  log = applyPolicies(log, site: site)
  var report = BuildReport(site: site, publication: publication, log: log)
  try show(report)
  report.output = try await destination.publish(
    publication, unless: report.fails(strict: options.strict))
  times.begin(nil)
  report.times = times
  return report
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
