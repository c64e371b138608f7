package import Glibc

/// The part of `stat` that is asked for.
package struct FileStatus: Sendable {
  /// What a path names.
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
  /// When anything about the file was last changed, as the system saw it; in nanoseconds.
  private let changed: Int

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
    changed = nanoseconds(status.st_ctim)
  }

  /// The same file, and as far as can be told without reading it the same bytes.
  func isUnchanged(since other: FileStatus) -> Bool {
    inode == other.inode && size == other.size && modified.tv_sec == other.modified.tv_sec
      && modified.tv_nsec == other.modified.tv_nsec
  }

  /// The same, and nothing else about the file was changed either.
  func isUntouched(since other: FileStatus) -> Bool {
    isUnchanged(since: other) && device == other.device && changed == other.changed
  }

  /// Whether a change from now on would show: times of files are as fine as a tick of the clock, and
  /// the tick of the last change is over.
  var isSettled: Bool {
    var now = timespec()
    unsafe clock_gettime(CLOCK_REALTIME_COARSE, &now)
    return changed < nanoseconds(now)
  }
}

private func nanoseconds(_ time: timespec) -> Int { time.tv_sec * 1_000_000_000 + time.tv_nsec }
