import Glibc

/// A folder that goes away with the value.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() {
    var template = Array("\(P_tmpdir)/preview-XXXXXX".utf8CString)
    unsafe mkdtemp(&template)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { removeTree(path) }

  func write(_ text: String, to name: String) {
    var parent = path
    for part in name.split(separator: "/").dropLast() {
      parent += "/\(part)"
      unsafe mkdir(parent, 0o755)
    }
    let descriptor = unsafe open("\(path)/\(name)", O_CREAT | O_WRONLY | O_TRUNC, 0o644)
    let bytes = Array(text.utf8)
    _ = unsafe Glibc.write(descriptor, bytes, bytes.count)
    close(descriptor)
  }

  func link(_ name: String, to destination: String) {
    _ = unsafe symlink(destination, "\(path)/\(name)")
  }

  func rename(_ name: String, to other: String) {
    _ = unsafe Glibc.rename("\(path)/\(name)", "\(path)/\(other)")
  }
}

private func removeTree(_ path: String) {
  // Removes a file, a link and an empty folder.
  if unsafe remove(path) == 0 { return }
  guard let folder = unsafe opendir(path) else { return }
  var names: [String] = []
  while let entry = unsafe readdir(folder) {
    let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
      unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name != ".", name != ".." { names.append(name) }
  }
  unsafe closedir(folder)
  for name in names { removeTree("\(path)/\(name)") }
  unsafe remove(path)
}
