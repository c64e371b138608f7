/// The rooms of the sources, each allowed what stands on a lower floor.
struct Floors {
  private let ranks: [Substring: Int]
  /// Of the standard library too.
  private static let common: Set = ["decode", "offset"]

  /// The lowest first.
  init(_ rooms: [Substring]) {
    ranks = Dictionary(uniqueKeysWithValues: zip(rooms + [""], 0...))
  }

  /// Each use in `files`, by path, of what is declared on a higher floor only.
  func upwardUses(in files: [String: String]) -> [String] {
    let read = files.mapValues { SourceNames(of: $0) }
    var types = LowestFloors()
    var declared = LowestFloors()
    var own: [Substring: Set<String>] = [:]
    var uses = Set(files.keys.filter { rank($0) == nil }.map { "\($0): no floor" })
    for (path, names) in read {
      guard let rank = rank(path) else { continue }
      for name in names.types { types.add(name, rank, room(path)) }
      for name in names.declared { declared.add(name, rank, room(path)) }
      own[room(path), default: []].formUnion(names.declared)
    }
    var given = Set(
      read.flatMap { path, names in
        names.extensions.filter { types.rank($0.type) != rank(path) }.map(\.member)
      })
    given.subtract(Floors.common)
    for (path, names) in read {
      guard let rank = rank(path) else { continue }
      for word in names.words.subtracting(own[room(path)] ?? []) where types.rank(word) > rank {
        uses.insert("\(path): \(word) (\(types.room(word)))")
      }
      for member in names.members.intersection(given) where declared.rank(member) > rank {
        uses.insert("\(path): .\(member) (\(declared.room(member)))")
      }
    }
    return uses.sorted()
  }

  private func room(_ path: String) -> Substring {
    path.contains("/") ? path.prefix { $0 != "/" } : ""
  }

  private func rank(_ path: String) -> Int? { ranks[room(path)] }
}

/// The lowest floor on which each name is declared.
private struct LowestFloors {
  private var floors: [String: (rank: Int, room: Substring)] = [:]

  mutating func add(_ name: String, _ rank: Int, _ room: Substring) {
    if let known = floors[name], known.rank <= rank { return }
    floors[name] = (rank, room)
  }

  /// Below all floors where the name is not ours.
  func rank(_ name: String) -> Int { floors[name]?.rank ?? -1 }

  func room(_ name: String) -> Substring { floors[name]?.room ?? "" }
}
