// Members, sectors and committees.
extension PageContext {
  func member(
    _ id: ID<Member>, _ parts: inout EntryParts, _ theme: some Theme
  ) -> EntryTemplate<Member> {
    let member = entries[id]
    let related = relations[id]
    let route = entryRoute(.member, member.id)
    let photo = portrait(of: member, &parts)
    return EntryTemplate(
      render: { view, frame in
        let page = MemberPage(
          entry: view, facts: memberFacts(member), photo: photo,
          stations: section("stations", "所在工作站", related.workstations),
          activities: section(
            "activities", "参加的活动", related.activities, more: route + "activities/"),
          matters: section("matters", "反映和办理的事项", related.matters, more: route + "matters/"),
          articles: section("articles", "发表的文章", related.articles, more: route + "articles/"))
        return theme.member(page, in: frame)
      },
      badges: member.fields.status == .former ? [member.fields.status.label] : [])
  }

  /// Of serving members who consented in full.
  private func portrait(of member: Entry<Member>, _ parts: inout EntryParts) -> PhotoView? {
    guard member.fields.allowsPhotos, let file = member.fields.photo,
      let asset = parts.picture(file, of: member)
    else { return nil }
    return PhotoView(
      asset, of: site, alt: "\(member.common.title)的照片", words: (nil, nil))
  }

  private func memberFacts(_ member: Entry<Member>) -> [Fact] {
    let fields = member.fields
    var facts = FactList()
    facts.add("界别", phrases(entries.published(member.common.sectors)))
    facts.add("层级", fields.level.label)
    facts.add("地区", phrases(entries.published(member.common.areas)))
    facts.add("届次", fields.term)
    facts.add("政协职务", fields.roles)
    facts.add("工作单位", [fields.workUnit, fields.post].compactMap(\.self).joined(separator: " "))
    facts.add("专委会", phrases(entries.published(member.common.committees)))
    guard fields.consent == .full else { return facts.facts }
    facts.add("党派", fields.party)
    facts.add("专长", fields.expertise)
    facts.add("荣誉", fields.honors)
    if fields.status == .serving { facts.add("联系方式", fields.contact) }
    return facts.facts
  }

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
          members: section("members", "界别委员", related.members),
          stations: section("stations", "工作站", related.workstations),
          activities: section("activities", "活动", related.activities, more: route + "activities/"),
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
          plan: planView(committee.fields.plan, year: committee.fields.planYear),
          sectors: section("sectors", "联系界别", relations.sectorsOfCommittee[id.index]),
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
