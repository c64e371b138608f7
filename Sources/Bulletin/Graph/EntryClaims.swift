/// The addresses of the entries themselves.
struct EntryClaims {
  let entries: Entries
  let settings: SiteSettings
  private(set) var claims: [Claim] = []

  init(entries: Entries, settings: SiteSettings) {
    self.entries = entries
    self.settings = settings
  }

  mutating func makeAll(
    _ addresses: inout [AnyEntryID: RouteTable.Address], _ files: inout [String: AnyEntryID]
  ) {
    for table in entries.tables { make(table, &addresses, &files) }
    placeSmallAreas(&addresses)
  }

  private mutating func make(
    _ table: some AnyEntryTable, _ addresses: inout [AnyEntryID: RouteTable.Address],
    _ files: inout [String: AnyEntryID]
  ) {
    for (index, entry) in table.entries.enumerated() {
      let id = AnyEntryID(kind: table.kind, index: index)
      files[entry.source.path] = id
      guard entry.isOut || entry.visibility == .withdrawn, entry.fields.hasPage else { continue }
      let route = entryRoute(table.kind, entry.id)
      addresses[id] = RouteTable.Address(route: route, fragment: nil)
      claims.append(
        Claim(
          kind: .page, address: route,
          claimant: .entry(title: entry.common.title),
          place: entry.source.place(.start)))
      for old in entry.common.redirectFrom {
        claims.append(
          Claim(
            kind: .redirect, address: redirectAddress(old.text),
            claimant: .redirect(from: old.text),
            place: entry.source.place(old.range)))
      }
    }
  }

  /// A town or village is a section on the page of its nearest ancestor that has one.
  private func placeSmallAreas(_ addresses: inout [AnyEntryID: RouteTable.Address]) {
    for (index, area) in entries.areas.enumerated()
    where area.isOut && !area.fields.hasPage {
      let above = entries.ancestry(of: ID(index)).dropFirst()
        .first { entries[$0].isOut && entries[$0].fields.hasPage }
      guard let above else { continue }
      addresses[AnyEntryID(kind: .area, index: index)] = RouteTable.Address(
        route: entryRoute(.area, entries[above].id), fragment: area.id)
    }
  }
}

/// `/activities/2025/tea-visit/`; pages drop their folder.
func entryRoute(_ kind: EntryKind, _ id: String) -> String {
  kind == .page ? "/\(id)/" : "/\(kind.directory)/\(id)/"
}

/// A redirect answers at `/old/` whether it was written `/old` or `/old/`; `/old.html` is a file.
func redirectAddress(_ path: String) -> String {
  let last = path.split(separator: "/").last ?? ""
  return path.hasSuffix("/") || last.contains(".") ? path : path + "/"
}
