/// The list of its own files the program leaves in the output folder: how it knows the folder again.
///
/// First line `bulletin 1`, then `size path` by path; no times, so that two builds give the same bytes.
struct OutputManifest: Sendable, Equatable {
  /// In bytes; over two million files.
  static let sizeLimit = 256 << 20
  private static let heading = "bulletin 1"

  private(set) var sizes: [String: Int]

  static let empty = OutputManifest(sizes: [:])

  private init(sizes: [String: Int]) { self.sizes = sizes }

  /// Nil where the bytes are not a list this version can read.
  init?(parsing bytes: [UInt8]) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"))[...]
    guard lines.popFirst()?.elementsEqual(Self.heading.utf8) == true else { return nil }
    sizes = Dictionary(minimumCapacity: lines.count)
    for line in lines {
      guard let space = line.firstIndex(of: UInt8(ascii: " ")),
        let size = Int(String(decoding: line[..<space], as: UTF8.self)),
        let path = String(validating: line[(space + 1)...], as: UTF8.self), !path.isEmpty
      else { return nil }
      sizes[path] = size
    }
  }

  /// Refuses two files of one name.
  init(listing files: [OutputFile]) throws(OutputFailure) {
    sizes = Dictionary(minimumCapacity: files.count)
    for file in files where sizes.updateValue(file.size, forKey: file.path) != nil {
      throw .collision(file.path)
    }
  }

  /// Refuses a file where others need a folder.
  func checkFolders() throws(OutputFailure) {
    if let path = folders.filter({ contains($0) }).min() { throw .collision(path) }
  }

  /// Every folder above a file; the top is `""`.
  var folders: Set<String> {
    var folders: Set<String> = [""]
    folders.reserveCapacity(sizes.count)
    for path in sizes.keys {
      var path = path
      while let folder = parentFolder(of: path), folders.insert(folder).inserted { path = folder }
    }
    return folders
  }

  func contains(_ path: String) -> Bool { sizes[path] != nil }

  func merging(_ other: OutputManifest) -> OutputManifest {
    OutputManifest(sizes: sizes.merging(other.sizes) { _, new in new })
  }

  var bytes: [UInt8] {
    var bytes = Array("\(Self.heading)\n".utf8)
    for (path, size) in sizes.sorted(by: { $0.key < $1.key }) {
      bytes.append(contentsOf: "\(size) \(path)\n".utf8)
    }
    return bytes
  }
}

extension OutputFailure {
  static func collision(_ path: String) -> OutputFailure {
    OutputFailure(
      zh: "两项内容都要用 \(path) 这个地址，或一个要用它作文件、另一个要用它作文件夹。请给其中一个改名。",
      en: "two things claim \(path), or one as a file and one as a folder. Rename one of them.")
  }
}
