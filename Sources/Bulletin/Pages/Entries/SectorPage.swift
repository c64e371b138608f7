package struct SectorPage: Sendable {
  package let entry: EntryView
  package let duty: String?
  package let facts: [Fact]
  package let numbers: NumbersLine
  package let members: MemberCards
  package let stations: Section
  package let activities: Section
  package let charts: [Chart]
  package let matters: Section
  package let articles: Section
}

extension SectorPage: EntryPage {
  static var sectionIDs: Set<String> {
    Chart.ofActivities.union([
      "members", "stations", "activities", "activity-numbers", "matters", "articles",
    ])
  }
  /// What units report stands apart from what is counted here.
  static var figuresTitle: String { "上报数字" }

  init(_ material: EntryMaterial<Sector>) {
    let (context, id, sector) = (material.context, material.id, material.entry)
    let related = context.relations[id]
    let numbers = context.site.statistics.ofEntity[id]
    entry = material.view(badges: [context.settings.label(of: sector.fields.category)])
    duty = context.settings.duty(of: sector.fields)
    facts = context.sectorFacts(sector)
    self.numbers = context.numbersLine(numbers)
    members = context.memberCards("members", "界别委员", related.members)
    stations = context.section("stations", "工作站", related.workstations)
    activities = context.section(
      "activities", "活动", related.activities, of: id.any)
    charts = context.activityCharts(numbers.recent)
    matters = context.section("matters", "事项与答复", related.matters, of: id.any)
    articles = context.section("articles", "文章", related.articles, of: id.any)
  }

  func html(_ theme: some Theme, in frame: PageFrame) -> HTML { theme.sector(self, in: frame) }

  static func particulars(of id: ID<Sector>, in context: PageContext) -> EntryParticulars {
    EntryParticulars(label: context.settings.label(of: context.entries[id].fields.category))
  }
}

extension PageContext {
  fileprivate func sectorFacts(_ sector: Entry<Sector>) -> [Fact] {
    let fields = sector.fields
    var facts = FactList()
    facts.add("简称", fields.short)
    if let committee = entries.published(fields.committee) {
      facts.add("联系专委会", [[phrase(committee.any)]])
    }
    if let convener = entries.published(fields.convener) {
      facts.add("召集人", [[phrase(convener.any)]])
    }
    facts.add("界别小组", fields.group)
    facts.add("联组", phrases(entries.published(fields.jointWith)))
    facts.add("对口单位", fields.counterparts)
    facts.add("荣誉", fields.honors)
    return facts.facts
  }
}
