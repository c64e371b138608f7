/// `file/unused`: files beside the entries that nothing published refers to. A folder with an error
/// is passed over: the entry at fault may be the one that needs them.
func checkUnusedFiles(_ site: Site, _ assets: AssetStore, reporting log: inout DiagnosticLog) {
  let faulty = Set(
    log.diagnostics.filter { $0.severity == .error }.map { folder(of: $0.place.file) })
  for path in site.tree.assetPaths
  where !assets.isPublished(path) && !faulty.contains(folder(of: path)) {
    log.report(.unused(path))
  }
}

private func folder(of path: String) -> Substring {
  path.lastIndex(of: "/").map { path[..<$0] } ?? ""
}

extension Diagnostic {
  fileprivate static func unused(_ path: String) -> Diagnostic {
    Diagnostic(
      .fileUnused, inFile: path,
      Message(
        zh: "没有已发布的条目用到这个文件，它不会公开；不再需要的请删去",
        en: "no published entry uses this file, so it is not published; delete it if not needed"))
  }
}
