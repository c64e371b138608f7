import Glibc

struct FolderEntry: Sendable, Equatable {
  let name: String
  /// A link to a folder is not one.
  let isFolder: Bool
}

/// The entries of one folder, in the disk's order.
@safe struct FolderStream: ~Copyable {
  private let stream: OpaquePointer

  init(owning descriptor: CInt) throws(SystemError) {
    guard let stream = unsafe fdopendir(descriptor) else {
      let error = SystemError.last
      close(descriptor)
      throw error
    }
    unsafe self.stream = stream
  }

  deinit { unsafe closedir(stream) }

  func next() throws(SystemError) -> FolderEntry? {
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else {
        guard errno == 0 else { throw SystemError.last }
        return nil
      }
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
        unsafe name.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      let kind = unsafe Int(entry.pointee.d_type)
      return FolderEntry(name: name, isFolder: try isFolder(name, kind: kind))
    }
  }

  private func isFolder(_ name: String, kind: Int) throws(SystemError) -> Bool {
    // Some disks tell the kind only when asked.
    guard kind == Int(DT_UNKNOWN) else { return kind == Int(DT_DIR) }
    var status = stat()
    try SystemError.check(unsafe fstatat(dirfd(stream), name, &status, AT_SYMLINK_NOFOLLOW))
    return FileStatus(status).kind == .folder
  }
}
