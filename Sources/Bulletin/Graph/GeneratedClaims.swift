/// The addresses that the generator itself and `static/` use.
func generatedClaims(
  lists: [EntryList], entries: Entries, settings: SiteSettings, tree: ContentTree
) -> [Claim] {
  let start = Place(file: SiteSettings.path, range: .start)
  var claims = Overview.all(for: settings).map { overview in
    Claim(kind: .page, address: overview.route, claimant: .generator, place: start)
  }
  claims += GeneratedFile.allCases.map { file in
    Claim(kind: .file, address: file.address, claimant: .generator, place: start)
  }
  for list in lists {
    for slice in list.slices(pageSize: settings.pageSize.number) {
      claims.append(
        Claim(
          kind: .page, address: slice.route,
          claimant: .list(title: list.title), place: start))
    }
  }
  claims += Sitemap.partAddresses(ofPages: claims.count + entries.ids.count).map { address in
    Claim(kind: .file, address: address, claimant: .generator, place: start)
  }
  claims += entries.workstations.filter(\.hasWallSheets).flatMap(wallClaims)
  for redirect in settings.redirects {
    claims.append(
      Claim(
        kind: .redirect, address: redirectAddress(redirect.from.text),
        claimant: .redirect(from: redirect.from.text),
        place: settings.source.place(redirect.from.range)))
  }
  for path in tree.statics {
    claims.append(
      Claim(
        kind: path.hasSuffix("index.html") ? .page : .file, address: staticAddress(path),
        claimant: .staticFile,
        place: Place(file: "static/" + path, range: .start)))
  }
  return claims
}

private func wallClaims(of station: Entry<Workstation>) -> [Claim] {
  WallPaper.allCases.map { paper in
    Claim(
      kind: .page, address: paper.route(of: station),
      claimant: .wallSheet(station: station.common.title), place: station.source.place(.start))
  }
}

/// `/foo/` of `foo/index.html`, `/foo.txt` of `foo.txt`.
private func staticAddress(_ path: String) -> String {
  let suffix = "index.html"
  let isIndex = path == suffix || path.hasSuffix("/" + suffix)
  return "/" + (isIndex ? String(path.dropLast(suffix.count)) : path)
}
