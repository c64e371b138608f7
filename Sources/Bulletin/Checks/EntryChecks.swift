/// Runs every rule that needs no rendered body, over every entry.
func checkEntries(_ site: Site, jobs: Int) async -> DiagnosticLog {
  var log = DiagnosticLog()
  log.merge(await check(site, Workstation.self, jobs: jobs, checkWorkstation))
  log.merge(await check(site, Activity.self, jobs: jobs, checkActivity))
  log.merge(await check(site, Member.self, jobs: jobs, checkMember))
  log.merge(await check(site, Sector.self, jobs: jobs, checkSector))
  log.merge(await check(site, Committee.self, jobs: jobs, checkCommittee))
  log.merge(await check(site, Area.self, jobs: jobs, checkArea))
  log.merge(await check(site, Matter.self, jobs: jobs, checkMatter))
  log.merge(await check(site, Document.self, jobs: jobs, checkDocument))
  log.merge(await check(site, Article.self, jobs: jobs, checkArticle))
  log.merge(await check(site, Page.self, jobs: jobs) { _, _, _ in })
  return log
}

/// Runs the rules about entries beside each other and about the site as a whole.
func checkSite(_ site: Site, reporting log: inout DiagnosticLog) {
  checkSettings(site.settings, reporting: &log)
  checkSettingsText(site.settings, reporting: &log)
  checkCycles(site, reporting: &log)
  checkSameTitles(site, reporting: &log)
  checkWorkstations(site, reporting: &log)
  checkVisits(site, reporting: &log)
  checkStandards(site, reporting: &log)
  checkMembers(site, reporting: &log)
  checkContacts(site, reporting: &log)
  checkSectors(site, reporting: &log)
  checkCommittees(site, reporting: &log)
  checkReportedFigures(site, reporting: &log)
  checkFreshness(site, reporting: &log)
  site.checkRedirects(reporting: &log)
}

private func check<Fields: EntryFields>(
  _ site: Site, _ type: Fields.Type, jobs: Int,
  _ rules: @escaping @Sendable (Entry<Fields>, Site, inout DiagnosticLog) -> Void
) async -> DiagnosticLog {
  let logs = await concurrentMap(site.entries.all(type), jobs: jobs) { entry in
    var log = DiagnosticLog()
    guard !entry.layout.isUnreadable else { return log }
    checkCommon(entry, site, reporting: &log)
    rules(entry, site, &log)
    return log
  }
  var merged = DiagnosticLog()
  for log in logs { merged.merge(log) }
  return merged
}
