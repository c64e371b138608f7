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

extension PageContext {
  func sector(
    _ id: ID<Sector>, _ parts: inout EntryParts, _ theme: some Theme
  ) -> EntryTemplate<Sector> {
    let sector = entries[id]
    let related = relations[id]
    let route = entryRoute(.sector, sector.id)
    return EntryTemplate(
      render: { view, frame in
        let page = SectorPage(
          entry: view, duty: settings.duty(of: sector.fields), facts: sectorFacts(sector),
          numbers: numbersLine(site.statistics.ofEntity[id]),
          members: memberCards("members", "界别委员", related.members),
          stations: section("stations", "工作站", related.workstations),
          activities: section("activities", "活动", related.activities, more: route + "activities/"),
          charts: activityCharts(site.statistics.ofEntity[id].recent),
          matters: section("matters", "事项与答复", related.matters, more: route + "matters/"),
          articles: section("articles", "文章", related.articles, more: route + "articles/"))
        return theme.sector(page, in: frame)
      },
      badges: [settings.label(of: sector.fields.category)])
  }

  private func sectorFacts(_ sector: Entry<Sector>) -> [Fact] {
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
