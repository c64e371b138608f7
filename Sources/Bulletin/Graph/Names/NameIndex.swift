/// Every name an entry answers to. An id wins; otherwise last part of the id, title, short name,
/// alias, council and parent name + name are searched together. White space is ignored; names are
/// compared in canonical equivalence, which is how `String` compares.
package struct NameIndex: Sendable {
  enum LookUp: Equatable {
    case found(Int)
    case ambiguous([String])
    case unknown
  }

  /// By `EntryKind`.
  private let kinds: [NamesOfKind]
  private let campaigns: [Campaign]
  /// Groups of sectors, which may hold an activity; some are shared by several.
  private let groups: [String: Int]
  /// Titles of the stations of each unit.
  private let stationsAtHosts: [String: [String]]
  let suggestions = SuggestedNames()

  init(entries: Entries, settings: SiteSettings) {
    let areaNames = fullNames(of: entries.areas, settings)
    var kinds = entries.tables.map { NamesOfKind($0, more: $0.kind == .area ? areaNames : []) }
    for meant in kinds.flatMap(\.meantKinds) { kinds[meant.rawValue].isIncomplete = true }
    self.kinds = kinds
    campaigns = settings.campaigns
    knowsCampaigns = settings.isReadable
    let groups = entries.sectors.enumerated().compactMap { index, sector in
      sector.fields.group.map { (withoutBlanks($0), index) }
    }
    self.groups = Dictionary(groups) { first, _ in first }
    let stations = entries.workstations.compactMap { station in
      station.fields.host.map { (withoutBlanks($0), [station.common.title]) }
    }
    stationsAtHosts = Dictionary(stations, uniquingKeysWith: +)
  }

  func look(up name: String, kind: EntryKind) -> LookUp {
    let table = kinds[kind.rawValue]
    if let index = table.byID[name] { return .found(index) }
    let found = table.byName[withoutBlanks(name)] ?? []
    switch found.count {
    case 0: return .unknown
    case 1: return .found(found[0])
    default: return .ambiguous(found.map { table.ids[$0] })
    }
  }

  /// The body of the CPPCC called `name`: where two types have one, the area, then the committee.
  func lookOrganizer(up name: String) -> OrganizerLookUp {
    var ambiguous: [String] = []
    for kind in EntryKind.organizing {
      switch look(up: name, kind: kind) {
      case .found(let index): return .found(AnyEntryID(kind: kind, index: index))
      case .ambiguous(let candidates): ambiguous += candidates
      case .unknown: continue
      }
    }
    if let sector = groups[withoutBlanks(name)] {
      return .found(AnyEntryID(kind: .sector, index: sector))
    }
    return ambiguous.isEmpty ? .unknown : .ambiguous(ambiguous)
  }

  /// The only station of the unit called `host`.
  func station(at host: String) -> String? {
    let titles = stationsAtHosts[withoutBlanks(host)] ?? []
    return titles.count == 1 ? titles[0] : nil
  }

  func spellings(of kind: EntryKind) -> [String] { kinds[kind.rawValue].spellings }

  func renamed(_ kind: EntryKind) -> RenamedEntries { kinds[kind.rawValue].renamed }

  /// A file of the type could not be read or has no title, so a name that is not found may be in it.
  func isIncomplete(_ kind: EntryKind) -> Bool { kinds[kind.rawValue].isIncomplete }

  func visibility(of id: AnyEntryID) -> Visibility {
    kinds[id.kind.rawValue].visibilities[id.index]
  }

  func describe(_ id: AnyEntryID) -> String {
    id.kind.directory + "/" + kinds[id.kind.rawValue].ids[id.index]
  }

  func campaignID(for name: String) -> String? {
    let wanted = withoutBlanks(name)
    let found =
      campaigns.first { $0.id.text == wanted }
      ?? campaigns.first { withoutBlanks($0.name.text) == wanted }
    return found?.id.text
  }

  /// False where `site.yml` could not be read: a name that is not found may be in it.
  let knowsCampaigns: Bool

  var campaignNames: [String] { campaigns.flatMap { [$0.id.text, $0.name.text] } }
}

enum OrganizerLookUp: Equatable {
  case found(AnyEntryID)
  case ambiguous([String])
  case unknown
}

/// The titles of areas by every way to name them as a parent.
private func titlesByName(_ areas: [Entry<Area>]) -> [String: [String]] {
  var titles: [String: [String]] = [:]
  for area in areas {
    let names = [area.id, area.common.title, area.fields.short, area.fields.council]
    for name in Set(names.compactMap(\.self)) {
      titles[name, default: []].append(area.common.title)
    }
  }
  return titles
}

/// Each area after its parent's name; the root area also as the council.
private func fullNames(of areas: [Entry<Area>], _ settings: SiteSettings) -> [[String]] {
  let parents = titlesByName(areas)
  return areas.map { area in
    let isRoot = [area.id, area.common.title].contains(settings.rootArea.name)
    let named = area.fields.parent.flatMap { parents[$0.name] } ?? []
    return named.map { $0 + area.common.title } + (isRoot ? settings.council.names : [])
  }
}

/// Names are compared without the white space in them.
func withoutBlanks(_ name: String) -> String {
  // The lead bytes of all white space there is.
  let mayHoldBlank = name.utf8.contains { byte in
    byte <= 0x20 || byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xE3
  }
  return mayHoldBlank ? String(name.filter { !$0.isWhitespace }) : name
}
