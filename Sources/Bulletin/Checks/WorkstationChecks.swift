extension Workstation: EntryRules {
  static func check(
    _ entry: Entry<Workstation>, in site: Site, reporting log: inout DiagnosticLog
  ) {
    checkConditionalKeys(entry, site, &log)
    checkParent(of: entry, site, &log)
    checkPeople(of: entry, site, &log)
    checkGeo(entry, site, &log)
    checkPlanYear(entry, site, &log)
  }
}

/// Rules that compare stations with each other.
func checkWorkstations(_ site: Site, reporting log: inout DiagnosticLog) {
  let stations = site.entries.compared(Workstation.self).filter {
    $0.fields.status != .closed && $0.fields.sharedWith == nil
      && !$0.isUncertain(\.fields.sharedWith)
  }
  for (station, first) in repeats(in: stations, by: { $0.fields.address.map(withoutBlanks) }) {
    log.report(.sameAddress(as: first, at: station.place(of: \.fields.address)))
  }
}

private func checkConditionalKeys(
  _ entry: Entry<Workstation>, _ site: Site, _ log: inout DiagnosticLog
) {
  let fields = entry.fields
  if fields.type == .other {
    require(
      fields.kindLabel, \.fields.kindLabel, because: ("类型为“其他”", "kind is other"), entry, &log)
  }
  switch fields.basis {
  case _ where entry.isUncertain(\.fields.basis): break
  case .sector where fields.type == .contactPoint && entry.isUncertain(\.fields.parent): break
  case .sector:
    let inherited = fields.type == .contactPoint ? fields.parent?.id : nil
    require(
      entry.common.sectors.first ?? inherited.flatMap { site[$0].common.sectors.first },
      \.common.sectors, because: ("依托界别", "basis is sector"), entry, &log)
  case .theme:
    require(fields.theme, \.fields.theme, because: ("依托主题", "basis is theme"), entry, &log)
  case .area:
    require(
      entry.common.areas.first, \.common.areas, because: ("依托地域", "basis is area"), entry, &log)
  case .person:
    require(
      fields.namedAfter, \.fields.namedAfter, because: ("以人名命名", "basis is person"), entry, &log)
  }
  if fields.isExternal {
    require(fields.hostPlace, \.fields.hostPlace, because: ("驻外", "external"), entry, &log)
  }
}

// MARK: The station above

private func checkParent(of entry: Entry<Workstation>, _ site: Site, _ log: inout DiagnosticLog) {
  let place = entry.place(of: \.fields.parent)
  if let fault = parentFault(of: entry, site) {
    log.report(Diagnostic(.workstationContactPointParent, at: place, fault))
  }
  guard let parent = entry.fields.parent?.id, site[parent].id != entry.id,
    site[parent].fields.parent?.id != nil, site[parent].fields.type != .contactPoint
  else { return }
  log.report(
    Diagnostic(
      .frontMatterBadValue, at: place,
      zh: "上级站“\(site[parent].common.title)”自己还有上级，工作站最多两层，请改写为最上面的站",
      en: "the parent has a parent of its own; stations have two levels at most"))
}

/// Why the station above a contact point cannot be one; nil for other stations.
private func parentFault(of point: Entry<Workstation>, _ site: Site) -> Message? {
  guard point.fields.type == .contactPoint else { return nil }
  guard let parent = point.fields.parent else {
    return point.isUncertain(\.fields.parent)
      ? nil : Message(zh: "联系点要写明上级站（parent）", en: "a contact point needs a parent")
  }
  guard let station = parent.id.map({ site[$0].fields }) else { return nil }
  if station.type == .contactPoint {
    return Message(zh: "上级站本身也是联系点，请改写为工作站", en: "the parent is itself a contact point")
  }
  return station.status == .closed
    ? Message(zh: "上级站已经关闭，请改写为运行中的工作站", en: "the parent station is closed") : nil
}

// MARK: People, place, plan

