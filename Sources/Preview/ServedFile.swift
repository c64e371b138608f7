import Bulletin
import Glibc

/// A regular file that is being sent.
struct ServedFile: ~Copyable, Sendable {
  private let file: FileHandle
  let size: Int
  /// Changes whenever the file does.
  let entityTag: String

  /// nil for what is no regular file.
  init?(_ file: consuming FileHandle) {
    guard let status = try? file.status(), status.kind == .file else { return nil }
    self.file = file
    size = status.size
    let parts = [Int(status.inode), size, status.modified.tv_sec, status.modified.tv_nsec]
    entityTag = "\"" + parts.map { String($0, radix: 16) }.joined(separator: "-") + "\""
  }

  /// `count` bytes from `offset` on; fewer at the end of the file, none where it cannot be read.
  func read(upTo count: Int, at offset: Int) -> ArraySlice<UInt8> {
    var bytes = [UInt8](repeating: 0, count: count)
    let filled = try? file.read(into: &bytes, at: offset)
    return bytes[..<(filled ?? 0)]
  }
}
