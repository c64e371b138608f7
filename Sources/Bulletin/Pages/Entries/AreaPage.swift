/// What the page of an area shows.
package struct AreaPage: Sendable {
  package let entry: EntryView
  package let facts: [Fact]
  package let numbers: NumberTable
  package let charts: [Chart]
  /// Towns and villages: sections with their own text.
  package let places: [PlaceView]
  package let children: Section
  package let stations: Section
  package let work: WorkSections
}

/// A town or village on the page of its county.
package struct PlaceView: Sendable {
  /// The section's id.
  package let id: String
  package let title: String
  package let label: String
  package let body: HTML
  package let stations: [EntryItem]
}

extension AreaPage: EntryPage {
  static var sectionIDs: Set<String> {
    Chart.ofActivities.union(WorkSections.ids).union(["numbers", "areas", "stations"])
  }
  /// What units report stands apart from what is counted here.
  static var figuresTitle: String { "上报数字" }

  static func gather(into material: inout EntryMaterial<Area>) {
    material.places = material.placesBelow().map { material.place($0) }
  }

  init(_ material: EntryMaterial<Area>) {
    let (context, id, area) = (material.context, material.id, material.entry)
    let related = context.relations[id]
    entry = material.view(badges: [area.fields.level.label])
    facts = material.facts
    numbers = NumberTable(of: id, in: context.site)
    charts = Chart.activities(context.site.statistics.ofEntity[id].recent, at: context.site.asOf)
    places = material.places
    children = Section("areas", "下辖地区", context.relations.childrenOfArea[id.index], in: context)
    stations = Section("stations", "工作站", related.workstations, in: context)
    work = WorkSections(of: id.any, related, in: context)
  }

  func html(_ theme: some Theme, in frame: PageFrame) -> HTML { theme.area(self, in: frame) }

  static func particulars(of id: ID<Area>, in context: PageContext) -> EntryParticulars {
    EntryParticulars(label: context.entries[id].fields.level.label)
  }
}

extension EntryMaterial<Area> {
  fileprivate var facts: [Fact] {
    let fields = entry.fields
    var facts = FactList()
    if let parent = context.entries.published(fields.parent) {
      facts.add("上级", [[context.phrase(parent.any)]])
    }
    facts.add("政协", fields.council)
    facts.add("区划代码", fields.code)
    facts.add("一县一品", fields.signature)
    facts.add("对口专委会", context.phrases(context.relations.committeesOfArea[id.index]))
    return facts.facts
  }

  /// Towns and villages whose section stands on this area's page, each after the one above it.
  fileprivate func placesBelow() -> [ID<Area>] {
    guard entry.fields.level.level < .town else { return [] }
    let route = entryRoute(.area, entry.id)
    let shown: [ID<Area>] = context.site.order[Area.self].filter { place in
      let address = context.site.routes.address(of: place.any)
      return address?.route == route && address?.fragment != nil
    }
    let isShown = Set(shown)
    // One above may be unpublished: the next one up that is shown counts.
    let below = Dictionary(grouping: shown) { place in
      context.entries.ancestry(of: place).dropFirst().first { isShown.contains($0) }
    }
    var places: [ID<Area>] = []
    var waiting: [ID<Area>] = (below[nil] ?? []).reversed()
    while let place = waiting.popLast() {
      places.append(place)
      waiting += (below[place] ?? []).reversed()
    }
    return places
  }

  fileprivate mutating func place(_ id: ID<Area>) -> PlaceView {
    let area = context.entries[id]
    let own = context.parts(of: area, asSection: area.id)
    parts.log.merge(own.log)
    parts.body.pendingAnchors += own.body.pendingAnchors
    return PlaceView(
      id: area.id, title: area.common.title, label: area.fields.level.label, body: own.body.html,
      stations: context.relations[id].workstations.map { EntryItem($0.any, in: context) })
  }
}
