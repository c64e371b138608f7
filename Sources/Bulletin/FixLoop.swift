/// Applies the certain fixes of what `build` finds, until none is left, and says what remains.
///
/// Errors are corrected, under `--strict` warnings too; guesses are left to a person. One mistake
/// may hide another (a block that could not be read), so files are checked again after each round.
package func fix(
  _ options: BuildOptions, theme: some Theme
) async throws(BuildFailure) -> (report: BuildReport, applied: [AppliedFix]) {
  var applied: [AppliedFix] = []
  var unwritten: [String: UnwrittenFixes] = [:]
  /// What each file once was. It never becomes that again: fixes must not go back and forth.
  var known: [String: Set<[UInt8]>] = [:]
  var cache = EntryCache()
  var report = try await build(options, theme: theme, reusing: &cache)
  for _ in 0..<roundLimit {
    let fixable = report.fixable(strict: options.strict)
    var hasChanged = false
    for (file, findings) in fixable where unwritten[file] == nil {
      guard let text = report.source(file), let bytes = try? report.tree.read(file).bytes,
        plainText(bytes) == text
      else { continue }
      let fixed = FixedFile(bytes, findings: report.reader.proven(findings, in: file))
      known[file, default: []].insert(bytes)
      guard !fixed.applied.isEmpty, known[file]?.contains(fixed.bytes) == false else { continue }
      do throws(UnwrittenFixes) {
        try replaceFile(file, in: report.tree, holding: bytes, with: fixed.bytes)
      } catch {
        unwritten[file] = error
        continue
      }
      applied += fixed.applied
      hasChanged = true
    }
    guard hasChanged else { break }
    report = try await build(options, theme: theme, reusing: &cache)
  }
  report.unwritten = unwritten.sorted { $0.key < $1.key }.map(\.value)
  return (report, applied)
}

/// Enough for mistakes that hide each other; a file with more needs a person.
private let roundLimit = 10

extension BuildReport {
  /// Findings with a certain fix, by file in order. Those of drafts count with their rule's weight.
  fileprivate func fixable(strict: Bool) -> [(file: String, findings: [Diagnostic])] {
    let wanted = findings.filter { finding in
      guard let fix = finding.fix, !fix.isGuess else { return false }
      return finding.rule.severity == .error || strict && finding.severity >= .warning
    }
    return Dictionary(grouping: wanted, by: \.place.file).sorted { $0.key < $1.key }
      .map { (file: $0.key, findings: $0.value) }
  }
}
