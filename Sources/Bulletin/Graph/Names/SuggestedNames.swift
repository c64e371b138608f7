import Synchronization

/// What was searched for. A class because entries that are resolved in parallel share it: thousands
/// may name one that is gone.
final class SuggestedNames: Sendable {
  private struct Wanted: Hashable {
    let name: String
    let scope: NameScope
  }

  private let found = Mutex<[Wanted: NameSuggestion?]>([:])
  private let ownBodies = Mutex<[String: String?]>([:])
  /// Names by their letters alone, made when the first name is searched for.
  private let byLetters = Mutex<[NameScope: [[Unicode.Scalar]: Set<String>]]>([:])

  func result(
    for name: String, in scope: NameScope, search: () -> NameSuggestion?
  ) -> NameSuggestion? {
    let wanted = Wanted(name: name, scope: scope)
    if let known = found.withLock({ $0[wanted] }) { return known }
    let result = search()
    found.withLock { $0[wanted] = .some(result) }
    return result
  }

  func ownBody(near name: String, search: () -> String?) -> String? {
    if let known = ownBodies.withLock({ $0[name] }) { return known }
    let result = search()
    ownBodies.withLock { $0[name] = .some(result) }
    return result
  }

  /// The one name that differs in signs, width and letter case only: `“五有”` and `五有`.
  func sameLetters(as name: String, in scope: NameScope, among names: [String]) -> String? {
    let same = byLetters.withLock { index in
      if index[scope] == nil {
        let groups = Dictionary(grouping: names, by: bareLetters)
        index[scope] = groups.mapValues { Set($0) }
      }
      return index[scope]?[bareLetters(of: name)] ?? []
    }
    return same.count == 1 ? same.first : nil
  }
}
