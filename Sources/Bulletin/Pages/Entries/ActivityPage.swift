/// What the page of an activity shows.
package struct ActivityPage: Sendable {
  package let entry: EntryView
  package let facts: [Fact]
  package let matters: Section
}

extension ActivityPage: EntryPage {
  static var sectionIDs: Set<String> { ["matters"] }
  static var openGraphType: OpenGraphType { .article }

  init(_ material: EntryMaterial<Activity>) {
    let (context, id) = (material.context, material.id)
    let fields = material.entry.fields
    let status = fields.status(at: context.site.asOf)
    entry = material.view(
      badges: [fields.type.label, status.label] + context.site.linkage[id].map(\.label))
    facts = material.facts
    matters = Section(
      "matters", "在这次活动上提出的事项", context.relations.mattersOfActivity[id.index], in: context)
  }

  func html(_ theme: some Theme, in frame: PageFrame) -> HTML { theme.activity(self, in: frame) }

  static func node(_ entry: Entry<Activity>, _ page: PageDescription, in data: LinkedData) -> JSON?
  {
    data.eventNode(entry, page)
  }

  static func particulars(of id: ID<Activity>, in context: PageContext) -> EntryParticulars {
    let fields = context.entries[id].fields
    let status = fields.status(at: context.site.asOf)
    var details = [fields.place].compactMap(\.self) + context.site.linkage[id].map(\.label)
    if status != .done { details.append(status.label) }
    return EntryParticulars(date: fields.when, label: fields.type.label, details: details)
  }
}

extension EntryMaterial<Activity> {
  fileprivate var facts: [Fact] {
    let fields = entry.fields
    var facts = FactList()
    facts.add("日期", [dates])
    facts.add("时间", fields.time?.text)
    facts.add("地点", fields.place)
    facts.add("走访点", fields.sites)
    facts.add("主办", context.phrases(fields.organizers))
    facts.add("参加单位", fields.partners)
    facts.add("参加委员", context.phrases(context.entries.published(fields.participants)))
    facts.add("参加人员", fields.participantsNote)
    facts.add("走访对象", fields.visitTargets.map(\.label))
    facts.add("服务内容", fields.services)
    facts.add("监督形式", fields.oversightForm)
    facts.add("联系群众", fields.reached.map { "\($0.number)人次" })
    facts.add("收集意见", fields.collected.map { "\($0.number)条" })
    facts.add("解决", fields.resolved.map { "\($0.number)个" })
    facts.add(context.ownerFacts(entry.common))
    return facts.facts
  }

  private var dates: [Phrase] {
    let start = Phrase.date(DateText(entry.fields.when))
    guard let end = entry.fields.endDate, end != entry.fields.when else { return [start] }
    return [start, .text("至"), .date(DateText(end))]
  }
}
