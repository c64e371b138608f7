/// What stands at an address of the site.
package enum RouteTarget: Hashable, Sendable {
  case entry(AnyEntryID)
  case overview(Overview)
  /// One page of a list; 0 is the list's own address.
  case list(ID<EntryList>, page: Int)
  case wallSheet(ID<Workstation>, WallPaper)
  case notFound
  /// An entry that was taken back: its address stays, its words do not.
  case withdrawn(AnyEntryID)
  /// To an address of the site.
  case redirect(to: String)
  case machineFile(MachineFile)
  /// Style sheets and scripts, pictures and attachments, under names that come from their bytes. No
  /// page may stand at such a folder or below it.
  case assets(AssetFolder)
  /// By path inside `static/`.
  case staticFile(String)

  /// Readers come to it by links.
  var isPage: Bool {
    switch self {
    case .entry, .overview, .list, .wallSheet, .withdrawn: true
    case .staticFile(let path): isIndexFile(path)
    case .notFound, .redirect, .machineFile, .assets: false
    }
  }

  /// Who keeps an address that two want: the finding stands at the one that gives way.
  var precedence: Int {
    switch self {
    case .overview, .list, .wallSheet, .notFound, .machineFile, .assets: 0
    case .entry, .withdrawn: 1
    case .redirect, .staticFile: 2
    }
  }
}

/// Folders whose files never change, which browsers are told.
package enum AssetFolder: String, CaseIterable, Sendable {
  case assets = "/assets/"
  case media = "/media/"

  /// Root-relative, ends with `/`.
  var address: String { rawValue }
}

/// Stands for its folder.
func isIndexFile(_ path: String) -> Bool {
  path == "index.html" || path.hasSuffix("/index.html")
}
