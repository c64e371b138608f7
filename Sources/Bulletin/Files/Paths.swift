import Glibc

/// The absolute path without links, `.` and `..`; nil where there is nothing.
func realPath(_ path: String) -> String? {
  guard let resolved = unsafe realpath(path, nil) else { return nil }
  defer { unsafe free(resolved) }
  return unsafe String(validatingCString: resolved)
}

/// The path without its last component; nil at the top.
func parentFolder(of path: String) -> String? {
  path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) }
}

/// Where a path below a folder leads when its links are followed.
package enum ResolvedPath {
  case nowhere, outside
  /// The path below the folder, without links.
  case inside(String)

  package init(_ path: String, below folder: String) {
    guard let root = realPath(folder), let real = realPath(folder + "/" + path) else {
      self = .nowhere
      return
    }
    let start = (root == "/" ? root : root + "/").utf8
    self =
      real.utf8.starts(with: start)
      ? .inside(String(Substring(real.utf8.dropFirst(start.count)))) : .outside
  }
}
