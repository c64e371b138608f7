import Glibc

/// Where the corpus goes.
struct Folder {
  enum Failure: Error {
    case notEmpty(String)
    case system(path: String, code: Int32)
  }

  let path: String

  /// Makes the folder, or takes an empty one.
  init(emptyAt path: String) throws(Failure) {
    self.path = path
    try Folder.make(path)
    guard let folder = unsafe opendir(path) else {
      throw Failure.system(path: path, code: errno)
    }
    defer { unsafe closedir(folder) }
    var count = 0
    while unsafe readdir(folder) != nil { count += 1 }
    // Every folder lists itself and the one above.
    if count > 2 { throw Failure.notEmpty(path) }
  }

  func make(_ name: String) throws(Failure) { try Folder.make("\(path)/\(name)") }

  func write(_ text: String, to name: String) throws(Failure) {
    let file = "\(path)/\(name)"
    let descriptor = unsafe open(file, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Failure.system(path: file, code: errno) }
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    let written = unsafe Glibc.write(descriptor, bytes, bytes.count)
    guard written == bytes.count else { throw Failure.system(path: file, code: errno) }
  }

  private static func make(_ path: String) throws(Failure) {
    guard unsafe mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw Failure.system(path: path, code: errno)
    }
  }
}
