import Glibc
import Synchronization

/// Writes files of the next site, from any number of threads; the published one stays untouched.
///
/// A path is written once, and every file given back belongs into `OutputFolder.finish`.
package struct OutputWriter: Sendable {
  let parent: FolderHandle
  let location: OutputLocation
  /// What the folder holds: a file of another size need not be read.
  let published: OutputManifest
  /// Of what is written; nil in a new folder, where the system's defaults stand.
  let rights: SiteRights?
  let begun = BegunFiles()

  /// Writes the file if its bytes differ from those of the present site, else keeps that one.
  package func write(_ path: String, _ bytes: [UInt8]) throws(OutputFailure) -> OutputFile {
    try checkPath(path)
    let isSame =
      published.sizes[path] == bytes.count
      && (try? parent.open(location.present(path)).holds(bytes)) == true
    if !isSame {
      begun.add()
      try stage(path, bytes)
    }
    return OutputFile(path: path, size: bytes.count, isChanged: !isSame)
  }

  /// A file of `content/`, of any size: it passes through memory in pieces. One that is no longer as
  /// it was `known` is refused.
  package func copy(
    _ source: String, of tree: ContentTree, to path: String, known: FileStatus? = nil
  ) throws(OutputFailure) -> OutputFile {
    try checkPath(path)
    let name = tree.diskPath(source)
    let file = try attempt(tree.open(source)) { error in
      // A link that was none when it was listed.
      [ELOOP, ENOTDIR].contains(error.code) ? .changed(name) : .reading(name, error)
    }
    let original = try OriginalFile(file, named: name)
    if let known, !original.status.isUnchanged(since: known) { throw .changed(name) }
    let isSame =
      published.sizes[path] == original.status.size
      && (try? original.isSame(as: parent.open(location.present(path)))) == true
    if !isSame {
      begun.add()
      try stage(path, copyOf: original, keepsTime: false)
    }
    return OutputFile(path: path, size: original.status.size, isChanged: !isSame)
  }

  /// Takes an unchanged file over into the next site, with its time.
  func keep(_ path: String) throws(OutputFailure) {
    do {
      try parent.link(location.present(path), as: location.staged(path))
    } catch {
      guard error.refusesLink else { throw failure(path, error) }
      try keepCopy(path)
    }
  }

  func keepCopy(_ path: String) throws(OutputFailure) {
    let file = try attempt(parent.open(location.present(path))) { failure(path, $0) }
    let original = try OriginalFile(file, named: location.shown(path))
    try stage(path, copyOf: original, keepsTime: true)
  }

  func stage(_ path: String, _ bytes: [UInt8]) throws(OutputFailure) {
    let file = try create(path)
    do {
      try file.write(bytes[...])
      try file.close()
    } catch {
      throw failure(path, error)
    }
  }

  func rights(of place: String) throws(OutputFailure) -> AccessRights {
    try attempt(parent.open(place).rights()) { .reading(location.path, $0) }
  }

  /// Gives a folder of the next site, wherever it lies, the rights of its kind.
  func setRights(ofFolder path: String, at place: String) throws(OutputFailure) {
    guard let rights else { return }
    try give(path.isEmpty ? rights.top : rights.folder, to: place)
  }

  /// The list of the files, whose rights stand for those of all: what is refused is refused here.
  func stageList(_ manifest: OutputManifest) throws(OutputFailure) {
    try stage(ReservedName.manifest, manifest.bytes)
    if let rights { try give(rights.file, to: location.staged(ReservedName.manifest)) }
  }

  private func give(_ rights: AccessRights, to place: String) throws(OutputFailure) {
    let file = try attempt(parent.open(place)) { .reading(location.path, $0) }
    do {
      try file.give(rights, mayOwn: true)
    } catch {
      throw .refusedRight(location.path, error)
    }
  }

  private func create(_ path: String) throws(OutputFailure) -> FileHandle {
    let file = try attempt(parent.create(location.staged(path))) { failure(path, $0) }
    if let rights { try? file.give(rights.file, mayOwn: true) }
    return file
  }

  private func stage(
    _ path: String, copyOf original: borrowing OriginalFile, keepsTime: Bool
  ) throws(OutputFailure) {
    let file = try create(path)
    try original.copy(to: file) { failure(path, $0) }
    do {
      if keepsTime { try file.setTimes(of: original.status) }
      try file.close()
    } catch {
      throw failure(path, error)
    }
  }

  private func failure(_ path: String, _ error: SystemError) -> OutputFailure {
    switch error.code {
    case EEXIST, ENOTDIR, EISDIR: .collision(path)
    case _ where location.stagesInside: .writing(location.shown(path), error)
    case EACCES, EPERM, EROFS: .parentNotWritable(location, error)
    default: .writing(location.shown(path), error)
    }
  }
}

/// How many files were begun, so that none is published half-written or unlisted.
///
/// A class because all threads count together.
final class BegunFiles: Sendable {
  private let counter = Atomic<Int>(0)

  func add() { counter.add(1, ordering: .relaxed) }

  var count: Int { counter.load(ordering: .relaxed) }
}

/// Paths come from routes and checked names; this is the last door before the disk.
private func checkPath(_ path: String) throws(OutputFailure) {
  let components = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
  let isSafe = components.allSatisfy { name in
    !name.isEmpty && !name.elementsEqual(".".utf8) && !name.elementsEqual("..".utf8)
      && name.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
  }
  guard isSafe else { throw .unsafePath(path) }
  let top = String(decoding: components[0], as: UTF8.self)
  if ReservedName.contains(top) { throw .reservedPath(path) }
}

extension OutputFailure {
  static func parentNotWritable(_ location: OutputLocation, _ error: SystemError) -> OutputFailure {
    let (parent, reason) = (location.parent, error.reason)
    return OutputFailure(
      zh: """
        写不进 \(parent)：\(reason.zh)。生成时要先把新网站写在输出文件夹旁边，所以这里也要能写入。\
        请管理员开放权限，或换一个可以写入的位置。
        """,
      en: """
        cannot write into \(parent): \(reason.en). The new site is first written beside the output \
        folder. Ask for permission, or choose a place that can be written to.
        """)
  }

  static func unsafePath(_ path: String) -> OutputFailure {
    OutputFailure(
      zh: "网站里不能有名为“\(path)”的文件。请把文件名改成普通的文字、数字和短横线。",
      en: "a site cannot hold a file named “\(path)”. Use letters, digits and hyphens in its name.")
  }

  static func reservedPath(_ path: String) -> OutputFailure {
    OutputFailure(
      zh: "“\(path)”这个名称由本程序自己使用。请给这个文件改名。",
      en: "“\(path)” is a name the program keeps for itself. Rename the file.")
  }
}
