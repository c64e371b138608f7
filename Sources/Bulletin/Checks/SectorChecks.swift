extension Sector: EntryRules {
  static func check(_ entry: Entry<Sector>, in site: Site, reporting log: inout DiagnosticLog) {
    site.checkServing(entry.fields.convener, as: .convener, in: entry.source, &log)
    if entry.fields.committee == nil, !entry.isUncertain(\.fields.committee) {
      log.report(.noCommittee(entry.example(\.fields.committee, "农业农村委"), at: entry.closingPlace))
    }
  }
}

/// Rules about the sectors as a whole.
func checkSectors(_ site: Site, reporting log: inout DiagnosticLog) {
  let sectors = site.entries.compared(Sector.self)
  for (sector, first) in repeats(in: sectors, by: \.common.order) {
    log.report(.duplicateOrder(of: first, at: sector.place(of: \.common.order)))
  }
  let count = site.entries.sectors.count { $0.isOut }
  if let expected = site.settings.rules.expectSectors?.number, expected != count {
    log.report(.sectorCount(count, expected))
  }
  checkIdle(site, reporting: &log)
}

/// `sector/idle`: no activity took place this year.
private func checkIdle(_ site: Site, reporting log: inout DiagnosticLog) {
  let isComplete = site.entries.activities.allSatisfy { activity in
    !activity.isUncertain(\.fields.when) && !activity.isUncertain(\.fields.status)
      && !activity.isUncertain(\.common.sectors)
      && activity.common.sectors.allSatisfy { $0.id != nil }
  }
  guard isComplete else { return }
  for (index, sector) in site.entries.sectors.enumerated() where sector.isOut {
    let isActive = site.relations.ofSector[index].activities.contains { id in
      let activity = site[id].fields
      return activity.when.year == site.asOf.day.year && activity.status(at: site.asOf) == .done
    }
    guard !isActive, !sector.layout.isUnreadable else { continue }
    log.report(.idle(site.asOf.day.year, at: sector.titlePlace))
  }
}

extension Diagnostic {
  fileprivate static func noCommittee(_ example: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .sectorNoCommittee, at: place,
      zh: "没有写明由哪个专委会联系，请补上，如“\(example)”",
      en: "no committee is linked to the sector; write ‘committee’")
  }

  fileprivate static func duplicateOrder(of first: Entry<Sector>, at place: Place) -> Diagnostic {
    Diagnostic(
      .sectorDuplicateOrder, at: place,
      notes: [
        Note(
          at: first.place(of: \.common.order),
          zh: "“\(first.common.title)”的排序", en: "the order of the other")
      ],
      zh: "排序与“\(first.common.title)”相同，界别的排序不能重复，请按规定的界别次序改写其中一个",
      en: "‘\(first.common.title)’ has the same ‘order’; every sector has its own")
  }

  fileprivate static func sectorCount(_ count: Int, _ expected: Int) -> Diagnostic {
    Diagnostic(
      .sectorCount, inFile: SiteSettings.path,
      zh: "已发布的界别有 \(count) 个，expect_sectors 写的是 \(expected) 个；请在 sectors/ 中补齐，或改这个数",
      en: "there are \(count) sectors, ‘expect_sectors’ is \(expected); "
        + "complete sectors/ or change the number")
  }

  fileprivate static func idle(_ year: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .sectorIdle, at: place,
      zh: "\(year)年还没有这个界别已开展的活动",
      en: "no activity of this sector has taken place in \(year)")
  }
}
