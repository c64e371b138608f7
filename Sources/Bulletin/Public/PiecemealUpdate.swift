/// Brings the folder up to date file by file, where it cannot be exchanged whole.
///
/// Everything lies on the same disk already. What fails midway is taken back; one that is killed
/// leaves only files the next knows. New files come first, pages last among them.
struct PiecemealUpdate {
  let writer: OutputWriter
  let present: PresentOutput
  let manifest: OutputManifest
  let exchange: OutputFolder.Exchange

  func place(_ changed: [String], removing stale: [String]) throws(OutputFailure) {
    let both = (present.manifest ?? .empty).merging(manifest)
    try writer.stage("\(Self.aside)/\(Self.both)", both.bytes)
    var lists = moves("lists")
    var files = moves("files")
    do {
      // Lists old and new files together before the first one moves.
      try put("\(Self.aside)/\(Self.both)", at: ReservedName.manifest, &lists)
      try place(changed, removing: stale, &files)
      try put(ReservedName.manifest, at: ReservedName.manifest, &files)
    } catch {
      if files.takeBack() { _ = lists.takeBack() }
      removeEmptyFolders(manifest.folders.subtracting(folders))
      throw error
    }
    removeEmptyFolders(folders.subtracting(manifest.folders))
    // Somebody else's stay as they are.
    for path in folders.intersection(manifest.folders) where !path.isEmpty {
      try? writer.setRights(ofFolder: path, at: writer.location.present(path))
    }
  }

  /// No file of the site has this name.
  private static let aside = ReservedName.staging
  private static let both = "both"

  private var folders: Set<String> { Set(present.levels.joined().map(\.path)) }

  private func place(
    _ changed: [String], removing stale: [String], _ moves: inout ReversibleMoves
  ) throws(OutputFailure) {
    let next = manifest.folders
    let obstacles = stale.filter { isObstacle($0, next) }
    try remove(obstacles, &moves)
    if !obstacles.isEmpty { removeEmptyFolders(folders.subtracting(next)) }
    for path in next.subtracting(folders).sorted() { try makeFolder(path) }
    for path in changed where !path.hasSuffix(".html") { try put(path, at: path, &moves) }
    for path in changed where path.hasSuffix(".html") { try put(path, at: path, &moves) }
    try remove(stale.filter { !isObstacle($0, next) }, &moves)
  }

  private func makeFolder(_ path: String) throws(OutputFailure) {
    let place = writer.location.present(path)
    try attempt(writer.parent.makeFolder(at: place)) { .writing(writer.location.shown(path), $0) }
    try writer.setRights(ofFolder: path, at: place)
  }

  /// Whether a file stands where a folder comes, or in a folder where a file comes.
  private func isObstacle(_ path: String, _ folders: Set<String>) -> Bool {
    if folders.contains(path) { return true }
    var path = path
    while let folder = parentFolder(of: path) {
      if manifest.contains(folder) { return true }
      path = folder
    }
    return false
  }

  private func moves(_ name: String) -> ReversibleMoves {
    ReversibleMoves(
      in: writer.parent, aside: writer.location.staged("\(Self.aside)/\(name)"), exchange: exchange)
  }

  private func put(
    _ staged: String, at path: String, _ moves: inout ReversibleMoves
  ) throws(OutputFailure) {
    let location = writer.location
    try attempt(moves.put(location.staged(staged), at: location.present(path))) {
      .writing(location.shown(path), $0)
    }
  }

  private func remove(_ paths: [String], _ moves: inout ReversibleMoves) throws(OutputFailure) {
    for path in paths {
      try attempt(moves.setAside(writer.location.present(path))) {
        .removing(writer.location.shown(path), $0)
      }
    }
  }

  /// One that still holds files stays.
  private func removeEmptyFolders(_ paths: Set<String>) {
    for path in paths.sorted(by: >) {
      try? writer.parent.removeFolder(writer.location.present(path))
    }
  }
}

extension Message {
  static func piecemeal(_ path: String) -> Message {
    Message(
      zh: """
        \(path) 不能整体替换，已改为逐个更新文件，更新途中访问网站可能看到新旧混杂的页面。\
        要避免这一点，请改为输出到它的子文件夹，例如 \(path)/site。
        """,
      en: """
        \(path) cannot be swapped whole, so its files were updated one by one: for a moment a \
        visitor may meet old pages beside new ones. A sub-folder such as \(path)/site avoids this.
        """)
  }
}
