/// What a resident relies on who wants to come: dates that can be told, a way to ask, members on
/// duty who belong to the station.
func checkVisits(_ site: Site, reporting log: inout DiagnosticLog) {
  let membership = StationMembership(of: site.entries)
  for (index, station) in site.entries.workstations.enumerated()
  where !station.layout.isUnreadable {
    checkRules(station, reporting: &log)
    checkDutyOfClosed(station, asOf: site.asOf.day, reporting: &log)
    checkReachable(station, site.entries, reporting: &log)
    checkPhone(station, reporting: &log)
    if let members = membership.members(of: ID(index)) {
      checkDutyMembers(station, members, site, reporting: &log)
    }
  }
}

private func checkRules(_ station: Entry<Workstation>, reporting log: inout DiagnosticLog) {
  for rule in station.fields.receptions.map(\.rule) where rule.parsed == nil {
    log.report(.receptionRule(rule.text, at: station.source.place(rule.range)))
  }
}

private func checkDutyOfClosed(
  _ station: Entry<Workstation>, asOf: Day, reporting log: inout DiagnosticLog
) {
  let status = station.fields.status
  guard status == .paused || status == .closed else { return }
  for duty in station.fields.duty where duty.date.day >= asOf {
    log.report(.closedDuty(status, at: station.source.place(duty.date.range)))
  }
}

/// No telephone dials other signs.
private func checkPhone(_ station: Entry<Workstation>, reporting log: inout DiagnosticLog) {
  guard let phone = station.fields.phone?.text else { return }
  let standard = standardPhone(phone)
  guard phone != standard else { return }
  log.report(.widePhone(standard, at: station.place(of: \.fields.phone)))
}

/// A contact point may be reached through its parent.
private func checkReachable(
  _ station: Entry<Workstation>, _ entries: Entries, reporting log: inout DiagnosticLog
) {
  guard station.fields.status == .active, !station.isUncertain(\.fields.status),
    !station.saysHowToReach
  else { return }
  if station.fields.type == .contactPoint {
    guard let parent = station.fields.parent?.id, !station.isUncertain(\.fields.parent) else {
      return
    }
    guard !entries[parent].layout.isUnreadable, !entries[parent].saysHowToReach else { return }
  }
  log.report(.unreachable(at: station.place(of: \.fields.phone)))
}

extension Entry<Workstation> {
  /// One of these keys is written, even if wrongly: that has been reported.
  fileprivate var saysHowToReach: Bool {
    !fields.hours.isEmpty || !fields.receptions.isEmpty || fields.phone != nil
      || isUncertain(\.fields.hours) || isUncertain(\.fields.receptions)
      || isUncertain(\.fields.phone)
  }
}

private func checkDutyMembers(
  _ station: Entry<Workstation>, _ members: Set<ID<Member>>, _ site: Site,
  reporting log: inout DiagnosticLog
) {
  for duty in station.fields.duty {
    for reference in duty.members {
      guard let id = reference.id, !members.contains(id), !site[id].layout.isUnreadable else {
        continue
      }
      // One who left is reported as such.
      if site[id].fields.status == .former, duty.date.day >= site.asOf.day { continue }
      log.report(
        .dutyMember(
          site[id].common.title, of: station.fields.type,
          at: station.source.place(reference.range)))
    }
  }
}

/// The members of each station as either side declares them, published or not.
private struct StationMembership {
  private let entries: Entries
  private var declared: [Set<ID<Member>>]

  init(of entries: Entries) {
    self.entries = entries
    declared = entries.workstations.map { Set($0.common.members.compactMap(\.id)) }
    for (index, member) in entries.members.enumerated() {
      for station in member.common.stations.compactMap(\.id) {
        declared[station.index].insert(ID(index))
      }
    }
  }

  /// nil where a mistake that has been reported leaves them open. A contact point without members
  /// whom readers see takes its parent's.
  func members(of station: ID<Workstation>) -> Set<ID<Member>>? {
    guard !isOpen(station) else { return nil }
    let own = declared[station.index]
    guard entries[station].fields.type == .contactPoint, !own.contains(where: isShown),
      let parent = entries.published(entries[station].fields.parent)
    else { return own }
    return isOpen(parent) ? nil : own.union(declared[parent.index])
  }

  private func isOpen(_ station: ID<Workstation>) -> Bool {
    let entry = entries[station]
    return entry.layout.isUnreadable || entry.isUncertain(\.common.members)
      || entry.common.members.contains { $0.id == nil }
  }

  private func isShown(_ member: ID<Member>) -> Bool {
    let entry = entries[member]
    return entry.isOut && entry.fields.status == .serving && entry.fields.consent != .none
  }
}

extension Diagnostic {
  fileprivate static func widePhone(_ standard: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .frontMatterFullWidth, at: place, fix: Fix(place.range, standard),
      zh: "电话号码里有全角数字或横线，手机拨不出去，请改成：\(standard)",
      en: "the number holds full-width digits or dashes and cannot be dialled; write "
        + standard)
  }

  fileprivate static func receptionRule(_ text: String, at place: Place) -> Diagnostic {
    let certain = ReceptionRule.correction(of: text)
    let correction = certain ?? ReceptionRule.withoutHalfDay(text)
    return Diagnostic(
      .workstationReceptionRule, at: place,
      fix: correction.map { Fix(place.range, $0, isGuess: certain == nil) },
      zh: "接待日“\(text)”排不出日期，只能照原文显示"
        + (correction.map { "，是不是“\($0)”？" } ?? "。")
        + "可以写：\(notations)；时间另写“时间”（time），遇节假日怎么办另写“节假日”（holiday）",
      en: "no dates follow from ‘\(text)’, so it prints as it is"
        + (correction.map { "; did you mean ‘\($0)’? " } ?? "; ")
        + "Understood are \(notations); the hours go to ‘time’, holidays to ‘holiday’")
  }

  private static let notations =
    "每周三，每周一、三、五，每周一至周五，每月10日、20日，每月第二、四个周三，"
    + "每月最后一个周五，每月最后一天，每周末，每天，每个工作日"

  fileprivate static func closedDuty(_ status: WorkstationStatus, at place: Place) -> Diagnostic {
    Diagnostic(
      .workstationClosedDuty, at: place,
      zh: "本站已\(status.label)，不应再排值班；请删去这次值班，或改正“运行状态”（status）",
      en:
        "the station is \(status.rawValue), yet there is duty to come; delete it or correct ‘status’"
    )
  }

  fileprivate static func unreachable(at place: Place) -> Diagnostic {
    Diagnostic(
      .workstationUnreachable, at: place,
      zh: "群众不知道何时来、怎么问：请写明“开放时间”（hours）、“接待日”（receptions）或“联系电话”（phone）",
      en: "nobody can tell when to come or whom to ask; give ‘hours’, ‘receptions’ or ‘phone’")
  }

  fileprivate static func dutyMember(
    _ name: String, of kind: WorkstationKind, at place: Place
  ) -> Diagnostic {
    let station = kind == .contactPoint ? "本联系点或其上级站" : "本站"
    return Diagnostic(
      .workstationDutyMember, at: place,
      zh: "“\(name)”不是\(station)的驻站委员，不能排值班；请换人，或先写进“驻站委员”（members）",
      en: "‘\(name)’ is not a member of this station; name another, or add to ‘members’ first")
  }
}
