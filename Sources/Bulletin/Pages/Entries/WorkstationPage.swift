/// What the page of a workstation shows.
package struct WorkstationPage: Sendable {
  package let entry: EntryView
  /// The state in words where the station is not running as usual.
  package let notice: String?
  package let today: TodayView?
  package let contact: [Fact]
  /// nil where the station is not open.
  package let hours: [HoursView]?
  /// The next ones; nil where only words or the duty list say when.
  package let receptions: [ReceptionDayView]?
  /// Days that no reception names; nil where `receptions` names them all.
  package let duty: [ReceptionDayView]?
  package let facts: [Fact]
  package let function: String?
  package let plan: PlanView?
  package let contactCode: PhotoView?
  package let standards: StationStandards?
  package let members: MemberCards
  package let contactPoints: Section
  package let work: WorkSections
  package let charts: [Chart]
  /// The page's own address.
  package let code: AddressCode
  /// The wall sheets, for printing.
  package let walls: [TextLink]
}

/// Days of the week and the hours on them.
package struct HoursView: Sendable {
  package let days: String
  package let time: String
}

extension WorkstationPage: EntryPage {
  static var sectionIDs: Set<String> {
    Chart.ofActivities.union(WorkSections.ids)
      .union(["members", "contact-points", "activity-numbers", "standards"])
  }
  /// What units report stands apart from what is counted here.
  static var figuresTitle: String { "上报数字" }

  static func gather(into material: inout EntryMaterial<Workstation>) {
    let (station, site) = (material.entry, material.context.site)
    guard let file = station.fields.contactQR,
      let asset = material.parts.picture(file, of: station)
    else { return }
    material.picture = PhotoView(
      asset, of: site, alt: "联系二维码", caption: station.fields.contactQRNote)
  }

  init(_ material: EntryMaterial<Workstation>) {
    let (context, id, station) = (material.context, material.id, material.entry)
    let (fields, related) = (station.fields, context.relations[id])
    let route = entryRoute(.workstation, station.id)
    let isOpen = fields.status == .active
    entry = material.view(badges: [context.settings.label(of: fields)] + fields.marks)
    notice = fields.status.notice
    today = TodayView(at: id, in: context)
    contact = material.contactFacts
    hours = isOpen ? material.hours : nil
    receptions = isOpen ? material.receptions : nil
    duty = isOpen ? material.duty(besides: receptions ?? []) : nil
    facts = material.facts
    function = fields.function
    plan = PlanView(fields.plan, year: fields.planYear)
    contactCode = material.picture
    standards = StationStandards(of: id, in: context)
    members = MemberCards("members", "驻站委员", related.members, in: context)
    contactPoints = Section(
      "contact-points", "下设联系点", context.relations.contactPoints[id.index], in: context)
    work = WorkSections(of: id.any, related, matters: "群众事项", in: context)
    charts = Chart.activities(context.site.statistics.ofEntity[id].recent, at: context.site.asOf)
    code = AddressCode(context.site.canonicalLink(route), from: context.codes)
    walls =
      station.hasWallSheets
      ? WallPaper.allCases.map { TextLink(toWallOf: station, on: $0, of: context.site) } : []
  }

  var hasDays: Bool { today?.timetable != nil }
  func html(_ theme: some Theme, in frame: PageFrame) -> HTML { theme.workstation(self, in: frame) }

  static func node(_ entry: Entry<Workstation>, _ page: PageDescription, in data: LinkedData)
    -> JSON?
  {
    data.stationNode(entry, page)
  }

  static func particulars(of id: ID<Workstation>, in context: PageContext) -> EntryParticulars {
    let fields = context.entries[id].fields
    return EntryParticulars(
      label: context.settings.label(of: fields),
      details: [fields.address ?? fields.host].compactMap(\.self) + fields.marks)
  }
}

