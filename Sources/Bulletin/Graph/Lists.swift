/// Every list of the site: one a type, years, filters, and one a type on every entity.
struct Lists {
  let entries: Entries
  let relations: Relations
  let settings: SiteSettings
  let asOf: Instant
  private let order: DisplayOrder
  private(set) var all: [EntryList] = []

  init(entries: Entries, relations: Relations, settings: SiteSettings, asOf: Instant) {
    self.entries = entries
    self.relations = relations
    self.settings = settings
    self.asOf = asOf
    order = DisplayOrder(of: entries)
    addTypes()
    addYears()
    addWorkstationFilters()
    addKinds()
    addMatterFilters()
    addCampaigns()
    addEntityLists()
    all.removeAll { $0.items.isEmpty && !$0.isFixed }
  }

  private mutating func addTypes() {
    add(.workstation, order.workstations)
    add(.activity, order.activities)
    // Former members keep their page, so the directory lists them, after the serving ones.
    add(
      .member,
      order.members.filter { entries[$0].fields.status == .serving }
        + order.members.filter { entries[$0].fields.status == .former })
    add(.sector, DisplayOrder.undated(entries.sectors))
    add(.committee, DisplayOrder.undated(entries.committees))
    add(.area, DisplayOrder.undated(entries.areas))
    add(.matter, order.matters)
    add(.document, order.documents)
    add(.article, order.articles)
  }

  private mutating func add<Target: EntryFields>(_ kind: EntryKind, _ ids: [ID<Target>]) {
    all.append(
      EntryList(
        route: "/\(kind.directory)/", title: settings.columnName(of: kind), label: "全部",
        kind: kind, items: ids.map(\.any), trail: [], isFixed: true))
  }

  private mutating func addYears() {
    addYears(.activity, order.activities)
    addYears(.matter, order.matters)
    addYears(.article, order.articles)
  }

  private mutating func addYears<Target: EntryFields>(_ kind: EntryKind, _ ids: [ID<Target>]) {
    let byYear = Dictionary(grouping: ids) { entries[$0].listDate?.year ?? 0 }
    for year in byYear.keys.sorted(by: >) where year > 1 {
      let title = "\(year)年\(settings.columnName(of: kind))"
      add("\(year)/", (title, "\(year)年"), kind, byYear[year] ?? [])
    }
  }

  /// A list below the list of its type.
  private mutating func add<Target: EntryFields>(
    _ path: String, _ name: (title: String, label: String), _ kind: EntryKind,
    _ ids: [ID<Target>], fixed: Bool = false
  ) {
    all.append(
      EntryList(
        route: "/\(kind.directory)/\(path)", title: name.title, label: name.label, kind: kind,
        items: ids.map(\.any), trail: [settings.crumb(kind)], isFixed: fixed))
  }

  private mutating func addWorkstationFilters() {
    for area in DisplayOrder.undated(entries.areas) {
      let title = "\(entries[area].common.title)的\(settings.columnName(of: .workstation))"
      add(
        "area/\(entries[area].id)/", (title, entries[area].common.title), .workstation,
        relations[area].workstations)
    }
    for kind in WorkstationKind.allCases {
      let ids = order.workstations.filter { entries[$0].fields.type == kind }
      let label = settings.label(of: kind)
      add("kind/\(kind.rawValue)/", (label, label), .workstation, ids)
    }
    for sector in DisplayOrder.undated(entries.sectors) {
      let name = entries[sector].common.title
      add(
        "sector/\(entries[sector].id)/",
        ("\(name)的\(settings.columnName(of: .workstation))", name), .workstation,
        relations[sector].workstations)
      add(
        "sector/\(entries[sector].id)/", ("\(name)委员", name), .member,
        relations[sector].members)
    }
  }

