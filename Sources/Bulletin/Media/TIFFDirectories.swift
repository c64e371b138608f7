struct TIFFEntry {
  var tag: Int
  var type: Int
  var count: Int
  /// The value field read as a number of two bytes, and of four: a value or an offset.
  var short: Int
  var long: Int
  /// Where the value field stands.
  var field: Int

  /// The value as a place in the file.
  var offset: Int { type == 3 && count == 1 ? short : long }

  /// In bytes; 8 at most for one.
  fileprivate var length: Int {
    let size =
      switch type {
      case 3, 8: 2
      case 4, 9, 11, 13: 4
      case 5, 10, 12: 8
      default: 1
      }
    return count * size
  }
}

/// The directories (IFDs) of a TIFF file, each read once: damaged and hostile files point in
/// circles.
struct TIFFDirectories {
  private let tiff: ArraySlice<UInt8>
  private let order: ByteOrder
  private var pending: [Int] = []
  private var seen: Set<Int> = []
  /// Directories that do not overlap hold no more entries than fit in the file.
  private var remainingEntries: Int

  private static let entrySize = 12

  init?(_ tiff: ArraySlice<UInt8>) {
    if tiff.holds("II*\0", at: 0) {
      order = .little
    } else if tiff.holds("MM\0*", at: 0) {
      order = .big
    } else {
      return nil
    }
    self.tiff = tiff
    remainingEntries = tiff.count / TIFFDirectories.entrySize
    add(number(at: 4))
  }

  /// Whether reading stopped because directories overlap.
  var isExhausted: Bool { remainingEntries < 0 }

  /// nil after the last one; the main directory comes first.
  mutating func next() -> [TIFFEntry]? {
    guard !isExhausted, let offset = pending.popLast() else { return nil }
    let entries = entries(at: offset)
    let length = 2 + number(at: offset, bytes: 2) * TIFFDirectories.entrySize
    add(number(at: offset + length))
    return entries
  }

  /// Empty for a directory already read, and beyond the end of the file.
  mutating func entries(at offset: Int) -> [TIFFEntry] {
    guard offset > 0, !isExhausted, seen.insert(offset).inserted else { return [] }
    var entries: [TIFFEntry] = []
    for index in 0..<number(at: offset, bytes: 2) {
      let start = offset + 2 + index * TIFFDirectories.entrySize
      guard start < tiff.count else { break }
      remainingEntries -= 1
      guard !isExhausted else { break }
      entries.append(
        TIFFEntry(
          tag: number(at: start, bytes: 2), type: number(at: start + 2, bytes: 2),
          count: number(at: start + 4), short: number(at: start + 8, bytes: 2),
          long: number(at: start + 8), field: start + 8))
    }
    return entries
  }

  /// Adds the directories that an entry points to: one, or an array of them elsewhere.
  mutating func follow(_ entry: TIFFEntry) {
    guard entry.count > 1 else { return add(entry.offset) }
    for index in 0..<entry.count {
      let field = entry.long + index * 4
      guard field < tiff.count, !isExhausted else { return }
      remainingEntries -= 1
      add(number(at: field))
    }
  }

  /// As many of its bytes as there are.
  func value(of entry: TIFFEntry) -> ArraySlice<UInt8> {
    let length = entry.length
    return tiff.part(from: length > 4 ? entry.long : entry.field, length: length)
  }

  func rest(from offset: Int) -> ArraySlice<UInt8> { tiff.dropFirst(offset) }

  private mutating func add(_ offset: Int) {
    if offset > 0, offset < tiff.count, !seen.contains(offset) { pending.append(offset) }
  }

  private func number(at offset: Int, bytes width: Int = 4) -> Int {
    tiff.integer(at: offset, bytes: width, order) ?? 0
  }
}
