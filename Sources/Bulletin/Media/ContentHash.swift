import Glibc

/// 16 hex digits that name a file by its bytes, as in `/media/<hash>.jpg`.
package func contentHash(_ bytes: [UInt8]) -> String {
  var digest = SHA256()
  digest.update(bytes)
  return String(digest.finish().prefix(contentHashLength))
}

/// The same of a file on disk, read in pieces: memory does not grow with the file.
package func hashFile(_ path: String) throws(UnreadableFile) -> String {
  let file = try OpenFile(path)
  var digest = SHA256()
  var buffer = [UInt8](repeating: 0, count: 1 << 18)
  while case let count = try file.read(into: &buffer), count > 0 {
    digest.update(buffer[..<count])
  }
  return String(digest.finish().prefix(contentHashLength))
}

private let contentHashLength = 16

/// A file that could not be opened or read, with the system's error number.
package struct UnreadableFile: Error, Equatable {
  package var path: String
  package var code: Int32
}

/// Owns a descriptor.
private struct OpenFile: ~Copyable {
  private let descriptor: Int32
  private let path: String

  init(_ path: String) throws(UnreadableFile) {
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw UnreadableFile(path: path, code: errno) }
    self.path = path
  }

  deinit { close(descriptor) }

  /// 0 at the end of the file.
  func read(into buffer: inout [UInt8]) throws(UnreadableFile) -> Int {
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe Glibc.read(descriptor, bytes.baseAddress, bytes.count)
      }
      if count >= 0 { return count }
      guard errno == EINTR else { throw UnreadableFile(path: path, code: errno) }
    }
  }
}
