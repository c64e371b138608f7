package import Glibc

/// The part of `stat` that is asked for.
package struct FileStatus: Sendable {
  package enum Kind: Sendable { case file, folder, link, other }

  package let kind: Kind
  /// In bytes.
  package let size: Int
  let mode: mode_t
  let owner: uid_t
  let group: gid_t
  /// How many names the file has.
  let names: Int
  let device: dev_t
  package let inode: ino_t
  package let modified: timespec

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    size = Int(status.st_size)
    mode = status.st_mode & 0o7777
    owner = status.st_uid
    group = status.st_gid
    names = Int(status.st_nlink)
    device = status.st_dev
    inode = status.st_ino
    modified = status.st_mtim
  }

  /// The same file, and as far as can be told without reading it the same bytes.
  func isUnchanged(since other: FileStatus) -> Bool {
    inode == other.inode && size == other.size && modified.tv_sec == other.modified.tv_sec
      && modified.tv_nsec == other.modified.tv_nsec
  }
}
