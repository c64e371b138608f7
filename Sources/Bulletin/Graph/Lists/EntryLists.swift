/// Every list of the site: one a type, years, filters, and one a type on every entity.
package struct EntryLists: Sendable {
  package private(set) var all: [EntryList] = []
  private var positions: [Key: Int] = [:]

  private struct Key: Hashable {
    let kind: EntryKind
    let scope: ListScope
  }

  init(_ entries: Entries, _ relations: Relations, _ settings: SiteSettings, asOf: Instant) {
    var builder = ListBuilder(entries: entries, relations: relations, settings: settings)
    builder.addAll(asOf)
    all = builder.lists.filter { !$0.items.isEmpty || $0.scope.isFixed }
    for (position, list) in all.enumerated() {
      positions[Key(kind: list.kind, scope: list.scope)] = position
    }
  }

  /// nil where there is none: a cut of a list without entries has no address.
  package subscript(kind: EntryKind, scope: ListScope) -> EntryList? {
    positions[Key(kind: kind, scope: scope)].map { all[$0] }
  }

  /// The list of that id.
  package subscript(id: ID<EntryList>) -> EntryList { all[id.index] }

  /// Of the whole list of `kind`.
  func items(_ kind: EntryKind) -> [AnyEntryID] { self[kind, .whole]?.items ?? [] }
}

private struct ListBuilder {
  let entries: Entries
  let relations: Relations
  let settings: SiteSettings
  private(set) var lists: [EntryList] = []

  private var order: DisplayOrder { relations.order }

  mutating func addAll(_ asOf: Instant) {
    for table in entries.tables where table.kind != .page { addWhole(table) }
    for table in entries.tables where table.kind.isDated { addYears(table) }
    addCutsByRelation()
    addKinds(of: Activity.self) { $0.type }
    addKinds(of: Article.self) { $0.type }
    addStandings(asOf)
    addCampaigns()
    for table in entries.tables { addOwned(table) }
  }

  private mutating func addWhole<Table: AnyEntryTable>(_ table: Table) {
    let ids = order[Table.Fields.self].filter { entries[$0].fields.isListed }
    lists.append(
      EntryList(
        kind: table.kind, scope: .whole, route: settings.crumb(table.kind).route,
        title: settings.columnName(of: table.kind), label: "全部",
        items: (ids.filter { !entries[$0].fields.isPast } + ids.filter { entries[$0].fields.isPast })
          .map(\.any),
        trail: []))
  }

  /// A cut of the list of the type, at `path` below it.
  private mutating func addCut<Fields: EntryFields>(
    _ scope: ListScope, at path: String, title: String, label: String, _ ids: [ID<Fields>]
  ) {
    let column = settings.crumb(Fields.kind)
    lists.append(
      EntryList(
        kind: Fields.kind, scope: scope, route: column.route + path + "/", title: title,
        label: label, items: ids.map(\.any), trail: [column]))
  }

  private mutating func addYears<Table: AnyEntryTable>(_ table: Table) {
    let byYear = Dictionary(grouping: order[Table.Fields.self]) {
      entries[$0].listDate?.year ?? 0
    }
    for year in byYear.keys.sorted(by: >) where year > 1 {
      let title = "\(year)年\(settings.columnName(of: table.kind))"
      addCut(.year(year), at: "\(year)", title: title, label: "\(year)年", byYear[year] ?? [])
    }
  }

  private mutating func addCutsByRelation() {
    let column = settings.columnName(of: .workstation)
    for area in order[Area.self] {
      let name = entries[area].common.title
      addCut(
        .area(area), at: "area/\(entries[area].id)", title: "\(name)的\(column)", label: name,
        relations[area].workstations)
    }
    addKinds(of: Workstation.self, name: settings.label(of:)) { $0.type }
    for sector in order[Sector.self] {
      let name = entries[sector].common.title
      let path = "sector/\(entries[sector].id)"
      addCut(
        .sector(sector), at: path, title: "\(name)的\(column)", label: name,
        relations[sector].workstations)
      addCut(.sector(sector), at: path, title: "\(name)委员", label: name, relations[sector].members)
    }
  }

  /// `name`: what the site calls a kind, where that is a title already.
  private mutating func addKinds<Fields: EntryFields, Kind: Enumeration>(
    of type: Fields.Type, name: ((Kind) -> String)? = nil, kind: (Fields) -> Kind
  ) {
    let byKind = Dictionary(grouping: order[type]) { kind(entries[$0].fields) }
    for kind in Kind.allCases {
      let label = name?(kind) ?? kind.label
      let title = name == nil ? "\(Fields.kind.label)：\(label)" : label
      addCut(
        .kind(kind.rawValue), at: "kind/\(kind.rawValue)", title: title, label: label,
        byKind[kind] ?? [])
    }
  }

  private mutating func addStandings(_ asOf: Instant) {
    for standing in MatterStanding.allCases {
      let label = standing.label(settings)
      addCut(
        .standing(standing), at: standing.rawValue, title: label, label: label,
        order[Matter.self].filter { standing.includes(entries[$0].fields, at: asOf) })
    }
  }

  private mutating func addCampaigns() {
    var seen: Set<String> = []
    for campaign in settings.campaigns where seen.insert(campaign.id.text).inserted {
      let related = relations.ofCampaign[campaign.id.text] ?? Related()
      lists.append(
        EntryList(
          kind: .activity, scope: .campaign(campaign.id.text),
          route: campaignRoute(campaign.id.text), title: campaign.name.text,
          label: campaign.name.text, items: newestFirst(related),
          trail: [
            EntryList.Crumb(title: Overview.campaigns.title, route: Overview.campaigns.route)
          ]))
    }
  }

  private func newestFirst(_ related: Related) -> [AnyEntryID] {
    let dated =
      (related.activities.map(\.any) + related.articles.map(\.any)
      + related.matters.map(\.any)).map { ($0, entries.header(of: $0).date ?? .placeholder) }
    return dated.sorted { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 > $1.1 }.map(\.0)
  }

  private mutating func addOwned<Table: AnyEntryTable>(_ table: Table) {
    for (index, entry) in table.entries.enumerated() where entry.isOut && entry.fields.hasPage {
      let owner = AnyEntryID(kind: table.kind, index: index)
      guard let related = relations.related(to: owner) else { continue }
      let crumb = EntryList.Crumb(
        title: entry.common.title, route: entryRoute(table.kind, entry.id))
      addOwned(owner, crumb, related.activities)
      addOwned(owner, crumb, related.matters)
      addOwned(owner, crumb, related.articles)
    }
  }

  private mutating func addOwned<Fields: EntryFields>(
    _ owner: AnyEntryID, _ crumb: EntryList.Crumb, _ ids: [ID<Fields>]
  ) {
    let column = settings.columnName(of: Fields.kind)
    lists.append(
      EntryList(
        kind: Fields.kind, scope: .owner(owner),
        route: crumb.route + Fields.kind.directory + "/", title: "\(crumb.title)：\(column)",
        label: column, items: ids.map(\.any), trail: [settings.crumb(owner.kind), crumb]))
  }
}

extension Matter {
  /// Open and past its due date.
  package func isOverdue(at asOf: Instant) -> Bool {
    guard result == .open, replied == nil, let due else { return false }
    return due.lastDay < asOf.day
  }
}
