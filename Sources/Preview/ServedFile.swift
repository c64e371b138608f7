import Glibc

/// Owns the descriptor of a regular file that is being sent.
struct ServedFile: ~Copyable, Sendable {
  private let descriptor: Int32
  let size: Int
  /// Changes whenever the file does.
  let entityTag: String

  /// nil for what is no regular file.
  init?(path: String) {
    // Opening a pipe would wait for its other end.
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    var status = stat()
    guard descriptor >= 0, unsafe fstat(descriptor, &status) == 0,
      status.st_mode & S_IFMT == S_IFREG
    else {
      if descriptor >= 0 { close(descriptor) }
      return nil
    }
    size = Int(status.st_size)
    let time = status.st_mtim
    let parts = [Int(status.st_ino), size, time.tv_sec, time.tv_nsec]
    entityTag = "\"" + parts.map { String($0, radix: 16) }.joined(separator: "-") + "\""
  }

  deinit { close(descriptor) }

  /// The next bytes; empty at the end of the file or where it cannot be read.
  func read(upTo count: Int) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      let count = unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      initialized = max(0, count)
    }
  }
}

/// The path without symbolic links; nil where there is no such file.
func resolvePath(_ path: String) -> String? {
  guard let resolved = unsafe realpath(path, nil) else { return nil }
  defer { unsafe free(resolved) }
  return unsafe String(validatingCString: resolved)
}

func isFolder(_ path: String) -> Bool {
  var status = stat()
  return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}
