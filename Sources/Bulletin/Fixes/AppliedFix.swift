/// Corrections that were written to one line, or to a few.
package struct AppliedFix: Sendable, Equatable {
  package let rules: [Rule]
  /// Where the first mistake stood.
  package let place: Place
  /// The lines that it touched, without their ends.
  package let before: [String]
  package let after: [String]
}
