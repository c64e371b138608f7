import Glibc

/// Brings the folder up to date file by file, where it cannot be exchanged whole.
///
/// New files come first, pages last among them; one that is killed leaves only files the next knows.
struct PiecemealUpdate {
  let writer: OutputWriter
  let present: PresentOutput
  let manifest: OutputManifest

  func place(_ changed: [String], removing stale: [String]) throws(OutputFailure) {
    try announce()
    let folders = manifest.folders
    try remove(stale.filter { isObstacle($0, folders) }, folders)
    for path in changed where !path.hasSuffix(".html") { try move(path) }
    for path in changed where path.hasSuffix(".html") { try move(path) }
    try remove(stale.filter { !isObstacle($0, folders) }, folders)
    try move(OutputManifest.fileName)
  }

  /// Lists old and new files together before the first one moves.
  private func announce() throws(OutputFailure) {
    let both = (present.manifest ?? .empty).merging(manifest)
    try attempt(writer.parent.create(passing, both.bytes)) {
      .writing(shown(OutputManifest.fileName), $0)
    }
    try movePassing(to: OutputManifest.fileName)
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

  private func remove(_ paths: [String], _ folders: Set<String>) throws(OutputFailure) {
    guard !paths.isEmpty else { return }
    for path in paths {
      try attempt(writer.parent.removeFile(writer.location.present(path))) {
        .removing(shown(path), $0)
      }
    }
    for folder in present.levels.reversed().joined() where !folders.contains(folder.path) {
      // One that still holds files stays until they are gone.
      try? writer.parent.removeFolder(writer.location.present(folder.path))
    }
  }

  private func move(_ path: String) throws(OutputFailure) {
    let location = writer.location
    do {
      try writer.parent.rename(location.staged(path), to: location.present(path))
    } catch {
      guard error.code == EXDEV else { throw .writing(shown(path), error) }
      try copy(path)
    }
  }

  /// From another disk: not straight into place, where a half-written file would show.
  private func copy(_ path: String) throws(OutputFailure) {
    let staged = writer.location.staged(path)
    let source = try attempt(writer.parent.open(staged)) { .reading(staged, $0) }
    let original = try OriginalFile(source, named: staged)
    let file = try attempt(writer.parent.create(passing)) { .writing(shown(path), $0) }
    try original.copy(to: file) { .writing(shown(path), $0) }
    do { try file.close() } catch { throw .writing(shown(path), error) }
    try movePassing(to: path)
  }

  private var passing: String { writer.location.present(PresentOutput.passingFile) }

  private func movePassing(to path: String) throws(OutputFailure) {
    try attempt(writer.parent.rename(passing, to: writer.location.present(path))) {
      .writing(shown(path), $0)
    }
  }

  private func shown(_ path: String) -> String { writer.location.shown(path) }
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