extension EntryMaterial<Workstation> {
  /// A line for each choice of days.
  fileprivate var hours: [HoursView] {
    let hours = entry.fields.hours
    return unique(hours.map(\.days.text)).map { days in
      let times = hours.filter { $0.days.text == days }.map(\.time.text)
      return HoursView(days: days, time: times.joined(separator: "、"))
    }
  }

  fileprivate var contactFacts: [Fact] {
    let fields = entry.fields
    var facts = FactList()
    facts.add("地址", fields.address)
    facts.add("驻外地点", fields.hostPlace)
    facts.add("所在单位", fields.host)
    facts.add("路线", fields.directions)
    if let map = mapLink { facts.add("地图", [[.link(map)]]) }
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
  private var mapLink: TextLink? {
    guard let geo = entry.fields.geo else { return nil }
    let name = percentEncoded(entry.common.title)
    let address =
      "https://uri.amap.com/marker?position=\(geo.longitude),\(geo.latitude)&name=\(name)"
      + "&coordinate=gaode&callnative=1"
    return Link(external: address).map { TextLink(text: "在高德地图中查看", link: $0) }
  }

  private func receptionText(_ reception: Reception) -> String {
    let time = reception.time.map { " " + $0.text } ?? ""
    let holiday = reception.holiday.map { "，遇节假日\($0.label)" } ?? ""
    let note = reception.note.map { "（\($0)）" } ?? ""
    return reception.rule.text + time + holiday + note
  }

  fileprivate var facts: [Fact] {
    let fields = entry.fields
    var facts = FactList()
    facts.add("依托", fields.basis.label + (fields.theme.map { "：\($0)" } ?? ""))
    if let member = context.entries.published(fields.namedAfter) {
      facts.add("命名委员", [[context.phrase(member.any)]])
    }
    facts.add("建设单位", context.phrases(fields.organizers))
    if let parent = context.entries.published(fields.parent) {
      facts.add("上级站", [[context.phrase(parent.any)]])
    }
    if let convener = context.entries.published(fields.convener) {
      facts.add("召集人", [[context.phrase(convener.any)]])
    }
    facts.add(context.ownerFacts(entry.common).filter { $0.label != "委员" && $0.label != "工作站" })
    facts.add("成立时间", fields.established)
    facts.add("管理办法", context.phrases(context.entries.published(fields.rules)))
    facts.add("合用场所", fields.sharedWith)
    facts.add("档案", fields.archive)
    facts.add("荣誉", fields.honors)
    return facts.facts
  }

  /// The next three by the rules, with who is on duty then.
  fileprivate var receptions: [ReceptionDayView]? {
    let fields = entry.fields
    let hasRules = !fields.receptions.isEmpty
    if hasRules ? context.site.schedule(of: id) == nil : !fields.duty.isEmpty { return nil }
    return context.site.receptionDays(at: id, next: 3).filter { !$0.sessions.isEmpty }
      .map { ReceptionDayView($0, in: context) }
  }

  fileprivate func duty(besides receptions: [ReceptionDayView]) -> [ReceptionDayView]? {
    let coming = context.site.comingDuties(of: entry.fields).map { duty in
      ReceptionDayView(
        date: DateText(reception: duty.date.day, asOf: context.site.asOf.day),
        time: duty.time?.text,
        members: context.phrases(onDuty: [duty]), notes: [duty.note].compactMap(\.self))
    }
    let days = Set(receptions.map(\.date))
    let others = coming.filter { !days.contains($0.date) }
    return others.isEmpty && !coming.isEmpty ? nil : others
  }
}

extension Workstation {
  /// What sets it apart from others: 驻外, 筹备…
  var marks: [String] {
    (isExternal ? ["驻外"] : []) + (status == .active ? [] : [status.label])
  }
}

extension WorkstationStatus {
  /// What residents are told at once; nil of a station that runs as usual.
  var notice: String? {
    switch self {
    case .active: nil
    case .preparing: "本站正在筹备，尚未开放。"
    case .paused: "本站暂停开放。"
    case .closed: "本站已经关闭。"
    }
  }
}
