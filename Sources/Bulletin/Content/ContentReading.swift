enum ReadFailure: Error {
  case unreadable
  case tooLarge
  /// Somebody was writing it: what was read may be half of it.
  case changed
}

extension ContentTree {
  /// For reading, by path inside `content/`. No link is followed but one that was listed, which is
  /// opened where it led then: who may write here must not publish what lies elsewhere.
  func open(_ path: String) throws(SystemError) -> FileHandle { try folder.open(target(of: path)) }

  /// The bytes of a regular file of at most `limit` bytes, and the state it was in.
  func read(
    _ path: String, limit: Int = .max
  ) throws(ReadFailure) -> (bytes: [UInt8], status: FileStatus) {
    let (bytes, status) = try read(path, limit: limit) { file, size throws(SystemError) in
      let bytes = try file.readAll()
      return bytes.count == size ? bytes : nil
    }
    return (bytes, status)
  }

  /// What `read` makes of a regular file of at most `limit` bytes and of its size, nil where it ends
  /// early; and the state the file was in before and after.
  func read<Value>(
    _ path: String, limit: Int,
    _ read: (borrowing FileHandle, Int) throws(SystemError) -> Value?
  ) throws(ReadFailure) -> (Value, FileStatus) {
    do {
      let file = try open(path)
      let status = try file.status()
      guard status.kind == .file else { throw ReadFailure.unreadable }
      guard status.size <= limit else { throw ReadFailure.tooLarge }
      guard let value = try read(file, status.size), try file.status().isUnchanged(since: status)
      else { throw ReadFailure.changed }
      return (value, status)
    } catch let failure as ReadFailure {
      throw failure
    } catch {
      throw .unreadable
    }
  }

  /// nil where there is nothing to be seen.
  func status(_ path: String) -> FileStatus? {
    (try? folder.status(target(of: path))).flatMap(\.self)
  }

  /// The file itself, or the one that a link led to.
  func target(of path: String) -> String { targets[path] ?? path }

  /// Whether nothing stands at `path`, inside `content/`.
  func isFree(_ path: String) -> Bool { (try? folder.status(path)) == nil }
}
