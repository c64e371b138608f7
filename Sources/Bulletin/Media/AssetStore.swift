import Synchronization

/// A file beside an entry, ready to be published under its content hash.
package struct Asset: Sendable {
  /// Path inside `content/`.
  package let source: String
  /// Path inside the output: `media/<16 hex>.<ext>`.
  package let output: String
  /// As it was when it was read: what is published must be what was looked at.
  let status: FileStatus
  /// nil for what is not a picture.
  package let photo: PhotoInfo?

  package var size: Int { status.size }

  /// As the editor named it.
  var fileName: String { source.split(separator: "/").last.map(String.init) ?? source }
}

/// Reads each file once, however many entries refer to it, and remembers which of them a published
/// entry refers to. A class because pages rendered in parallel share what was read.
package final class AssetStore: Sendable {
  private let tree: ContentTree
  private let state = Mutex(State())

  private struct State {
    var assets: [String: Result<Asset, ReadFailure>] = [:]
    var published: Set<String> = []
  }

  init(tree: ContentTree) { self.tree = tree }

  /// `publish` marks the file for the output.
  func asset(_ path: String, publish: Bool) -> Result<Asset, ReadFailure> {
    let known = state.withLock { state in
      if publish { state.published.insert(path) }
      return state.assets[path]
    }
    if let known { return known }
    let asset = readAsset(path)
    return state.withLock { state in
      // Two threads may have read it at once: the first one counts for both.
      if let known = state.assets[path] { return known }
      state.assets[path] = asset
      return asset
    }
  }

  /// Whether a published entry refers to the file.
  func isPublished(_ path: String) -> Bool { state.withLock { $0.published.contains(path) } }

  /// Whether any entry refers to the file, a draft too.
  func isReferredTo(_ path: String) -> Bool { state.withLock { $0.assets[path] != nil } }

  /// What the output needs, by output path; two files with the same bytes are one.
  func published() -> [Asset] {
    let assets = state.withLock { state in
      state.published.sorted().compactMap { try? state.assets[$0]?.get() }
    }
    var byOutput: [String: Asset] = [:]
    for asset in assets where byOutput[asset.output] == nil { byOutput[asset.output] = asset }
    return byOutput.values.sorted { $0.output < $1.output }
  }

  private func readAsset(_ path: String) -> Result<Asset, ReadFailure> {
    Result { () throws(ReadFailure) in
      guard let fileExtension = AssetKind.fileExtension(of: path) else { throw .unreadable }
      guard AssetKind.isPicture(path) else {
        let (hash, status) = try hashFile(path, in: tree, limit: AssetKind.attachmentLimit)
        return Asset(
          source: path, output: "media/\(hash).\(fileExtension)", status: status, photo: nil)
      }
      let (bytes, status) = try tree.read(path, limit: AssetKind.pictureLimit)
      return Asset(
        source: path, output: "media/\(contentHash(bytes)).\(fileExtension)", status: status,
        photo: readPhotoInfo(bytes))
    }
  }
}