  private mutating func addKinds() {
    for kind in ActivityKind.allCases {
      let ids = order.activities.filter { entries[$0].fields.type == kind }
      add("kind/\(kind.rawValue)/", ("活动：\(kind.label)", kind.label), .activity, ids)
    }
    for kind in ArticleKind.allCases {
      let ids = order.articles.filter { entries[$0].fields.type == kind }
      add("kind/\(kind.rawValue)/", ("文章：\(kind.label)", kind.label), .article, ids)
    }
  }

  private mutating func addMatterFilters() {
    let matters = order.matters
    let open = matters.filter { entries[$0].fields.result == .open }
    let replied = matters.filter { entries[$0].fields.replied != nil }
    let overdue = open.filter { entries[$0].fields.isOverdue(at: asOf) }
    let cases = matters.filter { entries[$0].fields.isCase }
    let openLabel = settings.labels.results[.open]
    add("open/", (openLabel, openLabel), .matter, open, fixed: true)
    add("replied/", ("已答复", "已答复"), .matter, replied, fixed: true)
    add("overdue/", ("已超期", "已超期"), .matter, overdue, fixed: true)
    add("cases/", ("典型案例", "典型案例"), .matter, cases, fixed: true)
  }

  private mutating func addCampaigns() {
    var seen: Set<String> = []
    for campaign in settings.campaigns where seen.insert(campaign.id.text).inserted {
      let related = relations.ofCampaign[campaign.id.text] ?? Related()
      all.append(
        EntryList(
          route: campaignRoute(campaign.id.text), title: campaign.name.text,
          label: campaign.name.text,
          kind: .activity, items: newestFirst(related),
          trail: [
            EntryList.Crumb(title: Overview.campaigns.title, route: Overview.campaigns.route)
          ], isFixed: true))
    }
  }

  private func newestFirst(_ related: Related) -> [AnyEntryID] {
    let dated =
      related.activities.map { ($0.any, entries[$0].listDate) }
      + related.articles.map { ($0.any, entries[$0].listDate) }
      + related.matters.map { ($0.any, entries[$0].listDate) }
    let sorted = dated.sorted { left, right in
      let leftDate = left.1 ?? .placeholder
      let rightDate = right.1 ?? .placeholder
      return leftDate == rightDate ? left.0 < right.0 : leftDate > rightDate
    }
    return sorted.map(\.0)
  }

  private mutating func addEntityLists() {
    for id in entries.sectors.indices { addEntity(ID<Sector>(id), relations.ofSector[id]) }
    for id in entries.areas.indices where entries.areas[id].fields.level.level < .town {
      addEntity(ID<Area>(id), relations.ofArea[id])
    }
    for id in entries.committees.indices {
      addEntity(ID<Committee>(id), relations.ofCommittee[id])
    }
    for id in entries.members.indices where entries.members[id].fields.consent != .none {
      addEntity(ID<Member>(id), relations.ofMember[id])
    }
    for id in entries.workstations.indices {
      addEntity(ID<Workstation>(id), relations.ofStation[id])
    }
  }

  private mutating func addEntity<Target: EntryFields>(_ id: ID<Target>, _ related: Related) {
    guard entries[id].isOut else { return }
    addEntity(id, .activity, related.activities)
    addEntity(id, .matter, related.matters)
    addEntity(id, .article, related.articles)
  }

  private mutating func addEntity<Owner: EntryFields, Target: EntryFields>(
    _ owner: ID<Owner>, _ kind: EntryKind, _ ids: [ID<Target>]
  ) {
    let entry = entries[owner]
    let route = entryRoute(Owner.kind, entry.id)
    all.append(
      EntryList(
        route: route + kind.directory + "/",
        title: "\(entry.common.title)：\(settings.columnName(of: kind))",
        label: settings.columnName(of: kind), kind: kind, items: ids.map(\.any),
        trail: [
          settings.crumb(Owner.kind), EntryList.Crumb(title: entry.common.title, route: route),
        ],
        isFixed: false))
  }
}

extension Matter {
  /// Open and past its due date.
  package func isOverdue(at asOf: Instant) -> Bool {
    guard result == .open, replied == nil, let due else { return false }
    return due.lastDay < asOf.day
  }
}
