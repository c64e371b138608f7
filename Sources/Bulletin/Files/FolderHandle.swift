import CLinux
import Glibc

/// An open folder; every path is relative to it.
///
/// A class because all threads share one descriptor, which is closed after the last of them.
package final class FolderHandle: Sendable {
  private let descriptor: CInt

  /// From anywhere on the disk; links are followed.
  package init(_ path: String) throws(SystemError) {
    descriptor = try SystemError.check(unsafe Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
  }

  private init(owning descriptor: CInt) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// False while another build holds it. The kernel frees it when the holder ends, however it ends.
  func lock() throws(SystemError) -> Bool {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
    let error = SystemError.last
    switch error.code {
    case EWOULDBLOCK: return false
    // Some network disks cannot lock a folder: better to build unlocked than not at all.
    case EBADF, EINVAL, ENOLCK, ENOSYS, EOPNOTSUPP: return true
    default: throw error
    }
  }

  func unlock() { _ = flock(descriptor, LOCK_UN) }

  /// Nil where there is nothing.
  func status(_ path: String) throws(SystemError) -> FileStatus? {
    var status = stat()
    if unsafe fstatat(descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0 {
      return FileStatus(status)
    }
    let error = SystemError.last
    guard error.code == ENOENT else { throw error }
    return nil
  }

  /// For reading, a file or a folder. Neither follows a link, also not on the way, nor leads out of
  /// this folder, nor waits for a pipe. `ELOOP` where a link stands in the path.
  package func open(_ path: String) throws(SystemError) -> FileHandle {
    FileHandle(owning: try unsafe openBeneath(path, O_NONBLOCK))
  }

  /// A folder in this one, opened in the same way.
  func openFolder(_ path: String) throws(SystemError) -> FolderHandle {
    FolderHandle(owning: try unsafe openBeneath(path, O_DIRECTORY))
  }

  private func openBeneath(_ path: UnsafePointer<CChar>, _ kind: CInt) throws(SystemError) -> CInt {
    let flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC | kind
    let opened = unsafe openat2_beneath(descriptor, path, flags)
    guard opened < 0 else { return opened }
    let error = SystemError.last
    // Older kernels do not know the call, some sandboxes forbid it, and where the path holds `..` it
    // gives up while anything on the machine is renamed.
    guard [ENOSYS, EPERM, EAGAIN].contains(error.code) else { throw error }
    return try unsafe openStepwise(path, flags)
  }

  /// The same, folder by folder.
  func openStepwise(_ path: UnsafePointer<CChar>, _ flags: CInt) throws(SystemError) -> CInt {
    let slash = CChar(UInt8(ascii: "/"))
    let path = unsafe Array(UnsafeBufferPointer(start: path, count: strlen(path)))
    let names = path.split(separator: slash).map { Array($0) + [0] }
    let up = Array("..".utf8CString)
    guard path.first != slash, !names.contains(up) else { throw SystemError(code: EXDEV) }
    var folder = self
    for name in names.dropLast() {
      let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
      let inner = unsafe openat(folder.descriptor, name, flags)
      folder = FolderHandle(owning: try SystemError.check(inner))
    }
    return try SystemError.check(
      unsafe openat(folder.descriptor, names.last ?? Array(".".utf8CString), flags))
  }

  /// Asked without reading, for files that are only copied. A link is not followed at the end.
  func isReadable(_ path: String) -> Bool {
    unsafe faccessat(descriptor, path, R_OK, AT_EACCESS | AT_SYMLINK_NOFOLLOW) == 0
  }

  /// A new file for writing, with the folders above it; what is there already is refused.
  func create(_ path: String, mode: mode_t = 0o666) throws(SystemError) -> FileHandle {
    try makeFolder(above: path)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    return FileHandle(owning: try SystemError.check(unsafe openat(descriptor, path, flags, mode)))
  }

  func create(_ path: String, _ bytes: [UInt8]) throws(SystemError) {
    let file = try create(path)
    try file.write(bytes[...])
    try file.close()
  }

  /// A new one in a folder that is there.
  func makeFolder(at path: String) throws(SystemError) {
    try SystemError.check(unsafe mkdirat(descriptor, path, 0o777))
  }

  func link(_ source: String, as path: String) throws(SystemError) {
    try makeFolder(above: path)
    try SystemError.check(unsafe linkat(descriptor, source, descriptor, path, 0))
  }

  func rename(_ source: String, to path: String) throws(SystemError) {
    try makeFolder(above: path)
    try SystemError.check(unsafe renameat(descriptor, source, descriptor, path))
  }

  /// Both change names in one step: no moment sees one of them missing.
  func exchange(_ one: String, _ other: String) throws(SystemError) {
    let flags = UInt32(RENAME_EXCHANGE)
    try SystemError.check(unsafe renameat2(descriptor, one, descriptor, other, flags))
  }

  /// Whether another disk, or another place of this one, is mounted at the folder.
  func isMounted(_ path: String) -> Bool {
    if let inner = try? status(path), let outer = try? status("."), inner.device != outer.device {
      return true
    }
    // Never carried out: a folder cannot leave itself. From one mount to another, though, the
    // refusal is another one, also where both are of one device.
    return unsafe renameat(descriptor, "\(path)/.", descriptor, ".") != 0 && errno == EXDEV
  }

  /// Why this user may not change a file, or add to a folder and remove from it: `EPERM` where it is
  /// sealed against everybody; nil where nothing stands against it. A link is not followed.
  func writingFault(_ path: String, of kind: FileStatus.Kind) -> CInt? {
    let rights = kind == .folder ? W_OK | X_OK : W_OK
    let flags = AT_EACCESS | AT_SYMLINK_NOFOLLOW
    return unsafe faccessat(descriptor, path, rights, flags) == 0 ? nil : errno
  }

  func removeFile(_ path: String) throws(SystemError) {
    try SystemError.check(unsafe unlinkat(descriptor, path, 0))
  }

  /// An empty one.
  func removeFolder(_ path: String) throws(SystemError) {
    try SystemError.check(unsafe unlinkat(descriptor, path, AT_REMOVEDIR))
  }

  /// Without `.` and `..`, in the disk's order.
  func list(_ path: String) throws(SystemError) -> [FolderEntry] {
    try list(Array(path.utf8CString))
  }

  private func list(_ path: [CChar]) throws(SystemError) -> [FolderEntry] {
    let stream = try FolderStream(owning: try unsafe openBeneath(path, O_DIRECTORY))
    var entries: [FolderEntry] = []
    while let entry = try stream.next() { entries.append(entry) }
    return entries
  }

  /// Removes the folder with all it holds, or what is in its place; nothing there is nothing to do.
  func removeTree(_ path: String) throws(SystemError) {
    guard let status = try status(path) else { return }
    guard status.kind == .folder else { return try removeFile(path) }
    try removeTree(Array(path.utf8CString))
  }

  /// Names as bytes: who made them need not have known UTF-8.
  private func removeTree(_ path: [CChar]) throws(SystemError) {
    // One that was made read-only would keep its files.
    _ = unsafe fchmodat(descriptor, path, S_IRWXU, 0)
    for entry in try list(path) {
      let inner = path.dropLast() + [CChar(UInt8(ascii: "/"))] + entry.nameBytes
      if entry.isFolder {
        try removeTree(inner)
      } else {
        try SystemError.check(unsafe unlinkat(descriptor, inner, 0))
      }
    }
    try SystemError.check(unsafe unlinkat(descriptor, path, AT_REMOVEDIR))
  }

  /// Asked for each file: nearly every page has a folder of its own.
  private func makeFolder(above path: String) throws(SystemError) {
    guard let folder = parentFolder(of: path), try !makeFolder(folder) else { return }
    try makeFolder(above: folder)
    _ = try makeFolder(folder)
  }

  /// False where the folder above is missing; one that is there already is good.
  private func makeFolder(_ path: String) throws(SystemError) -> Bool {
    if unsafe mkdirat(descriptor, path, 0o777) == 0 { return true }
    let error = SystemError.last
    guard error.code == EEXIST || error.code == ENOENT else { throw error }
    return error.code == EEXIST
  }
}
