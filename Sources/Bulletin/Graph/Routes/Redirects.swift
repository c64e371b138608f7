extension Site {
  /// Old address → present one, by old address: of published entries and of `site.yml`.
  package func redirects() -> [(from: String, to: String)] {
    routes.all.compactMap { route in
      if case .redirect(let to) = route.target { (route.address, to) } else { nil }
    }.sorted { $0.from < $1.from }
  }

  /// Reports redirects of `site.yml` that lead nowhere.
  func checkRedirects(reporting log: inout DiagnosticLog) {
    let limit = SuggestionLimit()
    for redirect in settings.redirects {
      let target = redirectAddress(redirect.to.text)
      if let route = routes.route(at: target), !route.isRedirect { continue }
      let nearest = limit.allowsAnother() ? suggestions.page(for: target) : nil
      let place = settings.source.place(redirect.to.range)
      log.report(
        Diagnostic(
          .linkBroken, at: place, .noSuchPage(nearest),
          fix: nearest.map { Fix(place.range, $0, isGuess: true) }))
    }
  }
}

/// The machine forms of the redirects: for static hosts and for nginx.
struct RedirectFiles {
  /// `/old/ /new/ 301` a line.
  let hosts: [UInt8]
  /// `/old/ /new/;` a line, for an nginx `map`.
  let nginx: [UInt8]

  init(site: Site) {
    let lines = site.redirects().map { redirect in
      (site.link(toRoute: redirect.from).address, site.link(toRoute: redirect.to).address)
    }
    hosts = Array(lines.map { "\($0.0) \($0.1) 301\n" }.joined().utf8)
    nginx = Array(lines.map { "\($0.0) \($0.1);\n" }.joined().utf8)
  }
}
