import Glibc

@testable import Bulletin

/// A temporary folder with an empty `content`, removed with its owner.
struct Workbench: ~Copyable {
  let path: String

  init() throws {
    let path = try makeTemporaryFolder()
    try SystemError.check(unsafe mkdir("\(path)/content", 0o755))
    self.path = path
  }

  deinit {
    let end = PathEnd(path)
    try? FolderHandle(end.folder).removeTree(end.name)
  }

  var output: String { "\(path)/public" }
  var content: String { "\(path)/content" }

  /// `content` without a listing.
  func tree() throws -> ContentTree {
    ContentTree(root: content, folder: try FolderHandle(content))
  }

  func open(jobs: Int = 2) async throws -> OutputFolder {
    try await OutputFolder(path: output, contentPath: content, jobs: jobs)
  }

  /// One whole build.
  @discardableResult
  func publish(_ files: [String: String]) async throws -> OutputSummary {
    let folder = try await open()
    let written = try files.map { try folder.writer.write($0.key, Array($0.value.utf8)) }
    return try await folder.finish(written)
  }

  func makeFolder(_ name: String) throws {
    try SystemError.check(unsafe mkdir("\(path)/\(name)", 0o755))
  }

  func write(_ name: String, _ text: String) throws {
    try? FolderHandle(path).removeFile(name)
    try FolderHandle(path).create(name, Array(text.utf8))
  }

  func remove(_ name: String) throws { try FolderHandle(path).removeFile(name) }

  func read(_ name: String) throws -> String {
    String(decoding: try FolderHandle(path).open(name).readAll(), as: UTF8.self)
  }

  /// Every name below `folder`, folders with a `/`, sorted.
  func names(in folder: String = ".") throws -> [String] {
    let handle = try FolderHandle("\(path)/\(folder)")
    var names: [String] = []
    var folders = ["."]
    while let folder = folders.popLast() {
      for entry in try handle.list(folder) {
        let name = folder == "." ? entry.name : "\(folder)/\(entry.name)"
        names.append(entry.isFolder ? "\(name)/" : name)
        if entry.isFolder { folders.append(name) }
      }
    }
    return names.sorted()
  }

  /// What would show that a file or folder was touched.
  func trace(_ name: String) throws -> Trace {
    var status = stat()
    try SystemError.check(unsafe lstat("\(path)/\(name)", &status))
    return Trace(
      inode: status.st_ino, seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec,
      mode: status.st_mode & 0o7777)
  }

  func traces() throws -> [String: Trace] {
    var traces = ["": try trace("")]
    for name in try names() { traces[name] = try trace(name) }
    return traces
  }
}

struct Trace: Equatable {
  let inode: ino_t
  let seconds: Int
  let nanoseconds: Int
  let mode: mode_t
}

private func makeTemporaryFolder() throws -> String {
  let parent = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? P_tmpdir
  var template = Array("\(parent)/bulletin-XXXXXX".utf8CString)
  return try unsafe template.withUnsafeMutableBufferPointer { template in
    guard let start = template.baseAddress, let made = unsafe mkdtemp(start) else {
      throw SystemError.last
    }
    return unsafe String(cString: made)
  }
}
