import Synchronization

/// What the broken links of a site were probably meant for.
///
/// A class because pages rendered in parallel share what was searched for: one lost file may be
/// named on thousands of pages.
final class LinkSuggestions: Sendable {
  struct File: Sendable {
    let path: String
    let isCaseOnly: Bool
  }

  private struct State {
    /// Made when the first link is broken.
    var entries: PathIndex?
    var assets: PathIndex?
    var pages: OrderedNames?
    var foundEntries: [String: String?] = [:]
    var foundAssets: [String: File?] = [:]
    var foundPages: [String: String?] = [:]
  }

  private let tree: ContentTree
  private let pageRoutes: [String]
  private let state = Mutex(State())

  init(tree: ContentTree, pageRoutes: [String]) {
    self.tree = tree
    self.pageRoutes = pageRoutes
  }

  func page(for route: String) -> String? {
    if let known = state.withLock({ $0.foundPages[route] }) { return known }
    let found = pageNames().nearest(to: route)
    state.withLock { $0.foundPages[route] = .some(found) }
    return found
  }

  func entry(for path: String) -> String? {
    if let known = state.withLock({ $0.foundEntries[path] }) { return known }
    let found = entryIndex().nearest(to: path)
    state.withLock { $0.foundEntries[path] = .some(found) }
    return found
  }

  func asset(for path: String) -> File? {
    if let known = state.withLock({ $0.foundAssets[path] }) { return known }
    let index = assetIndex()
    let other = index.inOtherCase(path).map { File(path: $0, isCaseOnly: true) }
    let found = other ?? index.nearest(to: path).map { File(path: $0, isCaseOnly: false) }
    state.withLock { $0.foundAssets[path] = .some(found) }
    return found
  }

  private func pageNames() -> OrderedNames {
    state.withLock { state in
      let names = state.pages ?? OrderedNames(pageRoutes)
      state.pages = names
      return names
    }
  }

  private func entryIndex() -> PathIndex {
    state.withLock { state in
      let index = state.entries ?? PathIndex(tree.entries.map(\.path))
      state.entries = index
      return index
    }
  }

  private func assetIndex() -> PathIndex {
    state.withLock { state in
      let index = state.assets ?? PathIndex(tree.assetPaths)
      state.assets = index
      return index
    }
  }
}

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
