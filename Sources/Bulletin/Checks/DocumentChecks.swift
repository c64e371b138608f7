extension Document: EntryRules {
  static func check(_ entry: Entry<Document>, in site: Site, reporting log: inout DiagnosticLog) {
    let fields = entry.fields
    checkPrecision(entry, fields.issued, \.fields.issued, &log)
    checkPublication(entry, fields.issued, \.fields.issued, &log)
    checkNumber(entry, &log)
    checkBasis(entry, site, &log)
    checkTrialTitle(entry, &log)
    checkTerm(entry, site, &log)
    if fields.issued == nil, fields.effective == nil, !entry.isUncertain(\.fields.issued),
      !entry.isUncertain(\.fields.effective)
    {
      log.report(.noDate(entry.example(\.fields.issued, "2024-05-10"), at: entry.closingPlace))
    }
  }
}

extension Entry<Document> {
  fileprivate var isInForce: Bool {
    !isUncertain(\.fields.status) && (fields.status == .inForce || fields.status == .trial)
  }
}

private func checkNumber(_ entry: Entry<Document>, _ log: inout DiagnosticLog) {
  guard let number = entry.fields.number, DocumentNumber(parsing: number) == nil else { return }
  log.report(
    .numberForm(DocumentNumber(correcting: number)?.text, at: entry.place(of: \.fields.number)))
}

/// `document/basis-order`, `document/no-basis`: a document rests on those of its own or a higher
/// level; at the top there is nothing to rest on.
private func checkBasis(_ entry: Entry<Document>, _ site: Site, _ log: inout DiagnosticLog) {
  guard !entry.isUncertain(\.fields.level) else { return }
  let level = entry.fields.level.level
  for reference in entry.fields.basis {
    guard let id = reference.id, !site[id].isUncertain(\.fields.level),
      site[id].fields.level.level > level
    else { continue }
    log.report(.lowerBasis(site[id], than: level, at: entry.source.place(reference.range)))
  }
  guard entry.fields.basis.isEmpty, level > .national, entry.isInForce,
    !entry.isUncertain(\.fields.basis)
  else { return }
  log.report(.noBasis(at: entry.closingPlace))
}

/// `document/trial-mismatch`: title and status say the same.
private func checkTrialTitle(_ entry: Entry<Document>, _ log: inout DiagnosticLog) {
  guard entry.isInForce, !entry.isUncertain(\.common.title) else { return }
  let saysTrial = ["试行", "暂行"].contains { entry.common.title.contains($0) }
  let isTrial = entry.fields.status == .trial
  guard saysTrial != isTrial else { return }
  log.report(.trialMismatch(isTrial: isTrial, at: entry.place(of: \.fields.status)))
}

/// `document/expired-trial`: in force beyond its last day, or on trial for too long.
private func checkTerm(_ entry: Entry<Document>, _ site: Site, _ log: inout DiagnosticLog) {
  let fields = entry.fields
  let today = site.asOf.day
  guard entry.isInForce else { return }
  if let until = fields.until, until.lastDay < today {
    // Before the first day it is a slip, which has been reported.
    if let first = fields.effective, until.lastDay < first.firstDay { return }
    log.report(.expired(until, at: entry.place(of: \.fields.until)))
    return
  }
  guard fields.status == .trial, let years = site.settings.rules.trialYears?.number,
    let start = fields.effective ?? fields.issued, !entry.isUncertain(\.fields.effective),
    start.lastDay.adding(months: 12 * min(years, 1_000)) < today
  else { return }
  log.report(.longTrial(years, at: entry.place(of: \.fields.status)))
}

extension Diagnostic {
  fileprivate static func numberForm(_ corrected: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .documentNumberForm, at: place, fix: corrected.map { Fix(place.range, $0) },
      zh: "发文字号应写成“青政协发〔2024〕5号”的样子：年份四位，用六角括号〔〕，序号不加“第”、前面不补 0"
        + (corrected.map { "；这里应写 \($0)" } ?? ""),
      en: "a document number is written like 青政协发〔2024〕5号"
        + (corrected.map { ": \($0)" } ?? ""))
  }

  fileprivate static func lowerBasis(
    _ basis: Entry<Document>, than level: Level, at place: Place
  ) -> Diagnostic {
    let basisLevel = basis.fields.level.level
    return Diagnostic(
      .documentBasisOrder, at: place,
      notes: [
        Note(
          at: basis.place(of: \.fields.level),
          zh: "那份文件的层级写在这里", en: "the level of the other")
      ],
      zh: "“\(basis.common.title)”的层级是\(basisLevel.label)，低于本文件（\(level.label)），不能作依据；请改写同级或上级文件",
      en: "‘\(basis.common.title)’ is of a lower level (\(basisLevel.rawValue)) than this one "
        + "(\(level.rawValue)); name one of the same or a higher level")
  }

  fileprivate static func noBasis(at place: Place) -> Diagnostic {
    Diagnostic(
      .documentNoBasis, at: place,
      zh: "没有写依据（basis_docs）；依据本站收录的上位文件制定的，请写上",
      en: "no ‘basis_docs’; name the document of a higher level that this one rests on")
  }

  fileprivate static func trialMismatch(isTrial: Bool, at place: Place) -> Diagnostic {
    Diagnostic(
      .documentTrialMismatch, at: place,
      isTrial
        ? Message(
          zh: "时效是试行，标题里却没有“试行”或“暂行”，请查对标题和时效",
          en: "the document is on trial, its title does not say so; check both")
        : Message(
          zh: "标题里有“试行”或“暂行”，时效却是现行，请查对标题和时效",
          en: "the title says that the document is on trial, its status does not; check both"))
  }

  fileprivate static func expired(_ until: PartialDate, at place: Place) -> Diagnostic {
    Diagnostic(
      .documentExpiredTrial, at: place,
      zh: "有效期到\(until.chineseText)为止，已过；请把时效改为已替代或已废止，延长了的改写有效期",
      en: "the document expired in \(until.machineText); change its status or ‘until’")
  }

  fileprivate static func longTrial(_ years: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .documentExpiredTrial, at: place,
      zh: "试行已超过 \(years) 年（site.yml 的 trial_years）；已转为正式文件的，请改时效，或写明新的文件",
      en: "on trial for more than \(years) years (‘trial_years’); change its status")
  }

  fileprivate static func noDate(_ example: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .documentNoDate, at: place,
      zh: "没有写成文日期（issued），请补上，如“\(example)”",
      en: "the document has no date; write ‘issued’")
  }
}
