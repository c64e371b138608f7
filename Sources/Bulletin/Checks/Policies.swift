/// What the site and the single files say of findings: drafts, `check_off`, `severities`.
func applyPolicies(_ log: DiagnosticLog, site: Site) -> DiagnosticLog {
  var drafts: Set<String> = []
  var switchedOff: [String: Set<Rule>] = [:]
  for id in site.entries.ids {
    let header = site.header(of: id)
    if header.visibility == .draft { drafts.insert(header.file) }
    if !header.common.checkOff.isEmpty { switchedOff[header.file] = Set(header.common.checkOff) }
  }
  var log = log
  log.mapSeverities { diagnostic in
    let rule = diagnostic.rule
    let file = diagnostic.place.file
    var severity: Severity? = rule.severity
    if rule.severity < .error {
      if switchedOff[file]?.contains(rule) == true { return nil }
      if let override = site.settings.severities.byRule[rule] { severity = override }
    }
    let isLenient = drafts.contains(file) && !rule.holdsForDrafts
    return severity == .error && isLenient ? .info : severity
  }
  return log
}

extension Rule {
  /// Errors that a draft may not have either.
  fileprivate var holdsForDrafts: Bool {
    self == .frontMatterMissing || self == .frontMatterSyntax || rawValue.hasPrefix("file/")
  }
}
