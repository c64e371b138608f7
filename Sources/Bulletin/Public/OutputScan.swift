/// The walk through the output folder that finds whatever is not the program's own.
struct OutputScan: Sendable {
  let parent: FolderHandle
  let location: OutputLocation
  let manifest: OutputManifest

  /// By depth, the top first. Ends at the first depth with something foreign.
  func readLevels(jobs: Int) async throws(OutputFailure) -> [[PresentOutput.Folder]] {
    let known = manifest.folders
    var levels: [[PresentOutput.Folder]] = []
    var paths = [""]
    while !paths.isEmpty {
      let level = try await readLevel(paths, known, jobs: jobs)
      let foreign = level.flatMap(\.foreign).sorted()
      guard foreign.isEmpty else { throw .foreignFiles(location.path, foreign) }
      levels.append(level.map(\.folder))
      paths = level.flatMap(\.inner)
    }
    return levels
  }

  private func readLevel(
    _ paths: [String], _ known: Set<String>, jobs: Int
  ) async throws(OutputFailure) -> [ScannedFolder] {
    let results = await concurrentMap(paths, jobs: jobs) { path in
      Result { () throws(OutputFailure) in try readFolder(path, known) }
    }
    var level: [ScannedFolder] = []
    for result in results { level.append(try result.get()) }
    return level
  }

  private func readFolder(
    _ folder: String, _ known: Set<String>
  ) throws(OutputFailure) -> ScannedFolder {
    let isTop = folder.isEmpty
    let entries = try attempt(parent.list(isTop ? location.name : location.present(folder))) {
      .reading(location.shown(folder), $0)
    }
    var (files, inner, foreign): ([String], [String], [String]) = ([], [], [])
    for entry in entries {
      let path = isTop ? entry.name : "\(folder)/\(entry.name)"
      if entry.isFolder, path != ReservedName.staging {
        if known.contains(path) { inner.append(path) } else { foreign.append("\(path)/") }
      } else {
        let isOwn = manifest.contains(path) || ReservedName.contains(path)
        if isOwn { files.append(entry.name) } else { foreign.append(path) }
      }
    }
    let scanned = PresentOutput.Folder(path: folder, files: files)
    return ScannedFolder(folder: scanned, inner: inner, foreign: foreign)
  }
}

private struct ScannedFolder: Sendable {
  let folder: PresentOutput.Folder
  /// Known folders in it, to be read next.
  let inner: [String]
  let foreign: [String]
}

extension OutputFailure {
  static func foreignFiles(_ path: String, _ files: [String]) -> OutputFailure {
    let isMore = files.count > 3
    let zhNames = files.prefix(3).joined(separator: "、") + (isMore ? " 等" : "")
    let enNames = files.prefix(3).joined(separator: ", ") + (isMore ? " and more" : "")
    return OutputFailure(
      zh: "输出文件夹 \(path) 里有不是本程序写的文件：\(zhNames)。请把它们移到别处，或另选一个空文件夹。",
      en: """
        \(path) holds files this program did not write: \(enNames). Move them elsewhere, or \
        choose an empty folder.
        """)
  }
}
