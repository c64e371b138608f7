extension Activity: EntryRules {
  static func check(_ entry: Entry<Activity>, in site: Site, reporting log: inout DiagnosticLog) {
    let fields = entry.fields
    checkPrecision(entry, fields.when, \.fields.when, &log)
    checkCounts(entry, &log)
    checkPlanned(entry, site, &log)
    guard let status = entry.knownStatus(at: site.asOf) else { return }
    if status == .done {
      checkDone(entry, site, &log)
      checkPublication(entry, fields.when, \.fields.when, &log)
      checkParticipants(entry, &log)
      checkSubstance(entry, &log)
    }
    if status != .cancelled, entry.common.sectors.isEmpty, !entry.isUncertain(\.common.sectors) {
      log.report(.noSector(entry.example(\.common.sectors, "[农业界]"), at: entry.closingPlace))
    }
  }
}

extension Entry<Activity> {
  /// nil where the date or the status was written wrongly.
  func knownStatus(at asOf: Instant) -> ActivityStatus? {
    guard !isUncertain(\.fields.status), fields.status != nil || !isUncertain(\.fields.when) else {
      return nil
    }
    return fields.status(at: asOf)
  }
}

/// An activity that lies ahead has not been done.
private func checkDone(_ entry: Entry<Activity>, _ site: Site, _ log: inout DiagnosticLog) {
  guard entry.fields.status != nil, entry.fields.when.firstDay > site.asOf.day else { return }
  log.report(.doneTooEarly(at: entry.place(of: \.fields.status)))
}

private func checkCounts(_ entry: Entry<Activity>, _ log: inout DiagnosticLog) {
  guard let collected = entry.fields.collected?.number,
    let resolved = entry.fields.resolved?.number, resolved > collected
  else { return }
  log.report(
    .resolvedExceedsCollected(
      resolved, collected, at: entry.place(of: \.fields.resolved),
      and: entry.place(of: \.fields.collected)))
}

/// `activity/planned-past`: the whole period has gone by.
private func checkPlanned(_ entry: Entry<Activity>, _ site: Site, _ log: inout DiagnosticLog) {
  let fields = entry.fields
  let last = max(fields.when.lastDay, fields.endDate?.lastDay ?? fields.when.lastDay)
  guard fields.status == .planned, last < site.asOf.day, !entry.isUncertain(\.fields.when),
    !entry.isUncertain(\.fields.endDate)
  else { return }
  log.report(.plannedPast(at: entry.place(of: \.fields.status)))
}

private func checkParticipants(_ entry: Entry<Activity>, _ log: inout DiagnosticLog) {
  guard entry.fields.participants.isEmpty, entry.fields.participantsNote == nil,
    !entry.isUncertain(\.fields.participants), !entry.isUncertain(\.fields.participantsNote)
  else { return }
  log.report(.noParticipants(entry.example(\.fields.participants, "[林知远]"), at: entry.closingPlace))
}

/// `activity/thin`: neither a text nor a picture.
private func checkSubstance(_ entry: Entry<Activity>, _ log: inout DiagnosticLog) {
  guard entry.common.photos.isEmpty, !entry.isUncertain(\.common.photos),
    entry.source.bytes[entry.layout.bodyOffset...].allSatisfy({ $0 <= UInt8(ascii: " ") })
  else { return }
  log.report(.thin(at: entry.titlePlace))
}

extension Diagnostic {
  fileprivate static func doneTooEarly(at place: Place) -> Diagnostic {
    Diagnostic(
      .frontMatterBadValue, at: place,
      zh: "活动日期还没有到，不能写“已开展”；请改为“预告”，或查对日期",
      en: "the date lies ahead, so the activity is not done; write planned or check the date")
  }

  fileprivate static func resolvedExceedsCollected(
    _ resolved: Int, _ collected: Int, at place: Place, and other: Place
  ) -> Diagnostic {
    Diagnostic(
      .activityResolvedExceedsCollected, at: place,
      notes: [Note(at: other, zh: "收集条数写在这里", en: "collected")],
      zh: "解决个数（\(resolved)）多于收集条数（\(collected)），请查对这两个数",
      en: "more resolved (\(resolved)) than collected (\(collected)); check both numbers")
  }

  fileprivate static func plannedPast(at place: Place) -> Diagnostic {
    Diagnostic(
      .activityPlannedPast, at: place,
      zh: "活动日期已过，还写着预告；请改为已开展（done）或已取消（cancelled）",
      en: "the day has passed; write done or cancelled")
  }

  fileprivate static func noParticipants(_ example: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .activityNoParticipants, at: place,
      zh: "已开展的活动没有写参加委员，请补上，如“\(example)”；没有具体姓名的，写参加人员"
        + "（participants_note）",
      en: "nobody is named as having taken part; write ‘participants’ or ‘participants_note’")
  }

  fileprivate static func noSector(_ example: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .activityNoSector, at: place,
      zh: "没有写明是哪个界别的活动，请补上，如“\(example)”",
      en: "the activity belongs to no sector; write ‘sectors’")
  }

  fileprivate static func thin(at place: Place) -> Diagnostic {
    Diagnostic(
      .activityThin, at: place,
      zh: "活动已开展，既没有正文也没有图片，请补写几句经过和结果",
      en: "the activity has neither text nor picture; write what happened")
  }
}
