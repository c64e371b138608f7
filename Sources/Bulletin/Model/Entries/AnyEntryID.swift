/// An entry of any type.
package struct AnyEntryID: Hashable, Sendable, Comparable {
  package let kind: EntryKind
  package let index: Int

  package static func < (left: AnyEntryID, right: AnyEntryID) -> Bool {
    (left.kind, left.index) < (right.kind, right.index)
  }
}

extension ID where Target: EntryFields {
  package var any: AnyEntryID { AnyEntryID(kind: Target.kind, index: index) }
}
