/// The small values of a rendered entry that other pages use.
struct EntryDigest: Sendable {
  let summary: String
  /// The ids of its own text: its page has more.
  let anchors: Set<String>
  let photo: PhotoView?

  init(_ parts: EntryParts) {
    summary = parts.body.summary
    anchors = parts.body.anchors
    photo = parts.photos.first
  }
}

/// The digests of the entries whose pages have been made.
struct EntryDigests: Sendable {
  private var byEntry: [AnyEntryID: EntryDigest] = [:]

  mutating func add(_ digest: EntryDigest, of id: AnyEntryID) { byEntry[id] = digest }

  subscript(id: AnyEntryID) -> EntryDigest? { byEntry[id] }
}

extension PageContext {
  /// As the entry's own page gave it; where that has not been made, as it would: so any page can be
  /// rendered alone. nil for an entry that is not rendered by itself.
  func digest(of id: AnyEntryID) -> EntryDigest? {
    if let known = digests[id] { return known }
    return site.isRendered(id) ? id.kind.page.digest(at: id.index, in: self) : nil
  }
}

extension Site {
  /// False for what cannot be read, and for towns and villages: they are rendered with the page they
  /// stand on.
  func isRendered(_ id: AnyEntryID) -> Bool {
    !header(of: id).isUnreadable && routes.address(of: id)?.fragment == nil
  }
}
