extension Site {
  /// A root-relative address with the path of `base_url` in front.
  package func link(toRoute route: String) -> Link {
    Link(siteAddress: settings.baseURL.path + route.dropFirst())
  }

  /// nil for entries without a page.
  package func link(to id: AnyEntryID) -> Link? {
    guard let address = routes.address(of: id) else { return nil }
    let page = link(toRoute: address.route)
    return address.fragment.map(page.withFragment) ?? page
  }

  /// The full address of a page.
  package func canonicalLink(_ route: String) -> Link {
    Link(siteAddress: settings.baseURL.origin + settings.baseURL.path + route.dropFirst())
  }
}

extension Diagnostic {
  static func brokenAnchor(_ anchor: String, nearest: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .linkBrokenAnchor, at: place,
      Message(
        zh: "那个页面上没有“\(anchor)”这个小标题" + (nearest.map { "，最接近的是“\($0)”" } ?? ""),
        en: "that page has no heading ‘\(anchor)’"
          + (nearest.map { "; the closest is ‘\($0)’" } ?? "")))
  }
}
