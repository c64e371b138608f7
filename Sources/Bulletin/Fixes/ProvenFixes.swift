/// Takes back every fix that changes more than its finding is about, or does not mend it. Only files
/// with fixes are looked at.
func proveFixes(_ log: DiagnosticLog, _ reader: PublicReader, jobs: Int) async -> DiagnosticLog {
  var fixed: [String: [Int]] = [:]
  for (index, finding) in log.diagnostics.enumerated() where finding.fix != nil {
    fixed[finding.place.file, default: []].append(index)
  }
  let files = fixed.sorted { $0.key < $1.key }
  let refusals = await concurrentMap(files, jobs: jobs) { file, places in
    zip(places, reader.refusals(of: places.map { log.diagnostics[$0] }, in: file))
      .compactMap { place, reason in reason.map { (place, $0) } }
  }
  var proven = log
  for (place, reason) in refusals.flatMap(\.self) { proven.refuseFix(at: place, reason) }
  return proven
}

extension PublicReader {
  /// Those of `findings`, all in one file, whose fixes hold when they are made together.
  func proven(_ findings: [Diagnostic], in file: String) -> [Diagnostic] {
    zip(findings, refusals(of: findings, in: file)).filter { $0.1 == nil }.map(\.0)
  }

  /// Why the fix of each of `findings`, all in one file, is not to be made; nil where it holds.
  func refusals(of findings: [Diagnostic], in file: String) -> [Message?] {
    guard findings.count <= FixProof.fixLimit else { return findings.map { _ in .tooManyFixes } }
    guard let source = source(file), var proof = FixProof(source, self) else {
      return findings.map { _ in nil }
    }
    return proof.refusals(of: findings)
  }
}
