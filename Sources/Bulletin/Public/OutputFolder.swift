import Glibc

/// The folder the site is published in, held for one build and swapped whole at its end.
///
/// However the build ends without `finish`, the folder stays as it was.
package struct OutputFolder: ~Copyable, Sendable {
  typealias Exchange = @Sendable (FolderHandle, String, String) throws(SystemError) -> Void

  package let writer: OutputWriter
  private let present: PresentOutput?
  private let jobs: Int
  /// Tests put a refusal here: few disks refuse.
  var exchange: Exchange

  /// Refuses a folder that is not the program's own. Where another build is under way in the same
  /// place, calls `waiting` and waits for its end.
  package init(
    path: String, contentPath: String, jobs: Int, waiting: () -> Void = {}
  ) async throws(OutputFailure) {
    var location = try OutputLocation(path: path, contentPath: contentPath)
    let parent = try attempt(FolderHandle(location.parent)) { .reading(location.parent, $0) }
    try await lock(parent, location, waiting)
    let present = try await PresentOutput(reading: parent, location, jobs: jobs)
    try removeLeftovers(parent, location, present)
    location.stagesInside = present?.isMounted ?? false
    self.present = present
    self.jobs = jobs
    writer = OutputWriter(
      parent: parent, location: location, published: present?.manifest ?? .empty,
      rights: present.map { SiteRights(of: $0.rights) })
    exchange = { parent, one, other throws(SystemError) in try parent.exchange(one, other) }
  }

  deinit {
    try? writer.parent.removeTree(writer.location.stagingName)
    writer.parent.unlock()
  }

  /// Publishes `files`, the whole site, in one step; touches nothing where the folder holds it.
  package consuming func finish(
    _ files: [OutputFile]
  ) async throws(OutputFailure) -> OutputSummary {
    let manifest = try OutputManifest(listing: files)
    let changed = files.filter(\.isChanged).map(\.path)
    precondition(changed.count == writer.begun.count, "finish lists every file that was written")
    var summary = OutputSummary(written: changed.count, unchanged: files.count - changed.count)
    if changed.isEmpty, present?.manifest == manifest { return summary }
    try manifest.checkFolders()
    let stale = present?.paths.filter { !manifest.contains($0) }.sorted() ?? []
    summary.removed = stale.count
    try await present?.checkWritable(in: writer.parent, writer.location, jobs: jobs)
    try writer.stageList(manifest)
    guard let present else {
      try publishFirst()
      return summary
    }
    // Of the list, made just now: what this user can give.
    let rights = try writer.rights(of: writer.location.staged(ReservedName.manifest))
    if rights.owner != present.rights.owner { summary.add(.otherOwner(writer.location.path)) }
    let unchanged = files.filter { !$0.isChanged }.map(\.path)
    let remade = try await remake(unchanged, with: rights)
    let kept = unchanged.filter { !remade.contains($0) }
    if try await !replace(present, with: manifest, keeping: kept) {
      let update = PiecemealUpdate(
        writer: writer, present: present, manifest: manifest, exchange: exchange)
      try update.place(changed + remade.sorted(), removing: stale)
      summary.add(.piecemeal(writer.location.path))
    }
    do {
      try writer.parent.removeTree(writer.location.stagingName)
    } catch {
      summary.add(.leftover(writer.location.staging, error))
    }
    return summary
  }

  /// Leaves the folder as it was.
  package consuming func abandon() {}

  private func publishFirst() throws(OutputFailure) {
    let location = writer.location
    try attempt(writer.parent.rename(location.stagingName, to: location.name)) {
      .writing(location.path, $0)
    }
  }

  /// Copies those of the unchanged files that have other rights than new ones: to change them where
  /// they are would change the site that is being replaced.
  private func remake(
    _ unchanged: [String], with rights: AccessRights
  ) async throws(OutputFailure) -> Set<String> {
    let writer = writer
    let results = await concurrentMap(unchanged, jobs: jobs) { path in
      Result { () throws(OutputFailure) in
        if try writer.rights(of: writer.location.present(path)) == rights { return nil as String? }
        try writer.keepCopy(path)
        return path
      }
    }
    var remade: Set<String> = []
    for result in results {
      if let path = try result.get() { remade.insert(path) }
    }
    return remade
  }

  /// Those in the next site; the inner ones first, for what is closed to its owner cannot be entered.
  private func setRights(ofFolders folders: Set<String>) async throws(OutputFailure) {
    let writer = writer
    let isOpen = present.map { $0.rights.mode & S_IRWXU == S_IRWXU } ?? true
    let results = await concurrentMap(folders.sorted(by: >), jobs: isOpen ? jobs : 1) { path in
      Result { () throws(OutputFailure) in
        let location = writer.location
        let place = path.isEmpty ? location.stagingName : location.staged(path)
        try writer.setRights(ofFolder: path, at: place)
      }
    }
    for result in results { try result.get() }
  }

  /// False where the folder cannot change its name.
  private func replace(
    _ present: PresentOutput, with manifest: OutputManifest, keeping unchanged: [String]
  ) async throws(OutputFailure) -> Bool {
    guard !present.isMounted else {
      // A right that is refused is refused here.
      try await setRights(ofFolders: [""])
      return false
    }
    try await keep(unchanged)
    let (parent, location) = (writer.parent, writer.location)
    if present.hasAtTop(ReservedName.ignoreFile) { try writer.keep(ReservedName.ignoreFile) }
    try await setRights(ofFolders: manifest.folders)
    do {
      try exchange(parent, location.stagingName, location.name)
    } catch {
      guard error.refusesExchange else { throw .writing(location.path, error) }
      return false
    }
    await present.remove(from: parent, at: location.stagingName, jobs: jobs)
    return true
  }

  private func keep(_ unchanged: [String]) async throws(OutputFailure) {
    let writer = writer
    let results = await concurrentMap(unchanged, jobs: jobs) { path in
      Result { () throws(OutputFailure) in try writer.keep(path) }
    }
    for result in results { try result.get() }
  }
}

