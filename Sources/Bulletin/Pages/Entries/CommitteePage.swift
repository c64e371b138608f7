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

extension PageContext {
  func committee(
    _ id: ID<Committee>, _ parts: inout EntryParts, _ theme: some Theme
  ) -> EntryTemplate<Committee> {
    let committee = entries[id]
    let related = relations[id]
    let route = entryRoute(.committee, committee.id)
    return EntryTemplate(
      render: { view, frame in
        let page = CommitteePage(
          entry: view, facts: committeeFacts(committee),
          numbers: numbersLine(site.statistics.ofEntity[id]),
          plan: planView(committee.fields.plan, year: committee.fields.planYear),
          sectors: section("sectors", "联系界别", relations.sectorsOfCommittee[id.index]),
          stations: section("stations", "工作站", related.workstations),
          activities: section("activities", "活动", related.activities, more: route + "activities/"),
          matters: section("matters", "事项与议题", related.matters, more: route + "matters/"),
          articles: section("articles", "文章", related.articles, more: route + "articles/"))
        return theme.committee(page, in: frame)
      },
      badges: [committee.fields.type.label])
  }

  private func committeeFacts(_ committee: Entry<Committee>) -> [Fact] {
    var facts = FactList()
    facts.add("联系领导", committee.fields.ledBy)
    facts.add("对口县区", phrases(entries.published(committee.common.areas)))
    facts.add("一委一品", committee.fields.signature)
    return facts.facts
  }
}
