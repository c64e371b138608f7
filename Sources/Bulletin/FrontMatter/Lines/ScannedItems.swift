/// The top-level entries of a front matter, and which of them libyaml does not see.
struct ScannedItems {
  /// An entry, up to where the next one begins.
  private struct Item {
    var start: Int
    /// Nil for lines that are no entry.
    var key: Range<Int>?
    var isDropped = false
  }

  private var items: [Item] = []

  init() { items.reserveCapacity(16) }

  var count: Int { items.count }
  var holdsKey: Bool { items.contains { $0.key != nil } }

  mutating func begin(at start: Int, key: Range<Int>?) {
    items.append(Item(start: start, key: key))
  }

  /// Takes the last entry away from libyaml.
  mutating func drop() {
    guard let last = items.indices.last else { return }
    items[last].isDropped = true
  }

  /// Takes the entry at `offset` away, or the nearest one before that is left; false when none is.
  mutating func drop(at offset: Int) -> Bool {
    let index =
      items.lastIndex { $0.start <= offset && !$0.isDropped }
      ?? items.firstIndex { !$0.isDropped }
    guard let index else { return false }
    items[index].isDropped = true
    return true
  }

  var droppedKeys: [Range<Int>] { items.filter(\.isDropped).compactMap(\.key) }

  /// The stretches of dropped entries; the last one ends at `end`.
  func dropped(upTo end: Int) -> [Range<Int>] {
    items.indices.filter { items[$0].isDropped }.map { index in
      items[index].start..<(index + 1 < items.count ? items[index + 1].start : end)
    }
  }
}
