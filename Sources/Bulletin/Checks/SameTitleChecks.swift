/// `entry/same-title`: readers cannot tell two entries apart, and probably one was copied from the
/// other.
func checkSameTitles<Fields: EntryRules>(
  of type: Fields.Type, _ site: Site, reporting log: inout DiagnosticLog
) {
  let titled = site.entries.compared(type).filter { !$0.common.title.isEmpty }
  let pairs = repeats(in: titled) { entry in
    Fields.distinction(of: entry).map { [withoutBlanks(entry.common.title)] + $0 }
  }
  for (entry, first) in pairs { log.report(.sameTitle(entry, as: first)) }
}

extension EntryRules {
  /// Entries of a dated type have one date too.
  static func distinction(of entry: Entry<Self>) -> [String]? {
    kind.isDated ? exactDay(of: entry).map { [$0] } : []
  }
}

extension Member {
  /// Members of one name are told apart by a rule of their own.
  static func distinction(of entry: Entry<Member>) -> [String]? { nil }
}

extension Area {
  /// Every county may have its 城关镇.
  static func distinction(of entry: Entry<Area>) -> [String]? {
    [entry.fields.parent?.name ?? ""]
  }
}

extension Document {
  /// An earlier version stands beside the present one, and counties issue documents of one name.
  static func distinction(of entry: Entry<Document>) -> [String]? {
    let fields = entry.fields
    guard fields.status == .inForce || fields.status == .trial else { return nil }
    return [fields.issuer, fields.number ?? "", fields.issued?.machineText ?? ""]
  }
}

extension Activity {
  /// Two stations may do the same on one day.
  static func distinction(of entry: Entry<Activity>) -> [String]? {
    exactDay(of: entry).map { [$0] + entry.common.stations.map(\.name).sorted() }
  }
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
      notes: [
        Note(at: first.titlePlace, zh: "另一条写在这里", en: "the other is written here")
      ],
      zh: """
        \(day.zh)另有一条\(label)也叫“\(first.common.title)”（\(first.id)），请删去重复的一条；\
        确是两条的，请在标题中写明区别，或写“check_off: entry/same-title”
        """,
      en: """
        another \(Fields.kind.name)\(day.en) has the same title (\(first.id)); delete one, tell \
        them apart by their titles, or write ‘check_off: entry/same-title’
        """)
  }
}
