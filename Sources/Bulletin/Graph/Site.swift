/// Everything that was read, resolved and related: what the pages are made of. Never changes.
package struct Site: Sendable {
  package let settings: SiteSettings
  package let asOf: Instant
  package let tree: ContentTree
  package let entries: Entries
  package let relations: Relations
  package let lists: [EntryList]
  package let routes: RouteTable

  package subscript<Fields: EntryFields>(id: ID<Fields>) -> Entry<Fields> {
    _read { yield entries[id] }
  }
}

/// What every entry has, whatever its type.
package struct EntryHeader: Sendable {
  package let id: String
  package let source: SourceFile
  package let common: CommonFields
  package let visibility: Visibility
  /// Where the entry stands in a dated list.
  package let date: PartialDate?
  package let isUnreadable: Bool

  /// Path inside `content/`.
  package var file: String { source.path }
}

extension Entry {
  package var header: EntryHeader {
    EntryHeader(
      id: id, source: source, common: common, visibility: visibility, date: listDate,
      isUnreadable: layout.isUnreadable)
  }
}

extension Site {
  package func header(of id: AnyEntryID) -> EntryHeader {
    switch id.kind {
    case .workstation: entries.workstations[id.index].header
    case .activity: entries.activities[id.index].header
    case .member: entries.members[id.index].header
    case .sector: entries.sectors[id.index].header
    case .committee: entries.committees[id.index].header
    case .area: entries.areas[id.index].header
    case .matter: entries.matters[id.index].header
    case .document: entries.documents[id.index].header
    case .article: entries.articles[id.index].header
    case .page: entries.pages[id.index].header
    }
  }
}

extension Entries {
  /// Every entry, by type, then by id.
  package var ids: [AnyEntryID] {
    func ids<Fields: EntryFields>(_ entries: [Entry<Fields>]) -> [AnyEntryID] {
      entries.indices.map { AnyEntryID(kind: Fields.kind, index: $0) }
    }
    var all = ids(workstations) + ids(activities) + ids(members) + ids(sectors)
    all += ids(committees) + ids(areas) + ids(matters) + ids(documents)
    return all + ids(articles) + ids(pages)
  }
}
