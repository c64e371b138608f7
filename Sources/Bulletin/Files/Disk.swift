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

/// Asked without reading, for files that are only copied.
func isReadable(_ path: String) -> Bool {
  unsafe faccessat(AT_FDCWD, path, R_OK, AT_EACCESS) == 0
}

/// What the disk calls something in a folder.
enum FolderName {
  case text(String)
  /// Not UTF-8, so it cannot be named; spelt with `\xE9` for what is wrong.
  case bytes(spelling: String)
}

/// Names in a folder, unsorted, without `.` and `..`; nil where it cannot be read.
func folderNames(_ path: String) -> [FolderName]? {
  guard let folder = unsafe opendir(path) else { return nil }
  defer { unsafe closedir(folder) }
  var names: [FolderName] = []
  while true {
    errno = 0
    guard let item = unsafe readdir(folder) else { return errno == 0 ? names : nil }
    let name = unsafe withUnsafePointer(to: &item.pointee.d_name) { pointer in
      unsafe pointer.withMemoryRebound(to: UInt8.self, capacity: 256) { bytes in
        unsafe folderName(UnsafeBufferPointer(start: bytes, count: strnlen(pointer, 256)))
      }
    }
    if case .text(".") = name { continue }
    if case .text("..") = name { continue }
    names.append(name)
  }
}

enum ReadFailure: Error {
  case unreadable
  case tooLarge
  /// Somebody was writing it: what was read may be half of it.
  case changed
}

/// The bytes of a regular file of at most `limit` bytes.
func readFile(_ path: String, limit: Int = .max) throws(ReadFailure) -> [UInt8] {
  try readStableFile(path, limit: limit).bytes
}

/// The same with the state the file was in before and after.
func readStableFile(
  _ path: String, limit: Int
) throws(ReadFailure) -> (bytes: [UInt8], status: FileStatus) {
  let (bytes, status) = try withStableFile(path, limit: limit) { file, size throws(SystemError) in
    let bytes = try file.readAll()
    return bytes.count == size ? bytes : nil
  }
  return (bytes, status)
}

/// What `read` makes of a regular file of at most `limit` bytes and of its size, nil where it ends
/// early; and the state the file was in before and after.
func withStableFile<Value>(
  _ path: String, limit: Int,
  _ read: (borrowing FileHandle, Int) throws(SystemError) -> Value?
) throws(ReadFailure) -> (Value, FileStatus) {
  do {
    let file = try FileHandle(reading: path)
    let status = try file.status()
    guard status.kind == .file else { throw ReadFailure.unreadable }
    guard status.size <= limit else { throw ReadFailure.tooLarge }
    guard let value = try read(file, status.size), try file.status().isUnchanged(since: status)
    else { throw ReadFailure.changed }
    return (value, status)
  } catch let failure as ReadFailure {
    throw failure
  } catch {
    throw .unreadable
  }
}

private func folderName(_ bytes: UnsafeBufferPointer<UInt8>) -> FolderName {
  let bytes = unsafe Array(bytes)
  if let text = String(validating: bytes, as: UTF8.self) { return .text(text) }
  return .bytes(spelling: spelling(of: bytes))
}

private func spelling(of name: [UInt8]) -> String {
  var spelling = ""
  var parser = Unicode.UTF8.ForwardParser()
  var rest = name.makeIterator()
  var offset = 0
  while true {
    switch parser.parseScalar(from: &rest) {
    case .valid(let encoded):
      spelling.unicodeScalars.append(UTF8.decode(encoded))
      offset += encoded.count
    case .error(let length):
      for byte in name[offset..<(offset + length)] {
        spelling += "\\x" + String(byte, radix: 16, uppercase: true)
      }
      offset += length
    case .emptyInput: return spelling
    }
  }
}
