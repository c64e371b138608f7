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
  /// In the order of the standards; what two of them ask for stands once.
  fileprivate func unmetItems(_ id: ID<Workstation>, _ unsettled: UnsettledEntries) -> [UnmetItem] {
    var unmet: [UnmetItem] = []
    for (standard, result) in zip(settings.standards, compliance[id]) {
      for (item, isMet) in zip(standard.items, result.items)
      where !isMet && !item.predicate.isReportedOtherwise(in: entries[id], on: asOf.day)
        && !unsettled.mayShow(item.predicate, id)
      {
        let name = Message.name(of: item, in: standard)
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
  /// What a contact point lacks comes first from a parent that it cannot have.
  fileprivate func hasNeededParent(_ station: Entry<Workstation>) -> Bool {
    guard station.fields.type == .contactPoint else { return true }
    guard let parent = entries.published(station.fields.parent) else { return false }
    return entries[parent].fields.status != .closed && entries[parent].fields.type != .contactPoint
  }
}

extension StandardPredicate {
  /// The key that would meet it is wrong: one mistake, one finding.
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
    switch predicate {
    case .address: .writeAddress
    case .members(let count):
      .nameMembers(count, present: relations.servingMembers[station.index].count)
    case .rules(let count): .nameRules(count)
    case .activities(let count, let months): .recordActivities(count, months: months)
    case .archive: .writeArchive
    case .function: .writeFunction
    case .plan: .writePlan(year: asOf.day.year)
    case .identity: .identify(relations.servingMembers[station.index].map { entries[$0] }, entries)
    case .qr: .nameCode
    case .results(let count): .recordResults(count)
    case .hours: .writeHours
    }
  }
}

extension Message {
  fileprivate static let writeAddress = Message(
    zh: "请填写地址（address）、所在单位（host）或驻外地点（host_place）",
    en: "write an address, host or host_place")

  fileprivate static func nameMembers(_ count: Int, present: Int) -> Message {
    Message(
      zh: "要有 \(count) 名在任的驻站委员，现有 \(present) 名，请在驻站委员（members）中补上",
      en: "it needs \(count) serving members and has \(present); name them in members")
  }

  fileprivate static func nameRules(_ count: Int) -> Message {
    Message(
      zh: "请在管理办法（rules）中写明至少 \(count) 份现行或试行的制度文件",
      en: "name at least \(count) document(s) in force or on trial in rules")
  }

  fileprivate static func recordActivities(_ count: Int, months: Int) -> Message {
    Message(
      zh: "最近 \(months) 个月内要有 \(count) 次已开展的活动，请在活动的“工作站”（stations）中写明本站",
      en: "it needs \(count) done activities in the last \(months) months that name it in stations")
  }

  fileprivate static let writeArchive = Message(
    zh: "请填写档案（archive），或发布至少 3 次活动，每次都有准确日期、参加委员和正文",
    en: "write archive, or publish 3 done activities with exact date, participants and text")
  fileprivate static let writeFunction = Message(zh: "请填写职能定位（function）", en: "write function")

  fileprivate static func writePlan(year: Int) -> Message {
    Message(
      zh: "请填写年度计划（plan），计划年度（plan_year）写 \(year)",
      en: "write a plan with plan_year \(year)")
  }

  fileprivate static let nameCode = Message(
    zh: "请放入联系二维码图片，并在联系二维码（contact_qr）中写明文件名",
    en: "name the picture of a QR code in contact_qr")

  fileprivate static func recordResults(_ count: Int) -> Message {
    Message(
      zh: "要有 \(count) 件已解决的事项，请在事项的“工作站”（stations）中写明本站",
      en: "it needs \(count) resolved matters that name it in stations")
  }

  fileprivate static let writeHours = Message(
    zh: "请填写开放时间（hours）或接待日（receptions）", en: "write hours or receptions")
}

extension Message {
  fileprivate static func name(of item: StandardItem, in standard: Standard) -> Message {
    Message(zh: "“\(standard.name)”中的“\(item.label)”", en: "‘\(item.label)’ of ‘\(standard.name)’")
  }
}

extension Diagnostic {
  fileprivate static func unmetStandards(_ unmet: [UnmetItem], at place: Place) -> Diagnostic {
    let zh = unmet.map { "\($0.names.map(\.zh).joined(separator: "、"))：\($0.remedy.zh)" }
    let en = unmet.map { "\($0.names.map(\.en).joined(separator: ", ")): \($0.remedy.en)" }
    return Diagnostic(
      .workstationStandard, at: place,
      zh: "未达到" + zh.joined(separator: "；"),
      en: "not met: " + en.joined(separator: "; "))
  }
}
