/// Findings in the order they were made. Parallel work fills logs of its own; they are merged in
/// input order, and `sorted()` is the one order everything prints in.
package struct DiagnosticLog: Sendable, Equatable {
  package private(set) var diagnostics: [Diagnostic] = []

  package init() {}

  package mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  package mutating func merge(_ other: DiagnosticLog) {
    diagnostics.append(contentsOf: other.diagnostics)
  }

  package mutating func mapSeverities(_ change: (Diagnostic) -> Severity?) {
    diagnostics = diagnostics.compactMap { diagnostic in
      guard let severity = change(diagnostic) else { return nil }
      var changed = diagnostic
      changed.severity = severity
      return changed
    }
  }

  package func count(_ severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }

  /// By file, line, column, rule, message; without exact repeats.
  package func sorted() -> [Diagnostic] {
    let ordered = diagnostics.sorted { sortKey($0) < sortKey($1) }
    var unique: [Diagnostic] = []
    for diagnostic in ordered where unique.last != diagnostic { unique.append(diagnostic) }
    return unique
  }

  private func sortKey(_ diagnostic: Diagnostic) -> (String, Int, Int, String, String) {
    let range = diagnostic.place.range
    return (
      diagnostic.place.file, range.line, range.column, diagnostic.rule.rawValue,
      diagnostic.message.zh
    )
  }
}
