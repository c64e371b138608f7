extension OutputFailure {
  static func refusedRight(_ path: String, _ refused: RefusedRight) -> OutputFailure {
    let rights = refused.rights
    let mode = String(rights.mode, radix: 8)
    return switch refused.kind {
    case .owner, .group:
      OutputFailure(
        zh: """
          不能更新 \(path)：它属于编号 \(rights.group) 的用户组，当前用户不能把新文件归到这个组，\
          网站服务器会读不到。请管理员把当前用户加进这个组，或用 chgrp 把文件夹改归当前用户的组，再生成一次。
          """,
        en: """
          cannot update \(path): it belongs to group \(rights.group), to which this user cannot give \
          new files, so that the web server could not read them. Ask an administrator to add this \
          user to the group, or give the folder to a group of this user with chgrp; then build again.
          """)
    case .mode:
      OutputFailure(
        zh: """
          不能更新 \(path)：它的权限 \(mode) 不能照样给新文件。\
          请管理员用 chmod 改为当前用户能给的权限，或换一个磁盘上的文件夹，再生成一次。
          """,
        en: """
          cannot update \(path): new files cannot be given the like of its mode \(mode). Ask an \
          administrator to change the mode with chmod, or choose a folder on another disk; then \
          build again.
          """)
    case .list:
      OutputFailure(
        zh: """
          不能更新 \(path)：它的访问控制列表（ACL）不能照样给新文件。\
          请管理员用 setfacl -b 去掉，或由能设置它的用户来生成。
          """,
        en: """
          cannot update \(path): new files cannot be given its access control list (ACL). Ask an \
          administrator to remove it with setfacl -b, or build as a user who may set it.
          """)
    }
  }
}

extension Message {
  static func otherOwner(_ path: String) -> Message {
    Message(
      zh: """
        \(path) 原来属于别的用户，当前用户不能把新文件交给他，这次写的文件改属当前用户。\
        网站服务器若因此读不到，请管理员用 chown -R 改回。
        """,
      en: """
        \(path) belonged to another user, to whom this user cannot give new files: what was \
        written now belongs to this user. If the web server cannot read it, ask an administrator \
        to give it back with chown -R.
        """)
  }
}
