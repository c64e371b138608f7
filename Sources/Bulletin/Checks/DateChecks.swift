// Rules about one date and its neighbours.

/// Reports `later` where no reading of the two dates puts it on or after `earlier`.
func checkOrder<Fields: EntryFields>(
  _ entry: Entry<Fields>, earlier: (date: PartialDate?, key: String),
  later: (date: PartialDate?, key: String), _ log: inout DiagnosticLog
) {
  guard let first = earlier.date, let second = later.date, second.lastDay < first.firstDay,
    !entry.isUncertain(earlier.key), !entry.isUncertain(later.key)
  else { return }
  log.report(
    .dateOrder(
      later: (Fields.label(of: later.key), later.key),
      earlier: (Fields.label(of: earlier.key), earlier.key), at: entry.place(of: later.key)))
}

/// `updated` against `published`.
func checkUpdated<Fields: EntryFields>(_ entry: Entry<Fields>, _ log: inout DiagnosticLog) {
  guard let published = entry.common.published, let updated = entry.common.updated,
    updated.end < published.start
  else { return }
  log.report(
    .dateOrder(
      later: ("更新时间", "updated"), earlier: ("发布时间", "published"),
      at: entry.place(of: "updated")))
}

/// `date/after-publication`, of the publication itself: more than a year ahead nothing is planned.
func checkFarPublication<Fields: EntryFields>(
  _ entry: Entry<Fields>, _ site: Site, _ log: inout DiagnosticLog
) {
  guard let published = entry.common.published,
    published.date.firstDay > site.asOf.day.adding(months: 12)
  else { return }
  log.report(.farPublication(published, at: entry.place(of: "published")))
}

/// `date/partial`: the entry's own date is a month or a year.
func checkPrecision<Fields: EntryFields>(
  _ entry: Entry<Fields>, _ date: PartialDate?, _ key: String, _ log: inout DiagnosticLog
) {
  guard let date, date.day == nil, entry.isKnown(key) else { return }
  log.report(.partialDate(date, Fields.label(of: key), key, at: entry.place(of: key)))
}

/// `date/after-publication`: what the entry tells of happened after it came out and after its last
/// update.
func checkPublication<Fields: EntryFields>(
  _ entry: Entry<Fields>, _ date: PartialDate?, _ key: String, _ log: inout DiagnosticLog
) {
  guard let date, let published = entry.common.published, entry.isKnown(key),
    !entry.isUncertain("updated")
  else { return }
  let last = max(published.date.lastDay, entry.common.updated?.date.lastDay ?? .earliest)
  guard last < date.firstDay else { return }
  log.report(.afterPublication(Fields.label(of: key), key, at: entry.place(of: key)))
}

extension EntryFields {
  /// The Chinese spelling of `key`.
  fileprivate static func label(of key: String) -> String {
    schema.field(named: key)?.description.label ?? key
  }
}

extension Day {
  fileprivate static var earliest: Day { PartialDate.placeholder.firstDay }
}

extension Diagnostic {
  /// `later` must not come before `earlier`; each with its Chinese label and key.
  fileprivate static func dateOrder(
    later: (label: String, key: String), earlier: (label: String, key: String), at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .dateOrder, at: place,
      Message(
        zh: "“\(later.label)”早于“\(earlier.label)”，请查对这两个日期",
        en: "‘\(later.key)’ is before ‘\(earlier.key)’; check the two dates"))
  }

  fileprivate static func farPublication(_ published: Moment, at place: Place) -> Diagnostic {
    Diagnostic(
      .dateAfterPublication, at: place,
      Message(
        zh: "发布时间是\(published.chineseText)，还有一年以上，到时才会发布；请查对年份",
        en: "‘published’ is more than a year ahead, and the entry waits until then; check the year")
    )
  }

  fileprivate static func partialDate(
    _ date: PartialDate, _ label: String, _ key: String, at place: Place
  ) -> Diagnostic {
    let known = date.month == nil ? "年" : "月"
    return Diagnostic(
      .datePartial, at: place,
      Message(
        zh: "“\(label)”只写到\(known)；查得到是哪一天的，请写全，如 2025-03-26",
        en: "‘\(key)’ is not a full date; write the day if it is known, such as 2025-03-26"))
  }

  fileprivate static func afterPublication(
    _ label: String, _ key: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .dateAfterPublication, at: place,
      Message(
        zh: "“\(label)”晚于“发布时间”，请查对这两个日期；事后补写过的，请写上更新时间（updated）",
        en: "‘\(key)’ is after ‘published’; check both, or write ‘updated’ if the text is newer"))
  }
}
