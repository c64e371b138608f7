import Glibc

extension SystemError {
  /// Why it failed, without a full stop.
  var reason: Message {
    switch code {
    case ENOSPC, EDQUOT: Message(zh: "磁盘满了", en: "no space left on the disk")
    case EFBIG: Message(zh: "文件超过了系统允许的大小", en: "the file exceeds the size allowed")
    case EACCES, EPERM: Message(zh: "没有权限", en: "permission denied")
    case EROFS: Message(zh: "磁盘是只读的", en: "the disk is read-only")
    case ENAMETOOLONG: Message(zh: "名称太长", en: "the name is too long")
    case EMFILE, ENFILE: Message(zh: "打开的文件太多", en: "too many open files")
    case EIO: Message(zh: "磁盘读写出错", en: "the disk reports an error")
    case ENOENT: Message(zh: "找不到这个文件", en: "there is no such file")
    case ENOTDIR, EISDIR, EEXIST: Message(zh: "位置已被占用", en: "something else is in its place")
    default: Message(zh: "系统错误 \(code)", en: "system error \(code)")
    }
  }

  /// What to do about it, a whole sentence.
  var remedy: Message {
    switch code {
    case ENOSPC, EDQUOT:
      Message(zh: "请清理出空间后再生成一次。", en: "Free some space and build again.")
    case EACCES, EPERM, EROFS:
      Message(
        zh: "请换一个可以写入的位置，或请管理员开放权限。",
        en: "Choose a place that can be written to, or ask for permission.")
    case ENAMETOOLONG: Message(zh: "请把文件名改短。", en: "Shorten the file name.")
    case EMFILE, ENFILE:
      Message(zh: "请关闭一些程序后再试。", en: "Close some programs and try again.")
    default:
      Message(zh: "请再试一次；仍然不行，请联系管理员。", en: "Try again; if it stays, ask an administrator.")
    }
  }
}
