/// The small values of a rendered entry that other pages use.
package struct EntryDigest: Sendable {
  let summary: String
  /// The ids of its own text: its page has more.
  let anchors: Set<String>
  let photo: PhotoView?
}

/// What pages ask of other entries.
struct EntryDigests: Sendable {
  private var byEntry: [AnyEntryID: EntryDigest] = [:]

  mutating func add(_ digest: EntryDigest, of id: AnyEntryID) { byEntry[id] = digest }

  subscript(id: AnyEntryID) -> EntryDigest? { byEntry[id] }
}
