/// Trials on the way into smaller lots.
struct Partition {
  private let batch: [Trial]
  private let places: [Int: Int]
  /// By id, for those that were taken out or put in a lot.
  private var lots: [Int: Lot] = [:]

  private enum Lot {
    case taken, first, second
  }

  init(_ batch: [Trial]) {
    self.batch = batch
    places = Dictionary(uniqueKeysWithValues: zip(batch.map(\.id), batch.indices))
  }

  func holds(_ id: Int) -> Bool { places[id] != nil && lots[id] == nil }

  mutating func take(_ id: Int) -> [Trial] {
    lots[id] = .taken
    return places[id].map { [batch[$0]] } ?? []
  }

  /// One half here, one half there.
  mutating func split(_ suspects: [Int]) {
    let isOdd = lots.count % 2 == 1
    for (index, id) in suspects.enumerated() {
      let isFirst = suspects.count == 1 ? isOdd : index < suspects.count / 2
      lots[id] = isFirst ? .first : .second
    }
  }

  /// The others first; where nobody is suspected, two halves.
  var parts: [[Trial]] {
    guard !lots.isEmpty else {
      return [Array(batch.prefix(batch.count / 2)), Array(batch.dropFirst(batch.count / 2))]
    }
    return [
      batch.filter { lots[$0.id] == nil }, batch.filter { lots[$0.id] == .first },
      batch.filter { lots[$0.id] == .second },
    ]
  }
}
