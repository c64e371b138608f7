extension Member: EntryRules {
  static func check(_ entry: Entry<Member>, in site: Site, reporting log: inout DiagnosticLog) {
    let fields = entry.fields
    if fields.level == .county {
      require(
        entry.common.areas.first, \.common.areas, because: ("县级委员", "level is county"), entry, &log)
    }
    checkName(entry, &log)
    checkConsent(entry, &log)
    guard fields.status == .serving, !entry.isUncertain(\.fields.status) else { return }
    if entry.common.sectors.isEmpty, !entry.isUncertain(\.common.sectors) {
      log.report(.noSector(entry.example(\.common.sectors, "农业界"), at: entry.closingPlace))
    }
    checkConstituents(entry, site.settings.rules, &log)
  }
}

/// Rules that compare members with each other and with the stations.
func checkMembers(_ site: Site, reporting log: inout DiagnosticLog) {
  let serving = site.entries.compared(Member.self).filter {
    $0.fields.status == .serving && !$0.common.title.isEmpty
  }
  for (member, first) in repeats(in: serving, by: { withoutBlanks($0.common.title) }) {
    log.report(
      .sameName(
        as: first, member.example(\.common.checkOff, "member/same-name"), at: member.titlePlace))
  }
  checkMemberships(site, reporting: &log)
}

extension Site {
  /// Reports `reference` where it names a member who left office.
  func checkServing(
    _ reference: Reference<Member>?, as office: Message, in source: SourceFile,
    _ log: inout DiagnosticLog
  ) {
    guard let reference, let id = reference.id, self[id].fields.status == .former else { return }
    log.report(.formerInOffice(self[id], office, at: source.place(reference.range)))
  }
}

private func checkName(_ entry: Entry<Member>, _ log: inout DiagnosticLog) {
  let (name, plain) = (entry.common.title, plainPersonName(entry.common.title))
  guard name != plain else { return }
  // 张 of 张委员 is no name.
  log.report(.titleInName(plain.count > 1 ? plain : nil, at: entry.titlePlace))
}

// MARK: What may be published

/// Contact and pictures stand only with full consent, and never with former members.
private func checkConsent(_ entry: Entry<Member>, _ log: inout DiagnosticLog) {
  let exposed: [(Entry<Member>.FieldPath, Bool)] = [
    (\.fields.contact, entry.fields.contact != nil), (\.fields.photo, entry.fields.photo != nil),
    (\.common.photos, !entry.common.photos.isEmpty),
  ]
  for (path, isGiven) in exposed where isGiven {
    guard let field = Member.schema.description(at: path) else { continue }
    if entry.fields.status == .former {
      log.report(.formerExposed(entry, field, at: entry.place(of: path)))
    } else if entry.fields.consent != .full, !entry.isUncertain(\.fields.consent) {
      log.report(
        .noConsent(
          field, entry.example(\.fields.consent, "全部", english: "full"),
          at: entry.place(of: path)))
    }
  }
}

private func checkConstituents(
  _ entry: Entry<Member>, _ rules: Thresholds, _ log: inout DiagnosticLog
) {
  guard let count = entry.fields.constituents?.number else { return }
  let (least, most) = (rules.constituentsMin?.number, rules.constituentsMax?.number)
  guard count < least ?? 0 || count > most ?? .max else { return }
  log.report(.constituents(count, least, most, at: entry.place(of: \.fields.constituents)))
}

// MARK: Stations

private func checkMemberships(_ site: Site, reporting log: inout DiagnosticLog) {
  let stations = site.entries.workstations
  var named: [ID<Member>: [ID<Workstation>: Place]] = [:]
  var isComplete = true
  for (index, station) in stations.enumerated() where station.visibility != .withdrawn {
    if station.isUncertain(\.common.members) { isComplete = false }
    for member in station.common.members {
      guard let id = member.id else {
        isComplete = false
        continue
      }
      named[id, default: [:]][ID(index)] = station.source.place(member.range)
    }
  }
  for (index, member) in site.entries.members.enumerated() where !member.layout.isUnreadable {
    let places = named[ID(index)] ?? [:]
    for reference in member.common.stations {
      guard let id = reference.id, let other = places[id] else { continue }
      log.report(
        .bothSides(site[id], at: member.source.place(reference.range), and: other))
    }
    guard isComplete, places.isEmpty, member.common.stations.isEmpty,
      member.fields.status == .serving, !member.isUncertain(\.common.stations),
      !member.isUncertain(\.fields.status)
    else { continue }
    log.report(.noStation(at: member.closingPlace))
  }
}

