/// Lists everything that the site holds, with the address that each wants.
struct RouteBuilder {
  let entries: Entries
  let lists: EntryLists
  let settings: SiteSettings
  private(set) var routes: [Route] = []
  private(set) var addresses: [AnyEntryID: RouteTable.Address] = [:]
  private(set) var files: [String: AnyEntryID] = [:]

  mutating func addAll(statics: [String]) {
    addGenerated()
    addLists()
    // As many as all pages may need: the number of those that search engines see is known later.
    routes += MachineFile.sitemapParts(ofPages: routes.count + entries.ids.count).map {
      Route($0.address, .machineFile($0))
    }
    routes += AssetFolder.allCases.map { Route($0.address, .assets($0)) }
    addWallSheets()
    addRedirects()
    routes += statics.map { Route(staticFile: $0) }
    for table in entries.tables { add(table) }
    placeSmallAreas()
    addOldAddresses()
  }

  private mutating func addGenerated() {
    routes += Overview.all(for: settings).map { Route($0.route, .overview($0)) }
    routes.append(Route("/404.html", .notFound))
    routes += MachineFile.always.map { Route($0.address, .machineFile($0)) }
  }

  private mutating func addLists() {
    let pageSize = settings.pageSize.number
    for (index, list) in lists.all.enumerated() {
      routes += list.pageNumbers(pageSize: pageSize).map { number in
        Route(
          list.slice(number, pageSize: pageSize).route, .list(ID(index), page: number),
          title: list.title)
      }
    }
  }

  private mutating func addWallSheets() {
    for (index, station) in entries.workstations.enumerated() where station.hasWallSheets {
      routes += WallPaper.allCases.map { paper in
        Route(
          paper.route(of: station), .wallSheet(ID(index), paper), title: station.common.title,
          declaredAt: station.source.place(.start))
      }
    }
  }

  private mutating func addRedirects() {
    routes += settings.redirects.map { redirect in
      Route(
        redirectAddress(redirect.from.text),
        .redirect(to: redirectAddress(redirect.to.text)), title: redirect.from.text,
        declaredAt: settings.source.place(redirect.from.range))
    }
  }

  // MARK: Entries

  private mutating func add(_ table: some AnyEntryTable) {
    for (index, entry) in table.entries.enumerated() {
      let id = AnyEntryID(kind: table.kind, index: index)
      files[entry.source.path] = id
      guard entry.isOut || entry.visibility == .withdrawn, entry.fields.hasPage else { continue }
      let route = entryRoute(table.kind, entry.id)
      addresses[id] = RouteTable.Address(route: route, fragment: nil)
      routes.append(
        Route(
          route, entry.isOut ? .entry(id) : .withdrawn(id), title: entry.common.title,
          declaredAt: entry.source.place(.start)))
    }
  }

  /// A town or village is a section on the page of its nearest ancestor that has one.
  private mutating func placeSmallAreas() {
    for (index, area) in entries.areas.enumerated() where area.isOut && !area.fields.hasPage {
      let above = entries.ancestry(of: ID(index)).dropFirst()
        .first { entries[$0].isOut && entries[$0].fields.hasPage }
      guard let above else { continue }
      addresses[AnyEntryID(kind: .area, index: index)] = RouteTable.Address(
        route: entryRoute(.area, entries[above].id), fragment: area.id)
    }
  }

  private mutating func addOldAddresses() {
    for id in entries.ids {
      guard let present = addresses[id] else { continue }
      let header = entries.header(of: id)
      routes += header.common.redirectFrom.map { old in
        Route(
          redirectAddress(old.text), .redirect(to: present.route), title: old.text,
          declaredAt: header.source.place(old.range))
      }
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
