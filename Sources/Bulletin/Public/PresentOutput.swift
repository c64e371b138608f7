import Glibc

/// What the output folder holds when a build begins: the program's own files and nothing else.
struct PresentOutput: Sendable {
  struct Folder: Sendable {
    /// Inside the output folder; the top is `""`.
    let path: String
    let files: [String]
  }

  /// Nil in a new folder.
  let manifest: OutputManifest?
  let rights: AccessRights
  /// A disk is mounted here: the folder cannot change its name, nor can a file come from beside it.
  let isMounted: Bool
  /// By depth, the top first.
  let levels: [[Folder]]

  /// The site's files, without order.
  var paths: [String] {
    levels.joined().flatMap { folder in
      folder.path.isEmpty
        ? folder.files.filter { !ReservedName.contains($0) }
        : folder.files.map { "\(folder.path)/\($0)" }
    }
  }

  func hasAtTop(_ name: String) -> Bool {
    levels.first?.first?.files.contains(name) ?? false
  }

  /// Refuses folders that this user can neither change nor open, and whatever is sealed: the old
  /// files would stay for ever.
  func checkWritable(
    in parent: FolderHandle, _ location: OutputLocation, jobs: Int
  ) async throws(OutputFailure) {
    let faults = await concurrentMap(levels.flatMap(\.self), jobs: jobs) { folder in
      fault(of: folder, in: parent, location)
    }
    if let fault = faults.compactMap(\.self).first { throw fault }
  }

  private func fault(
    of folder: Folder, in parent: FolderHandle, _ location: OutputLocation
  ) -> OutputFailure? {
    let path = folder.path.isEmpty ? location.name : location.present(folder.path)
    let code = parent.writingFault(path, of: .folder)
    if code == EPERM { return .sealed(location.shown(folder.path)) }
    if code != nil, (try? parent.status(path))?.owner != geteuid() {
      return .notOurs(location.path)
    }
    let sealed = folder.files.first { parent.writingFault("\(path)/\($0)", of: .file) == EPERM }
    return sealed.map { file in
      .sealed(location.shown(folder.path.isEmpty ? file : "\(folder.path)/\(file)"))
    }
  }

  /// Removes it all from below `root`. What cannot be removed stays for `removeTree`.
  func remove(from parent: FolderHandle, at root: String, jobs: Int) async {
    for level in levels.reversed() {
      _ = await concurrentMap(level, jobs: jobs) { folder in
        let path = folder.path.isEmpty ? root : "\(root)/\(folder.path)"
        for file in folder.files { try? parent.removeFile("\(path)/\(file)") }
        try? parent.removeFolder(path)
      }
    }
  }
}

extension PresentOutput {
  /// Nil where there is no folder yet; a folder with anything unknown in it is refused.
  init?(
    reading parent: FolderHandle, _ location: OutputLocation, jobs: Int
  ) async throws(OutputFailure) {
    guard try isPresent(parent, location) else { return nil }
    rights = try attempt(parent.open(location.name).rights()) { .reading(location.path, $0) }
    isMounted = parent.isMounted(location.name)
    manifest = try readManifest(parent, location)
    let scan = OutputScan(parent: parent, location: location, manifest: manifest ?? .empty)
    levels = try await scan.readLevels(jobs: jobs)
  }
}

private func isPresent(
  _ parent: FolderHandle, _ location: OutputLocation
) throws(OutputFailure) -> Bool {
  let path = location.path
  let status = try attempt(parent.status(location.name)) { .reading(path, $0) }
  guard let status else { return false }
  guard status.kind == .folder else { throw .notAFolder(path) }
  let repository = try attempt(parent.status(location.present(".git"))) { .reading(path, $0) }
  guard repository == nil else { throw .isRepository(path) }
  return true
}

private func readManifest(
  _ parent: FolderHandle, _ location: OutputLocation
) throws(OutputFailure) -> OutputManifest? {
  let path = location.present(ReservedName.manifest)
  let bytes: [UInt8]
  do {
    let file = try parent.open(path)
    // One that is no list may be of any size.
    bytes = try file.status().size <= OutputManifest.sizeLimit ? file.readAll() : []
  } catch {
    if error.code == ENOENT { return nil }
    throw .reading(location.shown(ReservedName.manifest), error)
  }
  guard let manifest = OutputManifest(parsing: bytes) else {
    throw .unknownManifest(location.shown(ReservedName.manifest))
  }
  return manifest
}

extension OutputFailure {
  static func notAFolder(_ path: String) -> OutputFailure {
    refused(path, zh: "这不是文件夹", en: "it is not a folder")
  }

  static func isRepository(_ path: String) -> OutputFailure {
    refused(path, zh: "这是代码仓库（里面有 .git）", en: "it is a repository (it holds .git)")
  }

  static func notOurs(_ path: String) -> OutputFailure {
    OutputFailure(
      zh: """
        不能更新 \(path)：里面的旧文件属于别的用户，本程序删不掉。\
        请管理员把这个文件夹连同里面的文件交给当前用户，或另选一个文件夹。
        """,
      en: """
        cannot update \(path): its old files belong to another user and cannot be removed. Ask an \
        administrator to hand the folder and all in it over to you, or choose another one.
        """)
  }

  static func sealed(_ path: String) -> OutputFailure {
    OutputFailure(
      zh: "不能更新 \(path)：它被设为不可更改，删不掉。请管理员用 chattr -i 解除后再生成一次。",
      en: """
        cannot update \(path): it is set to be immutable and cannot be removed. Ask an \
        administrator to lift that with chattr -i and build again.
        """)
  }

  static func unknownManifest(_ path: String) -> OutputFailure {
    OutputFailure(
      zh: "看不懂 \(path)：它已损坏，或由更新的版本写成。请改用新版本，或清空这个文件夹后再生成一次。",
      en: """
        cannot understand \(path): it is damaged or of a newer version. Use that version, or \
        empty the folder and build again.
        """)
  }
}
