package struct CommitteePage: Sendable {
  package let entry: EntryView
  package let facts: [Fact]
  package let numbers: NumbersLine
  package let plan: PlanView?
  package let sectors: Section
  package let stations: Section
  package let activities: Section
  package let matters: Section
  package let articles: Section
}

extension CommitteePage: EntryPage {
  static var sectionIDs: Set<String> {
    ["sectors", "stations", "activities", "matters", "articles"]
  }
  /// What units report stands apart from what is counted here.
  static var figuresTitle: String { "上报数字" }

  init(_ material: EntryMaterial<Committee>) {
    let (context, id, committee) = (material.context, material.id, material.entry)
    let related = context.relations[id]
    entry = material.view(badges: [committee.fields.type.label])
    facts = context.committeeFacts(committee)
    numbers = context.numbersLine(context.site.statistics.ofEntity[id])
    plan = context.planView(committee.fields.plan, year: committee.fields.planYear)
    sectors = context.section(
      "sectors", "联系界别", context.relations.sectorsOfCommittee[id.index])
    stations = context.section("stations", "工作站", related.workstations)
    activities = context.section(
      "activities", "活动", related.activities, of: id.any)
    matters = context.section("matters", "事项与议题", related.matters, of: id.any)
    articles = context.section("articles", "文章", related.articles, of: id.any)
  }

  func html(_ theme: some Theme, in frame: PageFrame) -> HTML { theme.committee(self, in: frame) }

  static func particulars(of id: ID<Committee>, in context: PageContext) -> EntryParticulars {
    EntryParticulars(label: context.entries[id].fields.type.label)
  }
}

extension PageContext {
  fileprivate func committeeFacts(_ committee: Entry<Committee>) -> [Fact] {
    var facts = FactList()
    facts.add("联系领导", committee.fields.ledBy)
    facts.add("对口县区", phrases(entries.published(committee.common.areas)))
    facts.add("一委一品", committee.fields.signature)
    return facts.facts
  }
}
