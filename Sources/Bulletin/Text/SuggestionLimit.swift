import Synchronization

/// Enough suggestions to help in one file; a search for each of thousands would take minutes.
///
/// A class because looking for a link does not change the value that is asked.
final class SuggestionLimit: Sendable {
  static let count = 20
  private let used = Atomic<Int>(0)

  /// Counts one search; false when there were enough.
  func allowsAnother() -> Bool {
    used.add(1, ordering: .relaxed).oldValue < SuggestionLimit.count
  }
}
