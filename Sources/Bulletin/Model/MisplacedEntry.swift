/// An entry that lies in the folder of another type: it has that type's fields.
struct MisplacedEntry {
  let kind: EntryKind
  private let firstKey: Scalar

  /// nil unless exactly one other type has all the keys of `mapping`, and at least two of them are
  /// `unknown` where the file lies.
  init?(_ mapping: Mapping, unknown: [Scalar], in kind: EntryKind) {
    guard unknown.count > 1, let firstKey = unknown.first else { return nil }
    let keys = Set(mapping.pairs.map(\.key.text))
    let fitting = kindKeys.filter { $0.kind != kind && keys.isSubset(of: $0.spellings) }
    let missing = fitting.map { type in
      type.required.count { keys.isDisjoint(with: $0) }
    }
    guard let fewest = missing.min(), fewest <= 1, missing.count(where: { $0 == fewest }) == 1,
      let place = missing.firstIndex(of: fewest)
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
      Message(
        zh: "这些是\(kind.label)的字段，文件却放在 \(folders.first ?? "")/ 里。"
          + "请把文件移到 \(kind.directory)/（如 \(folder)）",
        en:
          "these are the keys of a \(kind.rawValue), but the file lies in \(folders.first ?? "")/; "
          + "move it to \(kind.directory)/ (such as \(folder))"))
  }
}

/// The keys of one type.
private struct KindKeys: Sendable {
  let kind: EntryKind
  let spellings: Set<String>
  /// Both spellings of each key that must be there.
  let required: [Set<String>]

  init<Fields: EntryFields>(_ type: Fields.Type) {
    kind = Fields.kind
    spellings = Set(Fields.schema.spellings)
    required = Fields.schema.fields.map(\.description).filter(\.isRequired).map {
      [$0.key, $0.label]
    }
  }
}

private let kindKeys = [
  KindKeys(Workstation.self), KindKeys(Activity.self), KindKeys(Member.self), KindKeys(Sector.self),
  KindKeys(Committee.self), KindKeys(Area.self), KindKeys(Matter.self), KindKeys(Document.self),
  KindKeys(Article.self), KindKeys(Page.self),
]
