package struct WorkstationPage: Sendable {
  package let entry: EntryView
  /// The state in words where the station is not running as usual.
  package let notice: String?
  package let today: TodayView?
  package let visit: [Fact]
  /// nil where the station is not open.
  package let hours: [HoursView]?
  /// The next ones; nil where only words or the duty list say when.
  package let receptions: [VisitView]?
  /// Days that no reception names; nil where `receptions` names them all.
  package let duty: [VisitView]?
  package let facts: [Fact]
  package let function: String?
  package let plan: PlanView?
  package let contactCode: PhotoView?
  package let standards: StationStandards?
  package let members: MemberCards
  package let contactPoints: Section
  package let matters: Section
  package let activities: Section
  package let charts: [Chart]
  package let articles: Section
  /// The page's own address.
  package let code: AddressCode
  /// The wall sheets, for printing.
  package let walls: [TextLink]
}

package struct HoursView: Sendable {
  package let days: String
  package let time: String
}

extension WorkstationPage: EntryPage {
  static var sectionIDs: Set<String> {
    Chart.ofActivities.union([
      "members", "contact-points", "matters", "activities", "activity-numbers", "articles",
      "standards",
    ])
  }
  /// What units report stands apart from what is counted here.
  static var figuresTitle: String { "上报数字" }

  static func gather(into material: inout EntryMaterial<Workstation>) {
    let (station, site) = (material.entry, material.context.site)
    guard let file = station.fields.contactQR,
      let asset = material.parts.picture(file, of: station)
    else { return }
    material.picture = PhotoView(
      asset, of: site, alt: "联系二维码", words: (station.fields.contactQRNote, nil))
  }

  init(_ material: EntryMaterial<Workstation>) {
    let (context, id, station) = (material.context, material.id, material.entry)
    let (fields, related) = (station.fields, context.relations[id])
    let route = entryRoute(.workstation, station.id)
    let isOpen = fields.status == .active
    entry = material.view(
      badges: [context.label(of: fields)] + (fields.isExternal ? ["驻外"] : [])
        + (isOpen ? [] : [fields.status.label]))
    notice = context.notice(fields.status)
    today = context.today(at: id)
    visit = context.visitFacts(station)
    hours = isOpen ? context.hours(of: fields) : nil
    receptions = isOpen ? context.receptions(at: id) : nil
    duty = isOpen ? context.duty(of: fields, besides: receptions ?? []) : nil
    facts = context.workstationFacts(station)
    function = fields.function
    plan = context.planView(fields.plan, year: fields.planYear)
    contactCode = material.picture
    standards = context.standards(of: id)
    members = context.memberCards("members", "驻站委员", related.members)
    contactPoints = context.section(
      "contact-points", "下设联系点", context.relations.contactPoints[id.index])
    matters = context.section("matters", "群众事项", related.matters, of: id.any)
    activities = context.section(
      "activities", "活动", related.activities, of: id.any)
    charts = context.activityCharts(context.site.statistics.ofEntity[id].recent)
    articles = context.section("articles", "文章", related.articles, of: id.any)
    code = AddressCode(context.site.canonicalLink(route))
    walls =
      station.hasWallSheets
      ? WallPaper.allCases.map { context.wallLink(station, on: $0) } : []
  }

  var hasDays: Bool { today?.timetable != nil }
  func html(_ theme: some Theme, in frame: PageFrame) -> HTML { theme.workstation(self, in: frame) }

  static func node(_ entry: Entry<Workstation>, _ gist: PageGist, in context: PageContext) -> JSON?
  {
    context.stationNode(entry, gist)
  }

  static func particulars(of id: ID<Workstation>, in context: PageContext) -> EntryParticulars {
    let fields = context.entries[id].fields
    var details = [fields.address ?? fields.host].compactMap(\.self)
    if fields.isExternal { details.append("驻外") }
    if fields.status != .active { details.append(fields.status.label) }
    return EntryParticulars(label: context.label(of: fields), details: details)
  }
}

extension PageContext {
  /// A line for each choice of days.
  fileprivate func hours(of station: Workstation) -> [HoursView] {
    unique(station.hours.map(\.days.text)).map { days in
      let times = station.hours.filter { $0.days.text == days }.map(\.time.text)
      return HoursView(days: days, time: times.joined(separator: "、"))
    }
  }

