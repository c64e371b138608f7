/// The rules of one type of entry.
protocol EntryRules: EntryFields {
  /// Reports what is wrong with `entry` itself, whose body need not be rendered.
  static func check(_ entry: Entry<Self>, in site: Site, reporting log: inout DiagnosticLog)
  /// What tells apart two entries of one title; nil where they may be two things.
  static func distinction(of entry: Entry<Self>) -> [String]?
}

/// Runs every rule that needs no rendered body, over every entry. `types` stand in the order of their
/// kinds.
func checkEntries(_ site: Site, as types: [any EntryRules.Type], jobs: Int) async -> DiagnosticLog {
  let logs = await concurrentMap(site.entries.ids, jobs: jobs) { id in
    types[id.kind.rawValue].findings(at: id.index, in: site)
  }
  var log = DiagnosticLog()
  for entryLog in logs { log.merge(entryLog) }
  return log
}

extension EntryRules {
  fileprivate static func findings(at index: Int, in site: Site) -> DiagnosticLog {
    var log = DiagnosticLog()
    let entry = site[ID<Self>(index)]
    guard !entry.layout.isUnreadable else { return log }
    checkCommon(entry, site, reporting: &log)
    check(entry, in: site, reporting: &log)
    return log
  }
}

/// Runs the rules about entries beside each other and about the site as a whole.
func checkSite(_ site: Site, as types: [any EntryRules.Type], reporting log: inout DiagnosticLog) {
  checkNames(site.tree, reporting: &log)
  checkSettings(site.settings, reporting: &log)
  checkSettingsText(site.settings, reporting: &log)
  checkCycles(site, reporting: &log)
  for type in types { checkSameTitles(of: type, site, reporting: &log) }
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

extension Page: EntryRules {
  /// A page has no fields of its own that could be wrong.
  static func check(_ entry: Entry<Page>, in site: Site, reporting log: inout DiagnosticLog) {}
}
