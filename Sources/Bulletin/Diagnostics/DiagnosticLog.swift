/// Findings in the order they were made. Parallel work fills logs of its own; they are merged in
/// input order, and `sorted()` is the one order everything prints in.
package struct DiagnosticLog: Sendable, Equatable {
  package private(set) var diagnostics: [Diagnostic] = []
  /// Kept along: asked after every value that is decoded.
  private var errors = 0

  package init() {}

  /// Adds one finding at the end.
  package mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    if diagnostic.severity == .error { errors += 1 }
  }

  /// Adds the findings of `other`, in their order, at the end.
  package mutating func merge(_ other: DiagnosticLog) {
    diagnostics.append(contentsOf: other.diagnostics)
    errors += other.errors
  }

  /// Gives each finding the severity that `change` returns; nil takes it out.
  package mutating func mapSeverities(_ change: (Diagnostic) -> Severity?) {
    var changedLog = DiagnosticLog()
    for diagnostic in diagnostics {
      guard let severity = change(diagnostic) else { continue }
      var changed = diagnostic
      changed.severity = severity
      changedLog.report(changed)
    }
    self = changedLog
  }

  /// What was found stays; its fix is not offered.
  mutating func refuseFix(at index: Int, _ reason: Message) {
    diagnostics[index].refusal = reason
  }

  /// How many findings have exactly that severity.
  package func count(_ severity: Severity) -> Int {
    severity == .error ? errors : diagnostics.count { $0.severity == severity }
  }

  /// By file, line, column, rule, message; without exact repeats.
  package func sorted() -> [Diagnostic] {
    var unique: [Diagnostic] = []
    for diagnostic in diagnostics.sorted(by: isInOrder) where unique.last != diagnostic {
      unique.append(diagnostic)
    }
    return unique
  }
}

private func isInOrder(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
  let (place, other) = (left.place, right.place)
  if place.file != other.file { return place.file < other.file }
  if place.range.line != other.range.line { return place.range.line < other.range.line }
  if place.range.column != other.range.column { return place.range.column < other.range.column }
  if left.rule != right.rule { return left.rule.id < right.rule.id }
  return left.message.zh < right.message.zh
}
