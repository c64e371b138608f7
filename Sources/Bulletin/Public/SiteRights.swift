import Glibc

/// The rights of what is new in a site, taken from the folder that it replaces.
struct SiteRights: Sendable {
  let top: AccessRights
  let folder: AccessRights
  let file: AccessRights

  /// Files and folders begin with the default list of `top` where it has one, as if they were made
  /// in it; else all are as open as the top is.
  init(of top: AccessRights) {
    self.top = top
    var (folder, file) = (top, top)
    if let list = top.defaultList {
      folder.set(list)
      file.set(list.withoutExecution)
    } else {
      file.list = top.list?.changed(rights(ofFileIn:))
      file.mode = rights(ofFileIn: top.mode)
    }
    file.mode &= 0o777
    file.defaultList = nil
    (self.folder, self.file) = (folder, file)
  }
}

extension AccessRights {
  fileprivate mutating func set(_ list: AccessList) {
    mode = mode & ~0o777 | list.mode
    self.list = list.unlessMinimal
  }
}

/// Who may pass through a folder may read the files in it, for each holder of three bits; nobody
/// executes a page.
private func rights(ofFileIn folder: mode_t) -> mode_t {
  let passes = folder & 0o111
  return (passes << 2 | folder & 0o444) | folder & 0o222
}
