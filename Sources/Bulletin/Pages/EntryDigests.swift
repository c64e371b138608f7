/// What other pages use of a rendered entry. Lists name it some ten times: its line is made once.
struct EntryDigest: Sendable {
  /// With its summary and photo.
  let item: EntryItem
  let line: HTML
  /// The ids of its own text: its page has more.
  let anchors: Set<String>

  init(of id: AnyEntryID, _ parts: EntryParts, in context: PageContext) {
    item = EntryItem(id, in: context, summary: parts.body.summary, photo: parts.photos.first)
    line = context.theme.item(item)
    anchors = parts.body.anchors
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

  func item(of id: AnyEntryID) -> EntryItem { digest(of: id)?.item ?? EntryItem(id, in: self) }

  func line(of id: AnyEntryID) -> HTML {
    digest(of: id)?.line ?? theme.item(EntryItem(id, in: self))
  }
}

extension Site {
  /// False for what cannot be read, and for towns and villages: they are rendered with the page they
  /// stand on.
  func isRendered(_ id: AnyEntryID) -> Bool {
    !header(of: id).isUnreadable && routes.address(of: id)?.fragment == nil
  }
}
