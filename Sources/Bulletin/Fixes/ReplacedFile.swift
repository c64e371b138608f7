import Glibc

/// Puts `bytes` in the place of a content file in one step, so that no moment sees half of it.
///
/// A file that no longer holds what was checked is left alone: somebody is editing it.
func replaceFile(
  _ path: String, holding original: [UInt8], with bytes: [UInt8]
) throws(BuildFailure) {
  guard (try? readFile(path)) == original else { throw .content(.changedMeanwhile(path)) }
  // Through a link: the file that it leads to is replaced, the link stays.
  guard let target = realPath(path), let folder = parentFolder(of: target) else {
    throw .content(.changedMeanwhile(path))
  }
  let name = String(target.dropFirst(folder.count + 1))
  do {
    let folder = try FolderHandle(folder.isEmpty ? "/" : folder)
    guard let status = try folder.status(name) else {
      throw BuildFailure.content(.changedMeanwhile(path))
    }
    let temporary = ".\(name).fixing"
    try? folder.removeFile(temporary)
    try folder.create(temporary, bytes)
    try folder.setMode(status.mode, of: temporary)
    try folder.rename(temporary, to: name)
  } catch let error as SystemError {
    throw .content(.notWritable(path, error))
  } catch {
    throw .content(.changedMeanwhile(path))
  }
}

extension Message {
  fileprivate static func changedMeanwhile(_ path: String) -> Message {
    Message(
      zh: "\(path) 在检查期间被改动，没有写入。请保存后再运行一次。",
      en: "\(path) changed while it was checked and was not written; save it and run again")
  }

  fileprivate static func notWritable(_ path: String, _ error: SystemError) -> Message {
    Message(
      zh: "写不进 \(path)：\(error.reason.zh)。",
      en: "cannot write \(path): \(error.reason.en)")
  }
}
