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

  /// An index is made when the first link of its kind is broken.
  private struct Search<Index: Sendable, Found: Sendable>: Sendable {
    let makeIndex: @Sendable () -> Index
    let find: @Sendable (Index, String) -> Found?
    var index: Index?
    var found: [String: Found?] = [:]

    init(
      _ makeIndex: @escaping @Sendable () -> Index,
      find: @escaping @Sendable (Index, String) -> Found?
    ) {
      self.makeIndex = makeIndex
      self.find = find
    }

    mutating func result(for wanted: String) -> Found? {
      if let known = found[wanted] { return known }
      let index = index ?? makeIndex()
      self.index = index
      let result = find(index, wanted)
      found[wanted] = .some(result)
      return result
    }
  }

  private struct EntryFiles: Sendable {
    let paths: PathIndex
    let renamed: [RenamedEntries]

    /// The file of an entry that was renamed, else the one nearest in name.
    func nearest(to path: String) -> String? {
      let parts = path.split(separator: "/", maxSplits: 1)
      guard parts.count == 2, let kind = EntryKind(directory: String(parts[0])) else {
        return paths.nearest(to: path)
      }
      let id = String(parts[1].dropLast(".md".utf8.count))
      let entries = renamed[kind.rawValue]
      func file(_ id: String) -> String { "\(kind.directory)/\(id).md" }
      return entries.successor(of: id).map(file) ?? paths.nearest(to: path)
        ?? entries.relative(of: id).map(file)
    }
  }

  private let pages: Mutex<Search<OrderedNames, String>>
  private let entries: Mutex<Search<EntryFiles, String>>
  private let assets: Mutex<Search<PathIndex, File>>

  init(tree: ContentTree, entries: Entries, pageRoutes: [String]) {
    pages = Mutex(
      Search({ OrderedNames(pageRoutes) }, find: { names, route in names.nearest(to: route) }))
    self.entries = Mutex(
      Search(
        {
          EntryFiles(
            paths: PathIndex(tree.entries.map(\.path)),
            renamed: entries.tables.map { RenamedEntries($0) })
        }, find: { files, path in files.nearest(to: path) }))
    assets = Mutex(
      Search({ PathIndex(tree.assetPaths) }) { index, path in
        index.inOtherCase(path).map { File(path: $0, isCaseOnly: true) }
          ?? index.withOtherEnding(path).map { File(path: $0, isCaseOnly: false) }
          ?? index.nearest(to: path).map { File(path: $0, isCaseOnly: false) }
      })
  }

  func page(for route: String) -> String? { pages.withLock { $0.result(for: route) } }
  func entry(for path: String) -> String? { entries.withLock { $0.result(for: path) } }
  func asset(for path: String) -> File? { assets.withLock { $0.result(for: path) } }
}
