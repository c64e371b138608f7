/// Every name an entry answers to. An id wins; otherwise last part of the id, title, short name,
/// alias, council and parent name + name are searched together. White space is ignored; names are
/// compared in canonical equivalence, which is how `String` compares.
package struct NameIndex: Sendable {
  enum LookUp: Equatable {
    case found(Int)
    case ambiguous([String])
    case unknown
  }

  fileprivate struct OneKind: Sendable {
    var byID: [String: Int] = [:]
    var byName: [String: [Int]] = [:]
    /// As written, for suggestions.
    var spellings: [String] = []
    var isIncomplete = false
    var renamed = RenamedEntries([Entry<Page>]())
  }

  private let kinds: [OneKind]
  private let ids: [[String]]
  private let visibilities: [[Visibility]]
  private let campaigns: [Campaign]
  /// Groups of sectors, which may hold an activity; some are shared by several.
  private let groups: [String: Int]
  /// Titles of the stations of each unit.
  private let stationsAtHosts: [String: [String]]
  let suggestions = SuggestedNames()

  init(entries: Entries, settings: SiteSettings) {
    var kinds = Array(repeating: OneKind(), count: EntryKind.allCases.count)
    var ids: [[String]] = []
    var visibilities: [[Visibility]] = []
    func add<Fields: EntryFields>(_ type: Fields.Type, extraNames: (Entry<Fields>) -> [String]) {
      let all = entries.all(type)
      ids.append(all.map(\.id))
      kinds[Fields.kind.position].renamed = RenamedEntries(all)
      visibilities.append(all.map(\.visibility))
      for (index, entry) in all.enumerated() {
        let names = entry.layout.isUnreadable ? [] : [entry.common.title] + extraNames(entry)
        kinds[Fields.kind.position].add(index, id: entry.id, names: names)
        if let meant = entry.layout.meantKind { kinds[meant.position].isIncomplete = true }
        if entry.common.title.isEmpty { kinds[Fields.kind.position].isIncomplete = true }
      }
    }
    add(Workstation.self) { _ in [] }
    add(Activity.self) { _ in [] }
    // A name written with a title is one mistake in one place, not one wherever it is used.
    add(Member.self) { member in
      let plain = plainPersonName(member.common.title)
      return plain == member.common.title ? [] : [plain]
    }
    add(Sector.self) { ($0.fields.short.map { [$0] } ?? []) + $0.fields.aliases }
    add(Committee.self) { _ in [] }
    let parents = titlesByName(entries.areas)
    add(Area.self) { area in
      let isRoot = [area.id, area.common.title].contains(settings.rootArea.name)
      return areaNames(area, parents: parents) + (isRoot ? settings.council.names : [])
    }
    add(Matter.self) { _ in [] }
    add(Document.self) { _ in [] }
    add(Article.self) { _ in [] }
    add(Page.self) { _ in [] }
    self.kinds = kinds
    campaigns = settings.campaigns
    knowsCampaigns = settings.isReadable
    self.ids = ids
    self.visibilities = visibilities
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
    let table = kinds[kind.position]
    if let index = table.byID[name] { return .found(index) }
    let found = table.byName[withoutBlanks(name)] ?? []
    switch found.count {
    case 0: return .unknown
    case 1: return .found(found[0])
    default: return .ambiguous(found.map { ids[kind.position][$0] })
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

  func spellings(of kind: EntryKind) -> [String] { kinds[kind.position].spellings }

  func renamed(_ kind: EntryKind) -> RenamedEntries { kinds[kind.position].renamed }

  /// A file of the type could not be read or has no title, so a name that is not found may be in it.
  func isIncomplete(_ kind: EntryKind) -> Bool { kinds[kind.position].isIncomplete }

  func visibility(of id: AnyEntryID) -> Visibility { visibilities[id.kind.position][id.index] }

  func describe(_ id: AnyEntryID) -> String {
    id.kind.directory + "/" + ids[id.kind.position][id.index]
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

extension NameIndex.OneKind {
  fileprivate mutating func add(_ index: Int, id: String, names: [String]) {
    byID[id] = index
    let lastPart = id.split(separator: "/").last.map(String.init) ?? id
    spellings += [id] + names.filter { !$0.isEmpty }
    for name in Set([lastPart] + names).map(withoutBlanks) where !name.isEmpty {
      if byName[name]?.contains(index) != true { byName[name, default: []].append(index) }
    }
  }
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

/// An area answers to its short name, its council, and its parent's name + its own.
private func areaNames(_ area: Entry<Area>, parents: [String: [String]]) -> [String] {
  let names = [area.fields.short, area.fields.council].compactMap(\.self)
  guard let parent = area.fields.parent?.name else { return names }
  return names + (parents[parent] ?? []).map { $0 + area.common.title }
}

/// Names are compared without the white space in them.
func withoutBlanks(_ name: String) -> String {
  // The lead bytes of all white space there is.
  let mayHoldBlank = name.utf8.contains { byte in
    byte <= 0x20 || byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xE3
  }
  return mayHoldBlank ? String(name.filter { !$0.isWhitespace }) : name
}
