/// A file to be copied, as it was when it was opened.
struct OriginalFile: ~Copyable {
  /// For messages.
  let name: String
  let status: FileStatus
  private let file: FileHandle

  init(_ file: consuming FileHandle, named name: String) throws(OutputFailure) {
    let status = try attempt(file.status()) { .reading(name, $0) }
    guard status.kind == .file else { throw .notAFile(name) }
    self.status = status
    self.name = name
    self.file = file
  }

  func isSame(as other: borrowing FileHandle) throws(SystemError) -> Bool {
    try file.holds(status.size, bytesOf: other)
  }

  /// Every byte, in pieces; refused when the file changes meanwhile, for the copy would be a
  /// mixture.
  func copy(
    to target: borrowing FileHandle, _ failure: (SystemError) -> OutputFailure
  ) throws(OutputFailure) {
    var buffer = [UInt8](repeating: 0, count: min(status.size + 1, FileHandle.chunkSize))
    var copied = 0
    var count = 0
    repeat {
      count = try attempt(file.read(into: &buffer, at: copied)) { .reading(name, $0) }
      try attempt(target.write(buffer[..<count]), failure)
      copied += count
    } while count == buffer.count && copied <= status.size
    let now = try attempt(file.status()) { .reading(name, $0) }
    guard copied == status.size, now.isUnchanged(since: status) else { throw .changed(name) }
  }
}

extension OutputFailure {
  static func notAFile(_ path: String) -> OutputFailure {
    OutputFailure(
      zh: "\(path) 不是普通文件，不能放进网站。请换成普通文件。",
      en: "\(path) is not a regular file and cannot be published. Put a regular file there.")
  }

  static func changed(_ path: String) -> OutputFailure {
    OutputFailure(
      zh: "\(path) 在生成网站时被改动了。请等它保存好以后再生成一次。",
      en: "\(path) changed while the site was being built. Build again once it is saved.")
  }
}
