/// An entry that lies in the folder of another type: it has that type's fields.
struct MisplacedEntry {
  let kind: EntryKind
  private let firstKey: Scalar

  /// nil unless one other type has at least two of the keys that are `unknown` where the file lies,
  /// and at most half as many of the others are strange to it. One such key tells it where the type
  /// has all keys and others lack where the file lies.
  init?(_ mapping: Mapping, unknown: [Scalar], in kind: EntryKind) {
    guard let firstKey = unknown.first else { return nil }
    let keys = Set(mapping.pairs.map(\.key.text))
    let lacks = kindKeys.contains { $0.kind == kind && $0.missing(among: keys) > 1 }
    let least = unknown.count == 1 && lacks ? 1 : 2
    let fitting = kindKeys.filter { type in
      let known = unknown.count { type.spellings.contains($0.text) }
      return type.kind != kind && known >= least && type.strangers(among: keys) * 2 <= known
    }
    let misses = fitting.map { $0.strangers(among: keys) + $0.missing(among: keys) }
    guard let fewest = misses.min(), misses.count(where: { $0 == fewest }) == 1,
      let place = misses.firstIndex(of: fewest), fitting[place].missing(among: keys) <= 1
    else { return nil }
    self.kind = fitting[place].kind
    self.firstKey = firstKey
  }

  func finding(file: String) -> Diagnostic {
    let folders = file.split(separator: "/").dropLast()
    let year = folders.last.flatMap { $0.utf8.count == 4 ? parseDigits($0) : nil }
    let folder =
      kind.directory + "/" + (kind.isDated ? (year.map(String.init) ?? "2026") + "/" : "")
    return Diagnostic(
      .frontMatterUnknownKey, at: Place(file: file, range: firstKey.range),
      zh: "这些是\(kind.label)的字段，文件却放在 \(folders.first ?? "")/ 里。"
        + "请把文件移到 \(folder)",
      en:
        "these are the keys of a \(kind.name), but the file lies in \(folders.first ?? "")/; "
        + "move it to \(folder)")
  }
}

/// The keys of one type.
private struct KindKeys: Sendable {
  let kind: EntryKind
  let spellings: Set<String>
  /// By label.
  let keys: [String: String]
  /// Both spellings of each key that must be there.
  private let required: [Set<String>]

  init<Fields: EntryFields>(_ type: Fields.Type) {
    kind = Fields.kind
    spellings = Set(Fields.schema.spellings)
    keys = Dictionary(
      Fields.schema.fields.map { ($0.description.label, $0.description.key) },
      uniquingKeysWith: { first, _ in first })
    required = Fields.schema.fields.map(\.description).filter(\.isRequired).map {
      [$0.key, $0.label]
    }
  }

  func strangers(among keys: Set<String>) -> Int { keys.count { !spellings.contains($0) } }

  /// How many keys that must be there are not.
  func missing(among keys: Set<String>) -> Int { required.count { keys.isDisjoint(with: $0) } }
}

private let kindKeys = EntryKind.allCases.map { KindKeys($0.fields) }

/// The one key that types call `label`; nil where two keys have that name.
func keyOfAnyType(labelled label: String) -> String? {
  let keys = Set(kindKeys.compactMap { $0.keys[label] })
  return keys.count == 1 ? keys.first : nil
}
