/// What lies under `content/`, by name only; sorted, so that nothing depends on the disk's order.
package struct ContentTree: Sendable {
  /// The settings of the site, in the folder itself.
  package static let settingsPath = "site.yml"

  /// As the user wrote it.
  package let root: String
  /// Files are opened below it: what its path leads to may change.
  let folder: FolderHandle
  package var entries: [EntryFile] = []
  /// Other files in the type folders, by path inside `content/`.
  package var assets: Set<String> = []
  /// The same, sorted.
  package private(set) var assetPaths: [String] = []
  /// Files of `static/`, by path inside `static/`.
  package var statics: [String] = []
  package var hasSettings = false
  /// Entries and their folders whose names cannot be part of an address; they are not listed above.
  package var misnamed: [MisnamedPath] = []
  /// Files that are links, with the files of this folder that they led to when they were listed.
  var targets: [String: String] = [:]

  /// Ids in the order of the routes they become: `tea-2/` before `tea/`.
  fileprivate mutating func sort() {
    entries.sort { ($0.kind, $0.id + "/") < ($1.kind, $1.id + "/") }
    statics.sort()
    assetPaths = assets.sorted()
  }

  /// For messages.
  package func diskPath(_ path: String) -> String { root + "/" + path }
}

/// A Markdown file in a type folder.
package struct EntryFile: Sendable {
  package let kind: EntryKind
  package let id: String
  /// Path inside `content/`.
  package let path: String
}

/// A file or folder whose name cannot be part of an address.
package struct MisnamedPath: Sendable {
  /// Path inside `content/`.
  package let path: String
  package let isFolder: Bool
}

/// The content folder cannot be read at all.
package struct ContentFailure: Error {
  package let message: Message
}

/// Lists `root`. Links that lead out and unreadable folders are reported.
package func listContent(
  _ root: String, reporting log: inout DiagnosticLog
) throws(ContentFailure) -> ContentTree {
  var listing = try ContentListing(root: root)
  listing.read("")
  log.merge(listing.log)
  listing.tree.sort()
  return listing.tree
}
