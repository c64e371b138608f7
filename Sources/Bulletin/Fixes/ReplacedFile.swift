import Glibc

/// Why the fixes of a file were not written.
package struct UnwrittenFixes: Error {
  package let message: Message
  /// The disk failed; else the file was left alone with a reason.
  package let isFault: Bool

  fileprivate init(_ message: Message, isFault: Bool = false) {
    self.message = message
    self.isFault = isFault
  }
}

/// Puts `bytes` in the place of a content file in one step, so that no moment sees half of it; its
/// owner, its rights and what else is noted with it stay.
///
/// A file that no longer holds what was checked is left alone: somebody is editing it. So is one
/// that nobody may change, and one of several names, which would be parted.
func replaceFile(
  _ path: String, in tree: ContentTree, holding original: [UInt8], with bytes: [UInt8]
) throws(UnwrittenFixes) {
  // Of a link the file that it leads to is replaced; the link stays.
  let place = PathEnd(tree.target(of: path))
  let (name, path) = (place.name, tree.diskPath(path))
  guard let folder = try? tree.folder.openFolder("./" + place.folder) else {
    throw UnwrittenFixes(.changedMeanwhile(path), isFault: true)
  }
  do {
    let file = try folder.open(name)
    let status = try file.status()
    guard try file.holds(original) else {
      throw UnwrittenFixes(.changedMeanwhile(path), isFault: true)
    }
    guard status.names == 1 else { throw UnwrittenFixes(.manyNames(path)) }
    let isWritable = status.mode & 0o222 != 0 && folder.writingFault(name, of: .file) == nil
    guard isWritable else { throw UnwrittenFixes(.readOnly(path)) }
    try folder.replace(name, ".fixing.\(status.inode)", like: file, with: bytes)
  } catch let unwritten as UnwrittenFixes {
    throw unwritten
  } catch let error as SystemError {
    let isProtected = [EACCES, EPERM, EROFS].contains(error.code)
    throw UnwrittenFixes(.notWritable(path, error), isFault: !isProtected)
  } catch {
    throw UnwrittenFixes(.rightsWouldChange(path))
  }
}

extension FolderHandle {
  /// Leaves nothing behind where it fails.
  fileprivate func replace(
    _ name: String, _ temporary: String, like file: borrowing FileHandle, with bytes: [UInt8]
  ) throws {
    try? removeFile(temporary)
    do {
      let copy = try create(temporary, mode: S_IRUSR | S_IWUSR)
      // No byte is in it before its rights are right.
      try copy.give(try file.rights(), mayOwn: false)
      copy.takeNotes(of: file)
      try copy.write(bytes[...])
      try copy.close()
      try rename(temporary, to: name)
    } catch {
      try? removeFile(temporary)
      throw error
    }
  }
}

extension FileHandle {
  /// As far as the system allows.
  fileprivate func takeNotes(of file: borrowing FileHandle) {
    guard let names = try? file.attributeNames() else { return }
    for name in names where !name.hasPrefix("system.") {
      if let value = try? file.attribute(name) { try? setAttribute(name, value) }
    }
  }
}

extension Message {
  fileprivate static func changedMeanwhile(_ path: String) -> Message {
    Message(
      zh: "\(path) 在检查期间被改动，没有写入。请保存后再运行一次。",
      en: "\(path) changed while it was checked and was not written; save it and run again")
  }

  fileprivate static func manyNames(_ path: String) -> Message {
    Message(
      zh: "\(path) 还有别的名称（硬链接），没有改正。请按检查结果自己改，或换成单独的文件后再运行一次。",
      en: """
        \(path) has another name (a hard link) and was not corrected; correct it by hand, or make \
        it a file of its own and run again
        """)
  }

  fileprivate static func readOnly(_ path: String) -> Message {
    Message(
      zh: "\(path) 是只读的，没有改正。请解除只读后再运行一次。",
      en: "\(path) is read-only and was not corrected; make it writable and run again")
  }

  fileprivate static func rightsWouldChange(_ path: String) -> Message {
    Message(
      zh: "\(path) 属于别的用户或用户组，改正会改变它的归属或权限，没有改正。请由它的主人运行一次。",
      en: """
        \(path) belongs to another user or group, and correcting it would change its owner or \
        rights; it was not corrected. Let its owner run this
        """)
  }

  fileprivate static func notWritable(_ path: String, _ error: SystemError) -> Message {
    Message(
      zh: "写不进 \(path)：\(error.reason.zh)，没有改正。",
      en: "cannot write \(path): \(error.reason.en); it was not corrected")
  }
}
