import Glibc

struct FolderEntry: Sendable, Equatable {
  /// Where the disk's name is no UTF-8, spelt with `\xE9` for what is wrong.
  let name: String
  /// A link to a folder is not one.
  fileprivate(set) var isFolder: Bool
  /// The name as the disk has it, where it is no UTF-8.
  fileprivate(set) var foreignName: [CChar]?

  var nameBytes: [CChar] { foreignName ?? Array(name.utf8CString) }
}

/// The entries of one folder, in the disk's order.
@safe struct FolderStream: ~Copyable {
  private let stream: OpaquePointer

  init(owning descriptor: CInt) throws(SystemError) {
    guard let stream = unsafe fdopendir(descriptor) else {
      let error = SystemError.last
      close(descriptor)
      throw error
    }
    unsafe self.stream = stream
  }

  deinit { unsafe closedir(stream) }

  func next() throws(SystemError) -> FolderEntry? {
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else {
        guard errno == 0 else { throw SystemError.last }
        return nil
      }
      let (name, foreignName) = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
        unsafe name.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe readName($0) }
      }
      if name == "." || name == ".." { continue }
      let kind = unsafe Int(entry.pointee.d_type)
      var item = FolderEntry(name: name, isFolder: kind == Int(DT_DIR), foreignName: foreignName)
      // Some disks tell the kind only when asked.
      if kind == Int(DT_UNKNOWN) { item.isFolder = try isFolder(item.nameBytes) }
      return item
    }
  }

  private func isFolder(_ name: [CChar]) throws(SystemError) -> Bool {
    var status = stat()
    try SystemError.check(unsafe fstatat(dirfd(stream), name, &status, AT_SYMLINK_NOFOLLOW))
    return FileStatus(status).kind == .folder
  }
}

private func readName(_ name: UnsafePointer<CChar>) -> (String, foreignName: [CChar]?) {
  if let text = unsafe String(validatingCString: name) { return (text, nil) }
  let bytes = unsafe Array(UnsafeBufferPointer(start: name, count: strlen(name) + 1))
  return (spelling(of: bytes.dropLast().map(UInt8.init(bitPattern:))), bytes)
}

private func spelling(of name: [UInt8]) -> String {
  var spelling = ""
  var parser = Unicode.UTF8.ForwardParser()
  var rest = name.makeIterator()
  var offset = 0
  while true {
    switch parser.parseScalar(from: &rest) {
    case .valid(let encoded):
      spelling.unicodeScalars.append(UTF8.decode(encoded))
      offset += encoded.count
    case .error(let length):
      for byte in name[offset..<(offset + length)] {
        spelling += "\\x" + String(byte, radix: 16, uppercase: true)
      }
      offset += length
    case .emptyInput: return spelling
    }
  }
}
