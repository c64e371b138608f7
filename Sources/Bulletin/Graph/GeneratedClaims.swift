/// The addresses that the generator itself and `static/` use.
func generatedClaims(lists: [EntryList], settings: SiteSettings, tree: ContentTree) -> [Claim] {
  var claims = GeneratedPage.allCases.map { page in
    Claim(
      kind: page.isFile ? .file : .page, address: page.rawValue,
      claimant: .generator,
      place: Place(file: SiteSettings.path, range: .start))
  }
  for list in lists {
    for slice in list.slices(pageSize: settings.pageSize.number) {
      claims.append(
        Claim(
          kind: .page, address: slice.route,
          claimant: .list(title: list.title),
          place: Place(file: SiteSettings.path, range: .start)))
    }
  }
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

/// Pages and files that every site has.
enum GeneratedPage: String, CaseIterable {
  case home = "/"
  case notFound = "/404.html"
  case siteMap = "/sitemap/"
  case redirects = "/_redirects"
  case nginxRedirects = "/redirects.nginx.conf"

  var isFile: Bool {
    switch self {
    case .home, .siteMap, .notFound: false
    case .redirects, .nginxRedirects: true
    }
  }
}

/// `/foo/` of `foo/index.html`, `/foo.txt` of `foo.txt`.
private func staticAddress(_ path: String) -> String {
  let suffix = "index.html"
  let isIndex = path == suffix || path.hasSuffix("/" + suffix)
  return "/" + (isIndex ? String(path.dropLast(suffix.count)) : path)
}
