/// Everything that was read, resolved and related: what the pages are made of. Never changes.
package struct Site: Sendable {
  package let settings: SiteSettings
  package let asOf: Instant
  package let tree: ContentTree
  package let entries: Entries
  package let relations: Relations
  package let lists: [List]
  package let routes: RouteTable

  package subscript<Fields: EntryFields>(id: ID<Fields>) -> Entry<Fields> {
    _read { yield entries[id] }
  }
}

extension Site {
  /// What every type has, of an entry of any type.
  package func common(of id: AnyEntryID) -> CommonFields {
    switch id.kind {
    case .workstation: entries.workstations[id.index].common
    case .activity: entries.activities[id.index].common
    case .member: entries.members[id.index].common
    case .sector: entries.sectors[id.index].common
    case .committee: entries.committees[id.index].common
    case .area: entries.areas[id.index].common
    case .matter: entries.matters[id.index].common
    case .document: entries.documents[id.index].common
    case .article: entries.articles[id.index].common
    case .page: entries.pages[id.index].common
    }
  }
}
