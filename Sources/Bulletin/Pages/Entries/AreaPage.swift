package struct AreaPage: Sendable {
  package let entry: EntryView
  package let facts: [Fact]
  package let numbers: NumberTable
  package let charts: [Chart]
  /// Towns and villages: sections with their own text.
  package let places: [PlaceView]
  package let children: Section
  package let stations: Section
  package let activities: Section
  package let matters: Section
  package let articles: Section
}

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
    Chart.ofActivities.union([
      "numbers", "areas", "stations", "activities", "matters", "articles",
    ])
  }
  /// What units report stands apart from what is counted here.
  static var figuresTitle: String { "上报数字" }

  static func gather(into material: inout EntryMaterial<Area>) {
    let context = material.context
    material.places = context.placesBelow(material.id).map { context.place($0, &material.parts) }
  }

  init(_ material: EntryMaterial<Area>) {
    let (context, id, area) = (material.context, material.id, material.entry)
    let related = context.relations[id]
    entry = material.view(badges: [area.fields.level.label])
    facts = context.areaFacts(area, id)
    numbers = context.numberTable(of: id)
    charts = context.activityCharts(context.site.statistics.ofEntity[id].recent)
    places = material.places
    children = context.section("areas", "下辖地区", context.relations.childrenOfArea[id.index])
    stations = context.section("stations", "工作站", related.workstations)
    activities = context.section(
      "activities", "活动", related.activities, of: id.any)
    matters = context.section("matters", "事项与答复", related.matters, of: id.any)
    articles = context.section("articles", "文章", related.articles, of: id.any)
  }

  func html(_ theme: some Theme, in frame: PageFrame) -> HTML { theme.area(self, in: frame) }

  static func particulars(of id: ID<Area>, in context: PageContext) -> EntryParticulars {
    EntryParticulars(label: context.entries[id].fields.level.label)
  }
}

extension PageContext {
  fileprivate func areaFacts(_ area: Entry<Area>, _ id: ID<Area>) -> [Fact] {
    var facts = FactList()
    if let parent = entries.published(area.fields.parent) {
      facts.add("上级", [[phrase(parent.any)]])
    }
    facts.add("政协", area.fields.council)
    facts.add("区划代码", area.fields.code)
    facts.add("一县一品", area.fields.signature)
    facts.add("对口专委会", phrases(relations.committeesOfArea[id.index]))
    return facts.facts
  }

  /// Towns and villages whose section stands on this area's page, each after the one above it.
  fileprivate func placesBelow(_ id: ID<Area>) -> [ID<Area>] {
    guard entries[id].fields.level.level < .town else { return [] }
    let route = entryRoute(.area, entries[id].id)
    let shown: [ID<Area>] = site.order[Area.self].filter { place in
      let address = site.routes.address(of: place.any)
      return address?.route == route && address?.fragment != nil
    }
    let isShown = Set(shown)
    // One above may be unpublished: the next one up that is shown counts.
    let below = Dictionary(grouping: shown) { place in
      entries.ancestry(of: place).dropFirst().first { isShown.contains($0) }
    }
    var places: [ID<Area>] = []
    var waiting: [ID<Area>] = (below[nil] ?? []).reversed()
    while let place = waiting.popLast() {
      places.append(place)
      waiting += (below[place] ?? []).reversed()
    }
    return places
  }

  fileprivate func place(_ id: ID<Area>, _ parts: inout EntryParts) -> PlaceView {
    let area = entries[id]
    let own = self.parts(of: area, asSection: area.id)
    parts.log.merge(own.log)
    parts.body.pendingAnchors += own.body.pendingAnchors
    return PlaceView(
      id: area.id, title: area.common.title, label: area.fields.level.label, body: own.body.html,
      stations: relations[id].workstations.map { item($0.any) })
  }
}
