/// 16 hex digits that name a file by its bytes, as in `/media/<hash>.jpg`.
package func contentHash(_ bytes: [UInt8]) -> String {
  var digest = SHA256()
  digest.update(bytes)
  return String(digest.finish().prefix(contentHashLength))
}

/// The same of a file of `content/`, read in pieces: memory does not grow with the file.
func hashFile(
  _ path: String, in tree: ContentTree, limit: Int
) throws(ReadFailure) -> (hash: String, status: FileStatus) {
  let (hash, status) = try tree.read(path, limit: limit) { file, size throws(SystemError) in
    try contentHash(of: file, size: size)
  }
  return (hash, status)
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
