/// What the page of a sector shows.
package struct SectorPage: Sendable {
  package let entry: EntryView
  package let duty: String?
  package let facts: [Fact]
  package let numbers: NumbersLine
  package let members: MemberCards
  package let stations: Section
  package let work: WorkSections
  package let charts: [Chart]
}

extension SectorPage: EntryPage {
  static var sectionIDs: Set<String> {
    Chart.ofActivities.union(WorkSections.ids)
      .union(["members", "stations", "activity-numbers"])
  }
  /// What units report stands apart from what is counted here.
  static var figuresTitle: String { "上报数字" }

  init(_ material: EntryMaterial<Sector>) {
    let (context, id, sector) = (material.context, material.id, material.entry)
    let related = context.relations[id]
    let numbers = context.site.statistics.ofEntity[id]
    entry = material.view(badges: [context.settings.label(of: sector.fields.category)])
    duty = context.settings.duty(of: sector.fields)
    facts = material.facts
    self.numbers = NumbersLine(numbers, at: context.site.asOf)
    members = MemberCards("members", "界别委员", related.members, in: context)
    stations = Section("stations", "工作站", related.workstations, in: context)
    work = WorkSections(of: id.any, related, in: context)
    charts = Chart.activities(numbers.recent, at: context.site.asOf)
  }

  func html(_ theme: some Theme, in frame: PageFrame) -> HTML { theme.sector(self, in: frame) }

  static func particulars(of id: ID<Sector>, in context: PageContext) -> EntryParticulars {
    EntryParticulars(label: context.settings.label(of: context.entries[id].fields.category))
  }
}

extension EntryMaterial<Sector> {
  fileprivate var facts: [Fact] {
    let fields = entry.fields
    var facts = FactList()
    facts.add("简称", fields.short)
    if let committee = context.entries.published(fields.committee) {
      facts.add("联系专委会", [[context.phrase(committee.any)]])
    }
    if let convener = context.entries.published(fields.convener) {
      facts.add("召集人", [[context.phrase(convener.any)]])
    }
    facts.add("界别小组", fields.group)
    facts.add("联组", context.phrases(context.entries.published(fields.jointWith)))
    facts.add("对口单位", fields.counterparts)
    facts.add("荣誉", fields.honors)
    return facts.facts
  }
}
