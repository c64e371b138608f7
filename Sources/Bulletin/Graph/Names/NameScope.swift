/// Among which names one is looked for.
enum NameScope: Hashable {
  case kind(EntryKind)
  /// Areas and their councils, committees, sectors and their groups, workstations.
  case organizers
  case campaigns

  /// Where the entries of the names lie.
  var directory: String? {
    if case .kind(let kind) = self { kind.directory } else { nil }
  }
}

extension NameIndex {
  func knows(_ name: String, in scope: NameScope) -> Bool {
    switch scope {
    case .kind(let kind): look(up: name, kind: kind) != .unknown
    case .organizers: lookOrganizer(up: name) != .unknown
    case .campaigns: campaignID(for: name) != nil
    }
  }

  /// Names in `scope` as written.
  func spellings(in scope: NameScope) -> [String] {
    switch scope {
    case .kind(let kind): spellings(of: kind)
    case .organizers: EntryKind.organizing.flatMap(spellings)
    case .campaigns: campaignNames
    }
  }

  /// Types other than that of `scope` with an entry called `name`.
  func otherKind(of name: String, than scope: NameScope) -> EntryKind? {
    EntryKind.named.first { kind in
      scope != .kind(kind) && look(up: name, kind: kind) != .unknown
    }
  }

  /// What a name that nothing in `scope` bears was probably meant for.
  func suggestion(for name: String, in scope: NameScope) -> NameSuggestion? {
    suggestions.result(for: name, in: scope) {
      let names = spellings(in: scope)
      if let same = suggestions.sameLetters(as: name, in: scope, among: names) {
        return NameSuggestion(name: same, isCertain: true)
      }
      if case .kind(let kind) = scope, let id = renamed(kind).successor(of: name) {
        return NameSuggestion(name: id, isCertain: false)
      }
      if let nearest = nearest(to: name, among: names) {
        let isCertain = nearest.isOnly && isSlipOfPen(name, for: nearest.name)
        return NameSuggestion(name: nearest.name, isCertain: isCertain)
      }
      if case .kind(let kind) = scope, let id = renamed(kind).relative(of: name) {
        return NameSuggestion(name: id, isCertain: false)
      }
      if case .kind(.workstation) = scope, let station = station(at: name) {
        return NameSuggestion(name: station, isCertain: false)
      }
      return partlyNamed(by: name, in: names).map { NameSuggestion(name: $0, isCertain: false) }
    }
  }
}

struct NameSuggestion {
  let name: String
  let isCertain: Bool
}

extension EntryKind {
  /// In the order in which their names win.
  static let organizing: [EntryKind] = [.area, .committee, .sector, .workstation]

  /// Those that a name in a wrong field may belong to.
  fileprivate static let named: [EntryKind] = [
    .member, .sector, .area, .committee, .workstation, .document, .activity, .matter, .article,
  ]
}

/// The one name that holds `part`, as 助春耕 in 委员走基层助春耕, or else all its characters in order, as
/// those of 农业农村委 in 农业农村和人口资源环境委员会.
private func partlyNamed(by part: String, in names: [String]) -> String? {
  guard part.count >= 2, part.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
  // Of thousands, only those with the same first or last character.
  let names = names.count > 2_000 ? names.filter { sharesAnEnd($0, part) } : names
  let holding = names.filter { $0.utf8.count > part.utf8.count && $0.contains(part) }
  if !holding.isEmpty { return holding.count == 1 ? holding[0] : nil }
  guard part.count >= 3 else { return nil }
  return onlyOne(names) { $0.first == part.first && holds($0, part) }
}

private func onlyOne(_ names: [String], where isMeant: (String) -> Bool) -> String? {
  let meant = Set(names.filter(isMeant))
  return meant.count == 1 ? meant.first : nil
}