  func notice(_ status: WorkstationStatus) -> String? {
    switch status {
    case .active: nil
    case .preparing: "本站正在筹备，尚未开放。"
    case .paused: "本站暂停开放。"
    case .closed: "本站已经关闭。"
    }
  }

  fileprivate func visitFacts(_ station: Entry<Workstation>) -> [Fact] {
    let fields = station.fields
    var facts = FactList()
    facts.add("地址", fields.address)
    facts.add("驻外地点", fields.hostPlace)
    facts.add("所在单位", fields.host)
    facts.add("路线", fields.directions)
    if let map = mapLink(station) { facts.add("地图", [[.link(map)]]) }
    if let phone = fields.phone { facts.add("电话", [phonePhrases(phone)]) }
    if fields.status == .active {
      facts.add("接待日", fields.receptions.map { [.text(receptionText($0))] })
    }
    facts.add("联络员", fields.liaison)
    return facts.facts
  }

  /// The station on Amap: its app opens where there is one, else its page.
  ///
  /// Source: 高德地图 URI API, “单点标注”; coordinates are GCJ-02.
  fileprivate func mapLink(_ station: Entry<Workstation>) -> TextLink? {
    guard let geo = station.fields.geo else { return nil }
    let name = percentEncoded(station.common.title)
    let address =
      "https://uri.amap.com/marker?position=\(geo.longitude),\(geo.latitude)&name=\(name)"
      + "&coordinate=gaode&callnative=1"
    return Link(external: address).map { TextLink(text: "在高德地图中查看", link: $0) }
  }

  fileprivate func receptionText(_ reception: Reception) -> String {
    let time = reception.time.map { " " + $0.text } ?? ""
    let holiday = reception.holiday.map { "，遇节假日\($0.label)" } ?? ""
    let note = reception.note.map { "（\($0)）" } ?? ""
    return reception.rule.text + time + holiday + note
  }

  fileprivate func workstationFacts(_ station: Entry<Workstation>) -> [Fact] {
    let fields = station.fields
    var facts = FactList()
    facts.add("依托", fields.basis.label + (fields.theme.map { "：\($0)" } ?? ""))
    if let member = entries.published(fields.namedAfter) {
      facts.add("命名委员", [[phrase(member.any)]])
    }
    facts.add("建设单位", phrases(fields.organizers))
    if let parent = entries.published(fields.parent) { facts.add("上级站", [[phrase(parent.any)]]) }
    if let convener = entries.published(fields.convener) {
      facts.add("召集人", [[phrase(convener.any)]])
    }
    facts.add(belongingFacts(station.common).filter { $0.label != "委员" && $0.label != "工作站" })
    facts.add("成立时间", fields.established)
    facts.add("管理办法", phrases(entries.published(fields.rules)))
    facts.add("合用场所", fields.sharedWith)
    facts.add("档案", fields.archive)
    facts.add("荣誉", fields.honors)
    return facts.facts
  }

  /// The next three by the rules, with who is on duty then.
  fileprivate func receptions(at id: ID<Workstation>) -> [VisitView]? {
    let fields = entries[id].fields
    let hasRules = !fields.receptions.isEmpty
    if hasRules ? site.schedule(of: id) == nil : !fields.duty.isEmpty { return nil }
    return site.visits(to: id, nextReceptions: 3).filter { !$0.sessions.isEmpty }.map(visitView)
  }

  fileprivate func duty(of station: Workstation, besides receptions: [VisitView]) -> [VisitView]? {
    let coming = site.comingDuties(of: station).map { duty in
      VisitView(
        date: DateText(visit: duty.date.day, asOf: site.asOf.day), time: duty.time?.text,
        members: phrases(onDuty: [duty]), notes: [duty.note].compactMap(\.self))
    }
    let days = Set(receptions.map(\.date))
    let others = coming.filter { !days.contains($0.date) }
    return others.isEmpty && !coming.isEmpty ? nil : others
  }

  func planView(_ items: [String], year: Int?) -> PlanView? {
    items.isEmpty ? nil : PlanView(year: year, items: items)
  }
}
