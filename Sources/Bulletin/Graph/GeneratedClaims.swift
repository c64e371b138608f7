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
  claims += GeneratedFolder.allCases.map { folder in
    Claim(kind: .folder, address: folder.address, claimant: .folder, place: start)
  }
  claims += entries.workstations.filter(\.hasWallSheets).flatMap(wallClaims)
  for redirect in settings.redirects {
    claims.append(
      Claim(
        kind: .redirect, address: redirectAddress(redirect.from.text),
        claimant: .redirect(from: redirect.from.text),
        place: settings.source.place(redirect.from.range)))
  }
  return claims + tree.statics.map(staticClaim)
}

private func wallClaims(of station: Entry<Workstation>) -> [Claim] {
  WallPaper.allCases.map { paper in
    Claim(
      kind: .page, address: paper.route(of: station),
      claimant: .wallSheet(station: station.common.title), place: station.source.place(.start))
  }
}

/// The page `/foo/` of `foo/index.html`, the file `/foo.txt` of `foo.txt`.
func staticClaim(of path: String) -> Claim {
  let suffix = "index.html"
  let isIndex = path == suffix || path.hasSuffix("/" + suffix)
  return Claim(
    kind: isIndex ? .page : .file,
    address: "/" + (isIndex ? String(path.dropLast(suffix.count)) : path),
    claimant: .staticFile, place: Place(file: "static/" + path, range: .start))
}
