/// The names that the entries of one type answer to.
struct NamesOfKind: Sendable {
  let ids: [String]
  let visibilities: [Visibility]
  private(set) var byID: [String: Int] = [:]
  private(set) var byName: [String: [Int]] = [:]
  /// As written, for suggestions.
  private(set) var spellings: [String] = []
  /// A file of the type could not be read or has no title: a name that is not found may be in it.
  var isIncomplete = false
  /// The types whose fields files in the wrong folder have.
  let meantKinds: [EntryKind]
  let renamed: RenamedEntries

  /// `more`: further names of each entry.
  init(_ table: some AnyEntryTable, more: [[String]]) {
    let entries = table.entries
    ids = entries.map(\.id)
    visibilities = entries.map(\.visibility)
    meantKinds = entries.compactMap(\.layout.meantKind)
    renamed = RenamedEntries(table)
    for (index, entry) in entries.enumerated() {
      let title = entry.common.title
      var names: [String] = []
      if !entry.layout.isUnreadable { names = [title] + entry.fields.otherNames(title: title) }
      if !names.isEmpty, !more.isEmpty { names += more[index] }
      add(index, id: entry.id, names: names)
      if title.isEmpty { isIncomplete = true }
    }
  }

  private mutating func add(_ index: Int, id: String, names: [String]) {
    byID[id] = index
    let lastPart = id.split(separator: "/").last.map(String.init) ?? id
    spellings += [id] + names.filter { !$0.isEmpty }
    for name in Set([lastPart] + names).map(withoutBlanks) where !name.isEmpty {
      if byName[name]?.contains(index) != true { byName[name, default: []].append(index) }
    }
  }
}