/// Asks again and again rather than block a thread that the other build may need.
private func lock(
  _ parent: FolderHandle, _ location: OutputLocation, _ waiting: () -> Void
) async throws(OutputFailure) {
  var isWaiting = false
  while try !attempt(parent.lock(), { .writing(location.path, $0) }) {
    if !isWaiting { waiting() }
    isWaiting = true
    do { try await Task.sleep(for: .milliseconds(20)) } catch { throw .cancelled(location.path) }
  }
}

/// What a killed build left.
private func removeLeftovers(
  _ parent: FolderHandle, _ location: OutputLocation, _ present: PresentOutput?
) throws(OutputFailure) {
  try attempt(parent.removeTree(location.nameBeside)) {
    OutputFailure(.leftover(location.beside, $0))
  }
  guard present?.hasAtTop(ReservedName.staging) == true else { return }
  try attempt(parent.removeTree(location.nameInside)) {
    OutputFailure(.leftover(location.shown(ReservedName.staging), $0))
  }
}

extension Message {
  fileprivate static func leftover(_ path: String, _ error: SystemError) -> Message {
    let reason = error.reason
    return Message(
      zh: "以前的生成留下的 \(path) 删不掉：\(reason.zh)。请管理员删去它，否则不能再次生成。",
      en: """
        cannot remove \(path), left by an earlier build: \(reason.en). Ask an administrator to \
        delete it; until then the site cannot be built again.
        """)
  }
}

extension OutputFailure {
  static func cancelled(_ path: String) -> OutputFailure {
    OutputFailure(
      zh: "没有等到 \(path) 的另一次生成结束。请稍后再生成一次。",
      en: "stopped waiting for another build of \(path). Build again later.")
  }
}
