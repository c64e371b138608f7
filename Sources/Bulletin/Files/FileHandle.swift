import CLinux
import Glibc

/// An open file, closed with its owner.
package struct FileHandle: ~Copyable, Sendable {
  /// Large files pass through memory in pieces of this size.
  static let chunkSize = 1 << 16

  private let descriptor: CInt

  init(owning descriptor: CInt) { self.descriptor = descriptor }

  deinit { _ = Glibc.close(descriptor) }

  /// Reports what a network disk or a quota holds back until the end.
  consuming func close() throws(SystemError) {
    let descriptor = descriptor
    discard self
    try SystemError.check(Glibc.close(descriptor))
  }

  /// The state of the open file.
  package func status() throws(SystemError) -> FileStatus {
    var status = stat()
    try SystemError.check(unsafe fstat(descriptor, &status))
    return FileStatus(status)
  }

  /// What is noted beside the bytes under `name`; nil where there is nothing.
  func attribute(_ name: String) throws(SystemError) -> [UInt8]? {
    try unsafe readAll { unsafe fgetxattr(descriptor, name, $0, UInt($1)) }
  }

  func attributeNames() throws(SystemError) -> [String] {
    let names = try unsafe readAll { unsafe flistxattr(descriptor, $0, UInt($1)) }
    return (names ?? []).split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  func setAttribute(_ name: String, _ value: [UInt8]) throws(SystemError) {
    let result = unsafe value.withUnsafeBytes {
      unsafe fsetxattr(descriptor, name, $0.baseAddress, UInt($0.count), 0)
    }
    try SystemError.check(result)
  }

  func removeAttribute(_ name: String) throws(SystemError) {
    try SystemError.check(unsafe fremovexattr(descriptor, name))
  }

  func setMode(_ mode: mode_t) throws(SystemError) {
    try SystemError.check(fchmod(descriptor, mode))
  }

  /// False where the system does not let this user.
  func setOwner(_ owner: uid_t) -> Bool { fchown(descriptor, owner, gid_t.max) == 0 }

  func setGroup(_ group: gid_t) -> Bool { fchown(descriptor, uid_t.max, group) == 0 }

  func setTimes(of other: FileStatus) throws(SystemError) {
    let times = [other.modified, other.modified]
    try SystemError.check(unsafe futimens(descriptor, times))
  }

  /// Fills `buffer` from `offset` on; fewer bytes than it holds means the file ends there.
  package func read(into buffer: inout [UInt8], at offset: Int) throws(SystemError) -> Int {
    var target = buffer.mutableSpan
    return try unsafe target.withUnsafeMutableBytes { target throws(SystemError) in
      var filled = 0
      while filled < target.count {
        let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: target[filled...])
        let count = unsafe pread(descriptor, rest.baseAddress, rest.count, offset + filled)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw SystemError.last }
        guard count > 0 else { break }
        filled += count
      }
      return filled
    }
  }

  /// The whole of it, for small files.
  func readAll() throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: try status().size)
    let count = try read(into: &bytes, at: 0)
    return Array(bytes[..<count])
  }

  /// All that `call` gives; nil where there is nothing of the kind.
  private func readAll(
    _ call: (UnsafeMutableRawPointer?, Int) -> Int
  ) throws(SystemError) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 256)
    while true {
      let count = unsafe bytes.withUnsafeMutableBytes { unsafe call($0.baseAddress, $0.count) }
      if count >= 0 { return Array(bytes[..<count]) }
      let error = SystemError.last
      if [ENODATA, EOPNOTSUPP, ENOSYS].contains(error.code) { return nil }
      guard error.code == ERANGE, bytes.count < FileHandle.chunkSize else { throw error }
      bytes = [UInt8](repeating: 0, count: FileHandle.chunkSize)
    }
  }

  func write(_ bytes: ArraySlice<UInt8>) throws(SystemError) {
    try unsafe bytes.span.withUnsafeBytes { source throws(SystemError) in
      var written = 0
      while written < source.count {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: source[written...])
        let count = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw SystemError.last }
        written += count
      }
    }
  }

  /// Whether the file is `bytes` and nothing else.
  func holds(_ bytes: [UInt8]) throws(SystemError) -> Bool {
    let status = try status()
    guard status.kind == .file, status.size == bytes.count else { return false }
    var buffer = [UInt8](repeating: 0, count: min(bytes.count, Self.chunkSize))
    var offset = 0
    while offset < bytes.count {
      let count = try read(into: &buffer, at: offset)
      guard count > 0, isSame(bytes[offset...].prefix(count), buffer[..<count]) else {
        return false
      }
      offset += count
    }
    return true
  }

  /// Whether both files hold the same first `size` bytes and the other ends there.
  func holds(_ size: Int, bytesOf other: borrowing FileHandle) throws(SystemError) -> Bool {
    let status = try other.status()
    guard status.kind == .file, status.size == size else { return false }
    var mine = [UInt8](repeating: 0, count: min(size, Self.chunkSize))
    var its = mine
    var offset = 0
    while offset < size {
      let count = try read(into: &mine, at: offset)
      let itsCount = try other.read(into: &its, at: offset)
      guard count > 0, isSame(mine[..<count], its[..<itsCount]) else { return false }
      offset += count
    }
    return true
  }
}

private func isSame(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
  let count = left.count
  guard count == right.count else { return false }
  return unsafe left.withUnsafeBytes { left in
    unsafe right.withUnsafeBytes { right in
      guard let left = left.baseAddress, let right = right.baseAddress else { return true }
      return unsafe memcmp(left, right, count) == 0
    }
  }
}
