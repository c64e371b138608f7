/// The entries before and after each one in the list of its type.
struct Neighbours: Sendable {
  private var newer: [AnyEntryID: AnyEntryID] = [:]
  private var older: [AnyEntryID: AnyEntryID] = [:]

  init(lists: [EntryList]) {
    for list in lists where list.isDated && list.scope == .whole {
      for (first, second) in zip(list.items, list.items.dropFirst()) {
        older[first] = second
        newer[second] = first
      }
    }
  }

  func newer(than id: AnyEntryID) -> AnyEntryID? { newer[id] }
  func older(than id: AnyEntryID) -> AnyEntryID? { older[id] }
}
