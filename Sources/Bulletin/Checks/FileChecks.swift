/// `file/unused`, `file/not-an-entry`: files beside the entries that nothing published refers to.
func checkUnusedFiles(_ site: Site, _ assets: AssetStore, reporting log: inout DiagnosticLog) {
  let faulty = FaultyFiles(log, site.tree)
  for path in site.tree.assetPaths where !assets.isPublished(path) {
    if let lookalike = EntryLookalike(path), !assets.isReferredTo(path) {
      if lookalike.mayBeAttached, faulty.mention(path) { continue }
      log.report(.notAnEntry(path, lookalike, isFree: site.tree.isFree))
    } else if !faulty.standBeside(path) {
      log.report(.unused(path))
    }
  }
}

/// Files with an error: the entry at fault may be the one that needs a file.
private struct FaultyFiles {
  private let files: [String: Set<String>]
  private let tree: ContentTree

  init(_ log: DiagnosticLog, _ tree: ContentTree) {
    let errors = log.diagnostics.filter { $0.severity == .error }.map(\.place.file)
    files = Dictionary(grouping: errors) { PathEnd($0).folder }.mapValues(Set.init)
    self.tree = tree
  }

  func standBeside(_ path: String) -> Bool { files[PathEnd(path).folder] != nil }

  /// One of them in the same folder holds the name of the file.
  func mention(_ path: String) -> Bool {
    let end = PathEnd(path)
    let name = Array(end.name.utf8)
    return files[end.folder]?.contains { file in
      let bytes = try? tree.read(file, limit: entrySizeLimit).bytes
      return bytes?.firstRange(of: name) != nil
    } == true
  }
}

extension Diagnostic {
  fileprivate static func unused(_ path: String) -> Diagnostic {
    Diagnostic(
      .fileUnused, inFile: path,
      zh: "没有已发布的条目用到这个文件，它不会公开；不再需要的请删去",
      en: "no published entry uses this file, so it is not published; delete it if not needed")
  }
}
