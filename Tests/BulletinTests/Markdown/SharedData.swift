import Glibc

@testable import Bulletin

/// Files of other projects' test data, beside the package; nil where they are absent.
func sharedData(_ path: String) -> [UInt8]? {
  let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
  guard let file = unsafe fopen("/\(root)/../shared/data/\(path)", "r") else { return nil }
  defer { unsafe fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = unsafe fread(&buffer, 1, buffer.count, file)
    guard count > 0 else { return bytes }
    bytes += buffer[..<count]
  }
}

/// Names in a folder of other projects' test data, sorted.
func sharedNames(_ path: String) -> [String] {
  let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
  let folder = try? FolderHandle("/\(root)/../shared/data/\(path)")
  return ((try? folder?.list(".")) ?? []).map(\.name).sorted()
}
