/// `workstation/standard`: one finding for each running station, which lists what it does not meet.
func checkStandards(_ site: Site, reporting log: inout DiagnosticLog) {
  let unsettled = UnsettledEntries(site)
  for (index, station) in site.entries.workstations.enumerated()
  where station.isOut && !station.layout.isUnreadable && station.fields.status == .active
    && site.hasNeededParent(station)
  {
    let unmet = site.unmetItems(ID(index), unsettled)
    guard let first = unmet.first else { continue }
    let keys = Set(unmet.map { $0.predicate.place(in: station) })
    // The one key that would meet all; else the end of the file, where keys are added.
    let place = keys.count == 1 ? first.predicate.place(in: station) : station.closingPlace
    log.report(.unmetStandards(unmet, at: place))
  }
}

/// What several items of the standards ask for, and what to do about it.
private struct UnmetItem {
  let predicate: StandardPredicate
  /// `“五有”中的“有制度”`
  var names: [Message]
  let remedy: Message
}

extension Site {
  /// The items that `id` does not meet, in the order of the standards; what two of them ask for
  /// stands once.
  fileprivate func unmetItems(_ id: ID<Workstation>, _ unsettled: UnsettledEntries) -> [UnmetItem] {
    var unmet: [UnmetItem] = []
    for (standard, result) in zip(settings.standards, compliance[id]) {
      for (item, isMet) in zip(standard.items, result.items)
      where !isMet && !item.predicate.isReportedOtherwise(in: entries[id], on: asOf.day)
        && !unsettled.mayShow(item.predicate, id)
      {
        let name = Message(
          zh: "“\(standard.name)”中的“\(item.label)”", en: "‘\(item.label)’ of ‘\(standard.name)’")
        if let known = unmet.firstIndex(where: { $0.predicate == item.predicate }) {
          unmet[known].names.append(name)
        } else {
          unmet.append(
            UnmetItem(
              predicate: item.predicate, names: [name], remedy: remedy(for: item.predicate, id)))
        }
      }
    }
    return unmet
  }
}

extension Site {
  /// False for a contact point whose parent cannot be one: what it lacks follows from that.
  fileprivate func hasNeededParent(_ station: Entry<Workstation>) -> Bool {
    guard station.fields.type == .contactPoint else { return true }
    guard let parent = entries.published(station.fields.parent) else { return false }
    return entries[parent].fields.status != .closed && entries[parent].fields.type != .contactPoint
  }
}

extension StandardPredicate {
  /// Whether the key that would meet it is wrong and has a finding already.
  fileprivate func isReportedOtherwise(in station: Entry<Workstation>, on today: Day) -> Bool {
    if let path = path(in: station.fields), station.isUncertain(path) { return true }
    return self == .plan && station.hasPlanOfOtherYear(on: today)
  }

  /// Where the station's file would meet it; its end for what other files must say.
  fileprivate func place(in station: Entry<Workstation>) -> Place {
    path(in: station.fields).map(station.place) ?? station.source.place(station.layout.closing)
  }

  /// The field that would meet it.
  private func path(in station: Workstation) -> Entry<Workstation>.FieldPath? {
    switch self {
    case .address: \.fields.address
    case .members, .identity: \.common.members
    case .rules: \.fields.rules
    case .archive: \.fields.archive
    case .function: \.fields.function
    case .plan: station.plan.isEmpty ? \.fields.plan : \.fields.planYear
    case .qr: \.fields.contactQR
    case .hours: \.fields.hours
    case .activities, .results: nil
    }
  }
}

extension Site {
  /// What to do so that `predicate` holds.
  fileprivate func remedy(for predicate: StandardPredicate, _ station: ID<Workstation>) -> Message {
    let members = relations.servingMembers[station.index]
    return switch predicate {
    case .address:
      Message(
        zh: "请填写地址（address）、所在单位（host）或驻外地点（host_place）",
        en: "write an address, host or host_place")
    case .members(let count):
      Message(
        zh: "要有 \(count) 名在任的驻站委员，现有 \(members.count) 名，请在驻站委员（members）中补上",
        en: "it needs \(count) serving members and has \(members.count); name them in members")
    case .rules(let count):
      Message(
        zh: "请在管理办法（rules）中写明至少 \(count) 份现行或试行的制度文件",
        en: "name at least \(count) document(s) in force or on trial in rules")
    case .activities(let count, let months):
      Message(
        zh: "最近 \(months) 个月内要有 \(count) 次已开展的活动，请在活动的“工作站”（stations）中写明本站",
        en:
          "it needs \(count) done activities in the last \(months) months that name it in stations")
    case .archive:
      Message(
        zh: "请填写档案（archive），或发布至少 3 次活动，每次都有准确日期、参加委员和正文",
        en: "write archive, or publish 3 done activities with exact date, participants and text")
    case .function: Message(zh: "请填写职能定位（function）", en: "write function")
    case .plan:
      Message(
        zh: "请填写年度计划（plan），计划年度（plan_year）写 \(asOf.day.year)",
        en: "write a plan with plan_year \(asOf.day.year)")
    case .identity: .identify(members.map { entries[$0] }, entries)
    case .qr:
      Message(
        zh: "请放入联系二维码图片，并在联系二维码（contact_qr）中写明文件名",
        en: "name the picture of a QR code in contact_qr")
    case .results(let count):
      Message(
        zh: "要有 \(count) 件已解决的事项，请在事项的“工作站”（stations）中写明本站",
        en: "it needs \(count) resolved matters that name it in stations")
    case .hours: Message(zh: "请填写开放时间（hours）或接待日（receptions）", en: "write hours or receptions")
    }
  }
}

extension Diagnostic {
  fileprivate static func unmetStandards(_ unmet: [UnmetItem], at place: Place) -> Diagnostic {
    let zh = unmet.map { "\($0.names.map(\.zh).joined(separator: "、"))：\($0.remedy.zh)" }
    let en = unmet.map { "\($0.names.map(\.en).joined(separator: ", ")): \($0.remedy.en)" }
    return Diagnostic(
      .workstationStandard, at: place,
      zh: "未达到" + zh.joined(separator: "；"), en: "not met: " + en.joined(separator: "; "))
  }
}
