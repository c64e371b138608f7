import Bulletin

/// A finished site on disk, and where it is to be seen.
package struct PreviewSite: Sendable {
  package let folder: String
  /// The path of the site's address: begins and ends with a slash.
  package let basePath: String

  package init(folder: String, basePath: String = "/") {
    self.folder = folder
    let inner = basePath.split(separator: "/").joined(separator: "/")
    self.basePath = inner.isEmpty ? "/" : "/\(inner)/"
  }

  /// What a request gets.
  func find(_ target: String) -> Finding {
    guard let path = RequestPath(target: target) else { return .malformed }
    let base = basePath.split(separator: "/").map(String.init)
    guard path.segments.starts(with: base) else { return missing() }
    let inner = path.segments.dropFirst(base.count)
    guard let place = open(inner), let kind = try? place.status().kind else { return missing() }
    if kind == .folder, !path.isFolder { return .moved(path.written + "/" + path.query) }
    guard (kind == .folder) == path.isFolder else { return missing() }
    let name = path.isFolder ? "index.html" : inner.last ?? ""
    guard let file = path.isFolder ? serve(inner + [name]) : ServedFile(place) else {
      return missing()
    }
    return .found(file, mediaType: mediaType(ofFile: name))
  }

  private func missing() -> Finding {
    guard let page = serve(["404.html"]) else { return .missing }
    return .missingPage(page)
  }

  private func serve(_ segments: ArraySlice<String>) -> ServedFile? {
    guard let file = open(segments) else { return nil }
    return ServedFile(file)
  }

  /// A file or folder below the site's; a link is followed to where it leads inside. The folder is
  /// opened by path each time: it may have been exchanged.
  private func open(_ segments: ArraySlice<String>) -> FileHandle? {
    guard let root = try? FolderHandle(folder) else { return nil }
    let path = (["."] + segments).joined(separator: "/")
    if let file = try? root.open(path) { return file }
    guard case .inside(let target) = ResolvedPath(path, below: folder) else { return nil }
    return try? root.open(target)
  }
}

/// What the site holds at an address.
enum Finding: ~Copyable {
  case found(ServedFile, mediaType: String)
  case moved(String)
  case missing
  /// The site's own page for what is missing.
  case missingPage(ServedFile)
  case malformed
}
