/// What the page of a committee shows.
package struct CommitteePage: Sendable {
  package let entry: EntryView
  package let facts: [Fact]
  package let numbers: NumbersLine
  package let plan: PlanView?
  package let sectors: Section
  package let stations: Section
  package let work: WorkSections
}

extension CommitteePage: EntryPage {
  static var sectionIDs: Set<String> {
    WorkSections.ids.union(["sectors", "stations"])
  }
  /// What units report stands apart from what is counted here.
  static var figuresTitle: String { "上报数字" }

  init(_ material: EntryMaterial<Committee>) {
    let (context, id, committee) = (material.context, material.id, material.entry)
    let related = context.relations[id]
    entry = material.view(badges: [committee.fields.type.label])
    facts = material.facts
    numbers = NumbersLine(context.site.statistics.ofEntity[id], at: context.site.asOf)
    plan = PlanView(committee.fields.plan, year: committee.fields.planYear)
    sectors = Section(
      "sectors", "联系界别", context.relations.sectorsOfCommittee[id.index], in: context)
    stations = Section("stations", "工作站", related.workstations, in: context)
    work = WorkSections(of: id.any, related, matters: "事项与议题", in: context)
  }

  func html(_ theme: some Theme, in frame: PageFrame) -> HTML { theme.committee(self, in: frame) }

  static func particulars(of id: ID<Committee>, in context: PageContext) -> EntryParticulars {
    EntryParticulars(label: context.entries[id].fields.type.label)
  }
}

extension EntryMaterial<Committee> {
  fileprivate var facts: [Fact] {
    var facts = FactList()
    facts.add("联系领导", entry.fields.ledBy)
    facts.add("对口县区", context.phrases(context.entries.published(entry.common.areas)))
    facts.add("一委一品", entry.fields.signature)
    return facts.facts
  }
}