extension Message {
  /// What a former member cannot be.
  static let convener = Message(zh: "不能再任召集人", en: "cannot be convener")
}

extension Note {
  /// Where a member’s file says so.
  static func leftOffice(_ member: Entry<Member>) -> Note {
    Note(
      at: member.place(of: \.fields.status),
      zh: "这里写明已卸任", en: "here it says that the member has left office")
  }
}

extension Diagnostic {
  fileprivate static func titleInName(_ plain: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .frontMatterBadValue, at: place, fix: plain.map { Fix(place.range, $0) },
      zh: "姓名只写姓名，不加称呼和引号",
      en: "a name stands without title and quotes")
  }

  fileprivate static func formerInOffice(
    _ member: Entry<Member>, _ office: Message, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .memberFormerExposed, at: place,
      notes: [.leftOffice(member)],
      zh: "“\(member.common.title)”已卸任，\(office.zh)，请改写为在任委员或删去",
      en: "\(member.common.title) has left office and \(office.en); name a serving member")
  }

  fileprivate static func formerExposed(
    _ member: Entry<Member>, _ field: FieldDescription, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .memberFormerExposed, at: place,
      zh: "“\(member.common.title)”已卸任，不再公开\(field.label)，请删去这一项（\(field.key)）",
      en: "\(member.common.title) has left office; delete ‘\(field.key)’")
  }

  fileprivate static func noConsent(
    _ field: FieldDescription, _ example: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .privacyConsent, at: place,
      zh: "公开\(field.label)须经本人同意：同意全部公开的，请写“\(example)”；没有同意的，请删去这一项（\(field.key)）",
      en: "‘\(field.key)’ needs ‘\(example)’; delete it unless the member agreed")
  }

  fileprivate static func noSector(_ example: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .memberNoSector, at: place,
      zh: "没有写明所属界别，请补上，如“\(example)”",
      en: "the member belongs to no sector; write ‘sectors’")
  }

  fileprivate static func constituents(
    _ count: Int, _ least: Int?, _ most: Int?, at place: Place
  ) -> Diagnostic {
    let isTooFew = count < least ?? 0
    let limit = (isTooFew ? least : most) ?? 0
    return Diagnostic(
      .memberConstituents, at: place,
      zh: "联系群众数\(isTooFew ? "少于" : "多于")本市规定的 \(limit) 人（site.yml 的 "
        + "\(isTooFew ? "constituents_min" : "constituents_max")），请查对",
      en: "\(isTooFew ? "fewer" : "more") constituents than the \(limit) of site.yml’s ‘rules’; "
        + "check the number")
  }

  fileprivate static func sameName(
    as first: Entry<Member>, _ example: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .memberSameName, at: place,
      notes: [
        Note(at: first.titlePlace, zh: "另一位写在这里", en: "the other is written here")
      ],
      zh: "另有一位在任委员也叫“\(first.common.title)”，请查对是否重复；确系同名的，引用时写 id（\(first.id)），"
        + "并写“\(example)”",
      en: "another serving member is called \(first.common.title) (\(first.id)); delete one, or "
        + "refer to both by id and write ‘\(example)’")
  }

  fileprivate static func bothSides(
    _ station: Entry<Workstation>, at place: Place, and other: Place
  ) -> Diagnostic {
    Diagnostic(
      .referenceBothSides, at: place,
      notes: [Note(at: other, zh: "工作站一侧写在这里", en: "the station says so here")],
      zh: "“\(station.common.title)”的驻站委员里已经写了本人，两处只写一处就够",
      en: "‘\(station.common.title)’ names this member too; one of the two is enough")
  }

  fileprivate static func noStation(at place: Place) -> Diagnostic {
    Diagnostic(
      .memberNoStation, at: place,
      zh: "没有编入任何工作站；已经编入的，请写上所在工作站（stations）",
      en: "the member is at no station; write ‘stations’ if there is one")
  }
}
