/// Everything that was read, resolved and related: what the pages are made of. Never changes; a
/// class so that every page refers to it and none copies its hundred fields.
package final class Site: Sendable {
  package let settings: SiteSettings
  package let calendar: SiteCalendar
  package let asOf: Instant
  package let tree: ContentTree
  package let entries: Entries
  package let relations: Relations
  package let linkage: Linkage
  package let compliance: Compliance
  package let statistics: Statistics
  package let lists: EntryLists
  package let routes: RouteTable
  let suggestions: LinkSuggestions

  init(
    resolution: Resolution, relations: Relations, lists: EntryLists, routes: RouteTable,
    tree: ContentTree, asOf: Instant
  ) {
    settings = resolution.settings
    calendar = SiteCalendar(resolution.settings)
    entries = resolution.entries
    self.relations = relations
    self.lists = lists
    self.routes = routes
    self.tree = tree
    self.asOf = asOf
    suggestions = LinkSuggestions(tree: tree, entries: entries, pageRoutes: routes.pageRoutes)
    compliance = Compliance(entries: entries, relations: relations, settings: settings, asOf: asOf)
    linkage = Linkage(entries: entries, settings: settings)
    let counted = CountedEntries(
      entries: entries, relations: relations, settings: settings, asOf: asOf)
    statistics = Statistics(counted, compliance, linkage)
  }

  var order: DisplayOrder { relations.order }

  /// The entry of that id.
  package subscript<Fields: EntryFields>(id: ID<Fields>) -> Entry<Fields> {
    _read { yield entries[id] }
  }

  /// What the entry of that id has, whatever its type.
  package func header(of id: AnyEntryID) -> EntryHeader { entries.header(of: id) }
}
