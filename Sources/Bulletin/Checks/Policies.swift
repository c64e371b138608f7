/// What the site and the single files say of findings: drafts, `check_off`, `severities`.
func applyPolicies(_ log: DiagnosticLog, site: Site) -> DiagnosticLog {
  let policies = Policies(of: site)
  var log = log
  log.mapSeverities { policies.severity(of: $0) }
  return log
}

private struct Policies {
  private let overrides: [Rule: Severity?]
  /// Files that readers see or will see without a further edit are in neither set.
  private var drafts: Set<String> = []
  private var withdrawn: Set<String> = []
  private var switchedOff: [String: Set<Rule>] = [:]

  init(of site: Site) {
    overrides = site.settings.severities.byRule
    for id in site.entries.ids {
      let header = site.header(of: id)
      if header.visibility == .draft { drafts.insert(header.file) }
      if header.visibility == .withdrawn { withdrawn.insert(header.file) }
      if !header.common.checkOff.isEmpty { switchedOff[header.file] = Set(header.common.checkOff) }
    }
  }

  /// nil where the finding is not reported. Advice on withdrawn words helps nobody. A draft is not
  /// built, so nothing in it can fail a build. A finding below the severity of its rule cannot be
  /// raised.
  func severity(of finding: Diagnostic) -> Severity? {
    let (rule, file) = (finding.rule, finding.place.file)
    var severity = finding.severity
    if rule.severity < .error {
      if withdrawn.contains(file) || switchedOff[file]?.contains(rule) == true { return nil }
      if let override = overrides[rule] {
        guard let override else { return nil }
        severity = severity < rule.severity ? min(severity, override) : override
      }
    }
    return drafts.contains(file) && !rule.holdsForDrafts ? .info : severity
  }
}

extension Rule {
  /// Errors that a draft may not have either.
  fileprivate var holdsForDrafts: Bool {
    self == .frontMatterMissing || self == .frontMatterSyntax || id.hasPrefix("file/")
  }
}
