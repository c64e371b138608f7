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

  /// What a request gets. The folder is opened by path each time: it may have been exchanged.
  func find(_ target: String) -> Finding {
    guard let path = RequestPath(target: target) else { return .malformed }
    let base = basePath.split(separator: "/").map(String.init)
    guard path.segments.starts(with: base) else { return missing() }
    let inner = path.segments.dropFirst(base.count)
    guard let place = locate(inner) else { return missing() }
    let isPlaceFolder = isFolder(place)
    if isPlaceFolder, !path.isFolder { return .moved(path.written + "/" + path.query) }
    guard isPlaceFolder == path.isFolder else { return missing() }
    let name = isPlaceFolder ? "index.html" : inner.last ?? ""
    let file = isPlaceFolder ? locate(inner + [name]) : place
    guard let file, let opened = ServedFile(path: file) else { return missing() }
    return .found(opened, mediaType: mediaType(ofFile: name))
  }

  private func missing() -> Finding {
    guard let page = locate(["404.html"]), let opened = ServedFile(path: page) else {
      return .missing
    }
    return .missingPage(opened)
  }

  /// The resolved path of something inside the folder; nil where a link leads out of it.
  private func locate(_ segments: ArraySlice<String>) -> String? {
    guard let root = resolvePath(folder) else { return nil }
    let path = ([root] + segments).joined(separator: "/")
    guard let resolved = resolvePath(path) else { return nil }
    let inside = root == "/" ? root : root + "/"
    return resolved == root || resolved.hasPrefix(inside) ? resolved : nil
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
