import Synchronization

/// A file beside an entry, ready to be published under its content hash.
package struct Asset: Sendable {
  /// Path inside `content/`.
  package let source: String
  /// Path inside the output: `media/<16 hex>.<ext>`.
  package let output: String
  package let size: Int
  /// nil for what is not a picture.
  package let photo: PhotoInfo?
}

/// Reads each file once, however many entries refer to it, and remembers which of them a published
/// entry refers to. A class because pages rendered in parallel share what was read.
package final class AssetStore: Sendable {
  private let tree: ContentTree
  private let state = Mutex(State())

  private struct State {
    var assets: [String: Asset?] = [:]
    var published: Set<String> = []
  }

  init(tree: ContentTree) { self.tree = tree }

  /// nil where the file cannot be read. `publish` marks it for the output.
  func asset(_ path: String, publish: Bool) -> Asset? {
    let known = state.withLock { state in
      if publish { state.published.insert(path) }
      return state.assets[path]
    }
    if let known { return known }
    let asset = readAsset(path)
    state.withLock { $0.assets[path] = .some(asset) }
    return asset
  }

  /// Whether a published entry refers to the file.
  func isPublished(_ path: String) -> Bool { state.withLock { $0.published.contains(path) } }

  /// What the output needs, by output path; two files with the same bytes are one.
  func published() -> [Asset] {
    let assets = state.withLock { state in
      state.published.sorted().compactMap { state.assets[$0] ?? nil }
    }
    var byOutput: [String: Asset] = [:]
    for asset in assets where byOutput[asset.output] == nil { byOutput[asset.output] = asset }
    return byOutput.values.sorted { $0.output < $1.output }
  }

  private func readAsset(_ path: String) -> Asset? {
    guard let fileExtension = AssetKind.fileExtension(of: path),
      let bytes = try? readFile(tree.diskPath(path))
    else { return nil }
    return Asset(
      source: path, output: "media/\(contentHash(bytes)).\(fileExtension)", size: bytes.count,
      photo: AssetKind.isPicture(path) ? readPhotoInfo(bytes) : nil)
  }
}

/// What may be published beside an entry.
enum AssetKind {
  private static let pictures: Set<String> = ["jpg", "jpeg", "png", "webp", "gif"]
  private static let files: Set<String> = [
    "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "zip",
  ]

  /// In lower case, nil where the type is not allowed.
  static func fileExtension(of path: String) -> String? {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    let name = path[path.index(after: dot)...].lowercased()
    return pictures.contains(name) || files.contains(name) ? name : nil
  }

  static func isPicture(_ path: String) -> Bool {
    fileExtension(of: path).map(pictures.contains) ?? false
  }

  static let pictureNames = "jpg、jpeg、png、webp、gif"
  static let allNames = pictureNames + "、pdf、doc(x)、xls(x)、ppt(x)、zip"
}
