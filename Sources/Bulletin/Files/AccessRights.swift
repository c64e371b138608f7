import Glibc

/// Who may do what with a file or a folder.
struct AccessRights: Sendable, Equatable {
  var owner: uid_t
  var group: gid_t
  var mode: mode_t
  /// nil where the mode says it all.
  var list: AccessList?
  /// What new files in a folder begin with.
  var defaultList: AccessList?
}

/// A right that the disk or the system does not let this user give.
struct RefusedRight: Error {
  enum Kind { case owner, group, mode, list }

  let kind: Kind
  let rights: AccessRights
}

extension FileHandle {
  func rights() throws(SystemError) -> AccessRights {
    let status = try status()
    return AccessRights(
      owner: status.owner, group: status.group, mode: status.mode,
      list: AccessList(try attribute(AccessList.accessName)),
      defaultList: status.kind == .folder
        ? AccessList(try attribute(AccessList.defaultName)) : nil)
  }

  /// Gives what is not so already. Only root gives files away: where `mayOwn`, they stay this
  /// user's instead.
  func give(_ rights: AccessRights, mayOwn: Bool) throws(RefusedRight) {
    do {
      let present = try self.rights()
      if present.owner != rights.owner, !setOwner(rights.owner), !mayOwn {
        throw RefusedRight(kind: .owner, rights: rights)
      }
      if present.group != rights.group, !setGroup(rights.group) {
        throw RefusedRight(kind: .group, rights: rights)
      }
      let isListed =
        give(rights.list, in: AccessList.accessName, for: present.list)
        && give(rights.defaultList, in: AccessList.defaultName, for: present.defaultList)
      guard isListed else { throw RefusedRight(kind: .list, rights: rights) }
      // A group that this user is not in, or a disk without modes: refused without a word.
      if try status().mode != rights.mode { try? setMode(rights.mode) }
      guard try status().mode == rights.mode else {
        throw RefusedRight(kind: .mode, rights: rights)
      }
    } catch let refused as RefusedRight {
      throw refused
    } catch {
      throw RefusedRight(kind: .mode, rights: rights)
    }
  }

  private func give(_ list: AccessList?, in name: String, for present: AccessList?) -> Bool {
    if list == present { return true }
    guard let list else { return (try? removeAttribute(name)) != nil }
    return (try? setAttribute(name, list.bytes)) != nil
  }
}
