extension Committee: EntryRules {
  static func check(_ entry: Entry<Committee>, in site: Site, reporting log: inout DiagnosticLog) {
    guard entry.fields.signature == nil, !entry.isUncertain(\.fields.signature) else { return }
    log.report(.noSignature(at: entry.closingPlace))
  }
}

/// `committee/no-sector`: a special committee (an office need not) that no sector names.
func checkCommittees(_ site: Site, reporting log: inout DiagnosticLog) {
  let isComplete = site.entries.sectors.allSatisfy { sector in
    !sector.isUncertain(\.fields.committee)
      && (sector.fields.committee == nil || sector.fields.committee?.id != nil)
  }
  guard isComplete else { return }
  for (index, committee) in site.entries.committees.enumerated()
  where committee.isOut && committee.fields.type == .special
    && !committee.isUncertain(\.fields.type) && site.relations.sectorsOfCommittee[index].isEmpty
  { log.report(.noSector(at: committee.titlePlace)) }
}

extension Diagnostic {
  fileprivate static func noSignature(at place: Place) -> Diagnostic {
    Diagnostic(
      .committeeNoSignature, at: place,
      zh: "没有写一委一品（signature），有品牌项目的请补上",
      en: "the committee has no ‘signature’ project")
  }

  fileprivate static func noSector(at place: Place) -> Diagnostic {
    Diagnostic(
      .committeeNoSector, at: place,
      zh: "没有界别写明由这个专委会联系；请在所联系的界别文件里写“committee”",
      en: "no sector names this committee; write ‘committee’ in the sectors it is linked to")
  }
}
