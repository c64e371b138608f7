import Glibc

enum FileKind {
  case file, folder, link, other
}

/// nil where there is nothing; a symbolic link is not followed.
func fileKind(_ path: String) -> FileKind? {
  var status = stat()
  guard unsafe lstat(path, &status) == 0 else { return nil }
  switch status.st_mode & S_IFMT {
  case S_IFREG: return .file
  case S_IFDIR: return .folder
  case S_IFLNK: return .link
  default: return .other
  }
}

/// The path without links and dots; nil where there is nothing.
func realPath(_ path: String) -> String? {
  guard let resolved = unsafe realpath(path, nil) else { return nil }
  defer { unsafe free(resolved) }
  return unsafe String(cString: resolved)
}

/// Names in a folder, unsorted, without `.` and `..`; nil where it cannot be read.
func folderNames(_ path: String) -> [String]? {
  guard let folder = unsafe opendir(path) else { return nil }
  defer { unsafe closedir(folder) }
  var names: [String] = []
  while let item = unsafe readdir(folder) {
    let name = unsafe withUnsafePointer(to: &item.pointee.d_name) { pointer in
      unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
        unsafe String(cString: $0)
      }
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return names
}

enum ReadFailure: Error {
  case unreadable
  case tooLarge
}

/// The bytes of a regular file of at most `limit` bytes.
func readFile(_ path: String, limit: Int = .max) throws(ReadFailure) -> [UInt8] {
  let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard descriptor >= 0 else { throw .unreadable }
  defer { close(descriptor) }
  var status = stat()
  guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
    throw .unreadable
  }
  guard status.st_size <= limit else { throw .tooLarge }
  return try readAll(descriptor, expecting: Int(status.st_size))
}

/// Exactly `size` bytes: a file that changes its length while it is read is unreadable.
private func readAll(_ descriptor: Int32, expecting size: Int) throws(ReadFailure) -> [UInt8] {
  var complete = true
  let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    while count < size {
      let got = unsafe read(descriptor, buffer.baseAddress.map { unsafe $0 + count }, size - count)
      guard got > 0 else { break }
      count += got
    }
    complete = count == size
  }
  guard complete else { throw .unreadable }
  return bytes
}
