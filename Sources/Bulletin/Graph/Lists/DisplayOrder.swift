/// The order of every list: computed once, kept by every list cut out of it. Published entries only.
///
/// Dated types go newest first, others by `order`, entries without one last; then by id, which is the
/// order of the routes.
struct DisplayOrder: Sendable {
  /// By `EntryKind`.
  private let positions: [[Int]]

  init(of entries: Entries) {
    positions = entries.tables.map { DisplayOrder.positions(in: $0) }
  }

  subscript<Fields: EntryFields>(type: Fields.Type) -> [ID<Fields>] {
    positions[Fields.kind.rawValue].map { ID($0) }
  }

  private static func positions(in table: some AnyEntryTable) -> [Int] {
    let entries = table.entries
    let published = entries.indices.filter { entries[$0].isOut }
    guard table.kind.isDated else {
      return sorted(published, by: entries.map { $0.common.order ?? .max }, <)
    }
    return sorted(published, by: entries.map { $0.listDate ?? .placeholder }, >)
  }

  private static func sorted<Key: Comparable>(
    _ positions: [Int], by keys: [Key], _ isBefore: (Key, Key) -> Bool
  ) -> [Int] {
    positions.sorted { left, right in
      keys[left] == keys[right] ? left < right : isBefore(keys[left], keys[right])
    }
  }
}
