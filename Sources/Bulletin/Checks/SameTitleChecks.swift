/// `entry/same-title`: readers cannot tell two entries apart, and probably one was copied from the
/// other. Of a dated type both have one date too. Members have a rule of their own.
func checkSameTitles(_ site: Site, reporting log: inout DiagnosticLog) {
  let entries = site.entries
  func check<Fields: EntryFields>(
    _ type: Fields.Type, besides distinction: (Entry<Fields>) -> [String]? = { _ in [] }
  ) {
    let titled = entries.compared(type).filter { !$0.common.title.isEmpty }
    let pairs = repeats(in: titled) { entry in
      distinction(entry).map { [withoutBlanks(entry.common.title)] + $0 }
    }
    for (entry, first) in pairs { log.report(.sameTitle(entry, as: first)) }
  }
  check(Workstation.self)
  check(Sector.self)
  check(Committee.self)
  // Every county may have its 城关镇.
  check(Area.self) { [$0.fields.parent?.name ?? ""] }
  check(Page.self)
  // An earlier version stands beside the present one, and counties issue documents of one name.
  check(Document.self) { document in
    let fields = document.fields
    guard fields.status == .inForce || fields.status == .trial else { return nil }
    return [fields.issuer, fields.number ?? "", fields.issued?.machineText ?? ""]
  }
  // Two stations may do the same on one day.
  check(Activity.self) { activity in
    exactDay(of: activity).map { [$0] + activity.common.stations.map(\.name).sorted() }
  }
  check(Matter.self) { exactDay(of: $0).map { [$0] } }
  check(Article.self) { exactDay(of: $0).map { [$0] } }
}

/// nil where the entry may be of another day than one with the same date.
private func exactDay<Fields: EntryFields>(of entry: Entry<Fields>) -> String? {
  guard let date = entry.listDate, date.day != nil, date != .placeholder else { return nil }
  return date.machineText
}

extension Diagnostic {
  fileprivate static func sameTitle<Fields: EntryFields>(
    _ entry: Entry<Fields>, as first: Entry<Fields>
  ) -> Diagnostic {
    let label = Fields.kind.label
    let day = Fields.kind.isDated ? (zh: "同一天", en: " of the same day") : (zh: "", en: "")
    return Diagnostic(
      .entrySameTitle, at: entry.titlePlace,
      Message(
        zh: """
          \(day.zh)另有一条\(label)也叫“\(first.common.title)”（\(first.id)），请删去重复的一条；\
          确是两条的，请在标题中写明区别，或写“check_off: entry/same-title”
          """,
        en: """
          another \(Fields.kind.rawValue)\(day.en) has the same title (\(first.id)); delete one, tell \
          them apart by their titles, or write ‘check_off: entry/same-title’
          """),
      notes: [
        Note(at: first.titlePlace, Message(zh: "另一条写在这里", en: "the other is written here"))
      ])
  }
}
