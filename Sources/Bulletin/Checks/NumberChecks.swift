/// `figure/differs`: a reported figure that is not what the entries add up to. Both may be right.
func checkReportedFigures(_ site: Site, reporting log: inout DiagnosticLog) {
  for reported in site.statistics.reported where reported.differs {
    guard case .number(let number) = reported.computed else { continue }
    log.report(
      .figureDiffers(
        reported.figure, computed: number,
        at: Place(file: site.header(of: reported.entry).file, range: reported.figure.amount.range)))
  }
}

/// `member/few-contacts`: for the internal report only; no page says how often one member came.
func checkContacts(_ site: Site, reporting log: inout DiagnosticLog) {
  guard let contacts = site.statistics.contacts,
    let required = site.settings.rules.contactPerYear?.number
  else { return }
  for (index, member) in site.entries.members.enumerated()
  where member.isOut && !member.layout.isUnreadable && member.fields.status == .serving {
    let count = contacts.thisYear[index]
    guard count < required else { continue }
    log.report(
      .fewContacts(
        count, of: required, in: site.asOf.day.year, at: member.place(of: \.common.title)))
  }
}

extension Diagnostic {
  fileprivate static func figureDiffers(
    _ figure: Figure, computed: Int, at place: Place
  ) -> Diagnostic {
    let period = figure.period.map { "（\($0)）" } ?? ""
    return Diagnostic(
      .figureDiffers, at: place,
      zh: "上报的“\(figure.label)”\(period)是\(figure.text)，按已发布条目统计是 \(computed)；"
        + "口径不同可以并存，页面上分开列出",
      en:
        "‘\(figure.label)’ reports \(figure.value), the published entries add up to \(computed); "
        + "both may stand, they are printed side by side")
  }

  fileprivate static func fewContacts(
    _ count: Int, of required: Int, in year: Int, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .memberFewContacts, at: place,
      zh: "\(year) 年已记录联系群众活动 \(count) 次，少于每年 \(required) 次；"
        + "如有遗漏，请在活动的“参加委员”（participants）中补上",
      en: "\(count) contact(s) recorded in \(year), fewer than \(required) a year; "
        + "name the member in participants of the activities that are missing")
  }
}