/// Former members are neither convener nor on duty, and no station keeps the name of one.
private func checkPeople(of entry: Entry<Workstation>, _ site: Site, _ log: inout DiagnosticLog) {
  let fields = entry.fields
  site.checkServing(fields.convener, as: .convener, in: entry.source, &log)
  for duty in fields.duty where duty.date.day >= site.asOf.day {
    let date = PartialDate(duty.date.day)
    let office = Message(
      zh: "不能排在\(date.chineseText)值班", en: "cannot be on duty on \(date.machineText)")
    for member in duty.members { site.checkServing(member, as: office, in: entry.source, &log) }
  }
  guard let name = fields.namedAfter, let member = name.id, fields.status != .closed,
    site[member].fields.status == .former
  else { return }
  log.report(.namesakeLeft(site[member], at: entry.source.place(name.range)))
}

private func checkGeo(_ entry: Entry<Workstation>, _ site: Site, _ log: inout DiagnosticLog) {
  guard let geo = entry.fields.geo, let bounds = GeoBounds(site.settings.bounds),
    !entry.fields.isExternal, !entry.isUncertain(\.fields.isExternal), !bounds.contains(geo)
  else { return }
  log.report(
    .outOfBounds(entry.example(\.fields.isExternal, "是"), at: entry.place(of: \.fields.geo)))
}

/// A plan is this year's; in the first two months it may still be last year's, in the last two
/// already next year's.
private func checkPlanYear(_ entry: Entry<Workstation>, _ site: Site, _ log: inout DiagnosticLog) {
  let today = site.asOf.day
  guard entry.hasPlanOfOtherYear(on: today) else { return }
  if let year = entry.fields.planYear {
    log.report(.otherPlanYear(year, today.year, at: entry.place(of: \.fields.planYear)))
  } else {
    log.report(
      .planWithoutYear(entry.example(\.fields.planYear, "\(today.year)"), at: entry.closingPlace))
  }
}

extension Entry<Workstation> {
  /// Whether the plan is of another year or names none; false where that is uncertain, which has
  /// been reported.
  func hasPlanOfOtherYear(on today: Day) -> Bool {
    guard !fields.plan.isEmpty, !isUncertain(\.fields.planYear),
      fields.status == .active || fields.status == .preparing
    else { return false }
    guard let year = fields.planYear else { return true }
    let isCurrent =
      year == today.year || year == today.year - 1 && today.month <= 2
      || year == today.year + 1 && today.month >= 11
    return !isCurrent
  }
}

extension Diagnostic {
  fileprivate static func sameAddress(as first: Entry<Workstation>, at place: Place) -> Diagnostic {
    Diagnostic(
      .workstationSameAddress, at: place,
      notes: [
        Note(
          at: first.place(of: \.fields.address),
          zh: "“\(first.common.title)”的地址", en: "the address of the other")
      ],
      zh: "与“\(first.common.title)”的地址相同，请查对；确在一处的，请写明合用场所（shared_with）",
      en: "‘\(first.common.title)’ has the same address; check it, or write ‘shared_with’")
  }

  fileprivate static func namesakeLeft(_ member: Entry<Member>, at place: Place) -> Diagnostic {
    Diagnostic(
      .workstationNamesakeLeft, at: place,
      notes: [.leftOffice(member)],
      zh: "“\(member.common.title)”已卸任，请考虑为本站更名，或把运行状态改为关闭",
      en: "\(member.common.title) has left office; rename the station or close it")
  }

  fileprivate static func outOfBounds(_ example: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .workstationGeo, at: place,
      zh: "坐标不在 site.yml 的坐标范围（bounds）之内，请查对经度和纬度；设在本市以外的站请写“\(example)”",
      en: "the point lies outside the ‘bounds’ of site.yml; check it, or write ‘external: true’")
  }

  fileprivate static func planWithoutYear(_ example: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .workstationPlanYear, at: place,
      zh: "有年度计划，没有写计划年度，请补上，如“\(example)”",
      en: "the plan has no year; write ‘\(example)’")
  }

  fileprivate static func otherPlanYear(_ year: Int, _ present: Int, at place: Place) -> Diagnostic
  {
    Diagnostic(
      .workstationPlanYear, at: place,
      zh: "这是\(year)年的计划，现在是\(present)年；请换上\(present)年的计划，并改计划年度",
      en: "this is the plan of \(year), it is \(present) now; put this year’s plan in its place")
  }
}
