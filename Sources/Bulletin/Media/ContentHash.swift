/// 16 hex digits that name a file by its bytes, as in `/media/<hash>.jpg`.
package func contentHash(_ bytes: [UInt8]) -> String {
  var digest = SHA256()
  digest.update(bytes)
  return String(digest.finish().prefix(contentHashLength))
}

/// The same of a file on disk, read in pieces: memory does not grow with the file.
func hashFile(
  _ path: String, limit: Int
) throws(ReadFailure) -> (hash: String, status: FileStatus) {
  do {
    let file = try FileHandle(reading: path)
    let status = try file.status()
    guard status.kind == .file else { throw ReadFailure.unreadable }
    guard status.size <= limit else { throw ReadFailure.tooLarge }
    let hash = try contentHash(of: file, size: status.size)
    guard let hash, try file.status().isUnchanged(since: status) else {
      throw ReadFailure.changed
    }
    return (hash, status)
  } catch let failure as ReadFailure {
    throw failure
  } catch {
    throw .unreadable
  }
}

/// nil where the file ends before `size` bytes.
private func contentHash(of file: borrowing FileHandle, size: Int) throws(SystemError) -> String? {
  var digest = SHA256()
  var buffer = [UInt8](repeating: 0, count: min(size, FileHandle.chunkSize))
  var offset = 0
  while offset < size {
    let count = try file.read(into: &buffer, at: offset)
    guard count > 0 else { return nil }
    digest.update(buffer[..<count])
    offset += count
  }
  return String(digest.finish().prefix(contentHashLength))
}

private let contentHashLength = 16
