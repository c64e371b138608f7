/// The ids of one type, searched for what one that is gone was probably changed to.
struct RenamedEntries: Sendable {
  private let ids: [String]
  /// The id that an old address held, and the present one.
  private let renamed: [String: String]

  init<Table: AnyEntryTable>(_ table: Table) {
    ids = table.entries.map(\.id)
    var renamed: [String: String] = [:]
    for entry in table.entries where !entry.common.redirectFrom.isEmpty {
      for address in entry.common.redirectFrom {
        if let old = entryID(at: address.text, Table.Fields.kind) { renamed[old] = entry.id }
      }
    }
    self.renamed = renamed
  }

  /// The entry that says so itself by an old address; the only one of that name in another folder; the
  /// only one of the folder with all its words and more: `2026/tea-garden-visit` of `2026/tea-visit`.
  func successor(of id: String) -> String? {
    if let successor = renamed[id] { return successor }
    let wanted = EntryName(id)
    if !wanted.folder.isEmpty, let same = only({ EntryName($0).last == wanted.last }) {
      return same
    }
    guard wanted.words.count > 1 else { return nil }
    return only { EntryName($0).isLonger(than: wanted) }
  }

  /// The only entry of the folder with the one word of `id`, or whose words `id` has all.
  func relative(of id: String) -> String? {
    let wanted = EntryName(id)
    return only { id in
      let name = EntryName(id)
      return name.isLonger(than: wanted) || wanted.isLonger(than: name)
    }
  }

  private func only(_ isCandidate: (String) -> Bool) -> String? {
    let found = ids.lazy.filter(isCandidate).prefix(2)
    return found.count == 1 ? found.first : nil
  }
}

private struct EntryName {
  let folder: Substring
  let last: Substring
  /// `a` and `2` stand in too many names to tell anything.
  let words: Set<Substring>

  init(_ id: String) {
    let start = id.lastIndex(of: "/").map { id.index(after: $0) } ?? id.startIndex
    folder = id[..<start]
    last = id[start...]
    words = Set(last.split(separator: "-").filter { $0.utf8.count > 2 && !isNumber($0) })
  }

  /// Holds all words of `other`, in its folder.
  func isLonger(than other: EntryName) -> Bool {
    !other.words.isEmpty && words.isStrictSuperset(of: other.words)
      && (folder == other.folder || folder.isEmpty || other.folder.isEmpty)
  }
}

private func isNumber(_ word: Substring) -> Bool {
  word.utf8.allSatisfy { (0x30...0x39).contains($0) }
}

/// `2025/tea` of `/articles/2025/tea/`; nil for addresses of other types.
private func entryID(at address: String, _ kind: EntryKind) -> String? {
  let start = entryRoute(kind, "").dropLast()
  guard address.hasPrefix(start) else { return nil }
  let id = address.dropFirst(start.count)
  return String(id.hasSuffix("/") ? id.dropLast() : id)
}
