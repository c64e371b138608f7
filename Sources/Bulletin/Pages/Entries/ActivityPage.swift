package struct ActivityPage: Sendable {
  package let entry: EntryView
  package let facts: [Fact]
  package let matters: Section
}

extension PageContext {
  func activity(
    _ id: ID<Activity>, _ parts: inout EntryParts, _ theme: some Theme
  ) -> EntryTemplate<Activity> {
    let activity = entries[id]
    let status = activity.fields.status(at: site.asOf)
    let matters = section("matters", "在这次活动上提出的事项", relations.mattersOfActivity[id.index])
    return EntryTemplate(
      render: { view, frame in
        theme.activity(
          ActivityPage(entry: view, facts: activityFacts(activity), matters: matters), in: frame)
      },
      badges: [activity.fields.type.label, status.label] + site.linkage[id].map(\.label),
      node: { eventNode(activity, $0) })
  }

  private func activityFacts(_ activity: Entry<Activity>) -> [Fact] {
    let fields = activity.fields
    var facts = FactList()
    facts.add("日期", [dates(of: fields)])
    facts.add("时间", fields.time?.text)
    facts.add("地点", fields.place)
    facts.add("走访点", fields.sites)
    facts.add("主办", phrases(fields.organizers))
    facts.add("参加单位", fields.partners)
    facts.add("参加委员", phrases(entries.published(fields.participants)))
    facts.add("参加人员", fields.participantsNote)
    facts.add("走访对象", fields.visitTargets.map(\.label))
    facts.add("服务内容", fields.services)
    facts.add("监督形式", fields.oversightForm)
    facts.add("联系群众", fields.reached.map { "\($0.number)人次" })
    facts.add("收集意见", fields.collected.map { "\($0.number)条" })
    facts.add("解决", fields.resolved.map { "\($0.number)个" })
    facts.add(belongingFacts(activity.common))
    return facts.facts
  }

  private func dates(of activity: Activity) -> [Phrase] {
    let start = Phrase.date(DateText(activity.when))
    guard let end = activity.endDate, end != activity.when else { return [start] }
    return [start, .text("至"), .date(DateText(end))]
  }
}
