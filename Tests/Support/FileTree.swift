package import Foundation

/// Every regular file below `folder` with its bytes, by relative path.
package func tree(_ folder: URL) throws -> [String: Data] {
  var files: [String: Data] = [:]
  for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
    let file = folder.appending(path: path)
    let isFile = try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile
    if isFile == true { files[path] = try Data(contentsOf: file) }
  }
  return files
}
