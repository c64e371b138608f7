// Rules about one date and the day of publication.

/// `date/after-publication`, of the publication itself: more than a year ahead nothing is planned.
func checkFarPublication(
  _ entry: Entry<some EntryFields>, _ site: Site, _ log: inout DiagnosticLog
) {
  guard let published = entry.common.published,
    published.date.firstDay > site.asOf.day.adding(months: 12)
  else { return }
  log.report(.farPublication(published, at: entry.place(of: \.common.published)))
}

/// `date/partial`: the entry's own date is a month or a year.
func checkPrecision<Fields: EntryFields>(
  _ entry: Entry<Fields>, _ date: PartialDate?, _ path: Entry<Fields>.FieldPath,
  _ log: inout DiagnosticLog
) {
  guard let date, date.day == nil, let field = Fields.schema.description(at: path) else { return }
  log.report(.partialDate(date, field, at: entry.place(of: path)))
}

/// `date/after-publication`: what the entry tells of happened after it came out and after its last
/// update.
func checkPublication<Fields: EntryFields>(
  _ entry: Entry<Fields>, _ date: PartialDate?, _ path: Entry<Fields>.FieldPath,
  _ log: inout DiagnosticLog
) {
  guard let date, let published = entry.common.published else { return }
  let last = max(published.date.lastDay, entry.common.updated?.date.lastDay ?? .earliest)
  guard last < date.firstDay, !entry.isUncertain(\.common.updated),
    let field = Fields.schema.description(at: path)
  else { return }
  log.report(.afterPublication(field, at: entry.place(of: path)))
}

extension Day {
  fileprivate static var earliest: Day { PartialDate.placeholder.firstDay }
}

extension Diagnostic {
  fileprivate static func farPublication(_ published: Moment, at place: Place) -> Diagnostic {
    Diagnostic(
      .dateAfterPublication, at: place,
      zh: "发布时间是\(published.chineseText)，还有一年以上，到时才会发布；请查对年份",
      en: "‘published’ is more than a year ahead, and the entry waits until then; check the year"
    )
  }

  fileprivate static func partialDate(
    _ date: PartialDate, _ field: FieldDescription, at place: Place
  ) -> Diagnostic {
    let known = date.month == nil ? "年" : "月"
    return Diagnostic(
      .datePartial, at: place,
      zh: "“\(field.label)”只写到\(known)；查得到是哪一天的，请写全，如 2025-03-26",
      en: "‘\(field.key)’ is not a full date; write the day if it is known, such as 2025-03-26")
  }

  fileprivate static func afterPublication(
    _ field: FieldDescription, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .dateAfterPublication, at: place,
      zh: "“\(field.label)”晚于“发布时间”，请查对这两个日期；事后补写过的，请写上更新时间（updated）",
      en:
        "‘\(field.key)’ is after ‘published’; check both, or write ‘updated’ if the text is newer")
  }
}
