extension Site {
  /// A root-relative address with the path of `base_url` in front.
  package func link(toRoute route: String) -> Link {
    Link(siteAddress: settings.baseURL.path + route.dropFirst())
  }

  /// Where an asset is published.
  func link(to asset: Asset) -> Link { link(toRoute: "/" + asset.output) }

  /// nil for entries without a page.
  package func link(to id: AnyEntryID) -> Link? {
    guard let address = routes.address(of: id) else { return nil }
    let page = link(toRoute: address.route)
    return address.fragment.map(page.withFragment) ?? page
  }

  /// With scheme and host, also where `link` leads to a page or file of this site.
  func absoluteAddress(of link: Link) -> String {
    link.address.hasPrefix("/") ? settings.baseURL.origin + link.address : link.address
  }

  /// The full address of a page.
  package func canonicalLink(_ route: String) -> Link {
    Link(siteAddress: settings.baseURL.origin + settings.baseURL.path + route.dropFirst())
  }
}

extension TextLink {
  init(text: String, to list: EntryList, of site: Site) {
    self.init(text: text, link: site.link(toRoute: list.route))
  }
}
