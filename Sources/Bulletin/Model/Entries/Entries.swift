/// The entries of the site, a table for each type; an `ID` is a position in one of them. Each table
/// is ordered by id.
package struct Entries: Sendable {
  /// By `EntryKind`.
  private(set) var tables: [any AnyEntryTable]
  /// By `EntryKind`, then by position: asked for all the time, and slow to ask a table for.
  private var headers: [[EntryHeader]]

  /// `entries` of each type stand in the order of their ids.
  init(_ entries: [any AnyEntry] = []) {
    var byKind = EntryKind.allCases.map { _ in [any AnyEntry]() }
    for entry in entries { byKind[entry.kind.rawValue].append(entry) }
    tables = EntryKind.allCases.map { kind in
      func table<Fields: EntryFields>(_ type: Fields.Type) -> any AnyEntryTable {
        EntryTable<Fields>(byKind[kind.rawValue].compactMap { $0 as? Entry<Fields> })
      }
      return table(kind.fields)
    }
    headers = tables.map(\.headers)
  }

  /// The entry of that id.
  package subscript<Fields: EntryFields>(id: ID<Fields>) -> Entry<Fields> {
    _read { yield table(Fields.self).entries[id.index] }
  }

  /// The entries of one type, by id.
  package func all<Fields: EntryFields>(_ type: Fields.Type) -> [Entry<Fields>] {
    table(type).entries
  }

  /// Every entry, by type, then by id.
  package var ids: [AnyEntryID] {
    EntryKind.allCases.flatMap { kind in
      (0..<count(of: kind)).map { AnyEntryID(kind: kind, index: $0) }
    }
  }

  /// How many entries of a type there are.
  package func count(of kind: EntryKind) -> Int { tables[kind.rawValue].count }

  /// What the entry of that id has, whatever its type.
  package func header(of id: AnyEntryID) -> EntryHeader {
    headers[id.kind.rawValue][id.index]
  }

  func entry(_ id: AnyEntryID) -> any AnyEntry { tables[id.kind.rawValue].entry(at: id.index) }

  /// Puts `entries` in the place of the present ones of their type.
  mutating func replace<Fields: EntryFields>(_ entries: [Entry<Fields>]) {
    tables[Fields.kind.rawValue] = EntryTable(entries)
    headers[Fields.kind.rawValue] = entries.map(\.header)
  }

  private func table<Fields: EntryFields>(_ type: Fields.Type) -> EntryTable<Fields> {
    guard let table = tables[Fields.kind.rawValue] as? EntryTable<Fields> else {
      preconditionFailure("the kind of \(Fields.self) names another type")
    }
    return table
  }
}

/// The table of one type, whatever the type.
protocol AnyEntryTable: AnyObject, Sendable {
  associatedtype Fields: EntryFields
  var entries: [Entry<Fields>] { get }
}

extension AnyEntryTable {
  var kind: EntryKind { Fields.kind }
  var count: Int { entries.count }
  var headers: [EntryHeader] { entries.map(\.header) }
  func entry(at index: Int) -> any AnyEntry { entries[index] }
}

/// A class so that all entries are copied by ten references.
final class EntryTable<Fields: EntryFields>: AnyEntryTable {
  let entries: [Entry<Fields>]

  init(_ entries: [Entry<Fields>]) { self.entries = entries }
}

/// One entry, whatever its type.
package protocol AnyEntry: Sendable {
  associatedtype Fields: EntryFields
  var typed: Entry<Fields> { get }
}

extension Entry: AnyEntry {
  package var typed: Entry<Fields> { self }
}

extension AnyEntry {
  var kind: EntryKind { Fields.kind }
}
