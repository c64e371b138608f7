extension SiteFrame {
  /// The masthead, menu and footer of one build.
  init(site: Site, theme: some Theme, icon: Link?, badge: Link?) {
    let settings = site.settings
    title = settings.title
    language = settings.language
    council = settings.council.short
    home = site.link(toRoute: "/")
    func link(_ file: ThemeFile) -> Link { site.link(toRoute: "/" + file.path(theme)) }
    styleSheet = link(.style)
    wallSheet = link(.wall)
    wallA4Sheet = link(.wallA4)
    schemeScript = link(.scheme)
    visitScript = link(.visit)
    self.icon = icon
    menu = site.menu()
    footerLinks = site.footerLinks()
    let footer = settings.footer
    self.footer = FooterView(
      organizer: footer.organizer, undertaker: footer.undertaker,
      phone: footer.phone.map(phonePhrases) ?? [],
      address: footer.address, icp: footer.icp?.text, publicSecurity: footer.publicSecurity?.text,
      siteCode: footer.siteCode?.text, badge: badge)
  }
}

extension Site {
  /// Lists that have entries, then the pages that ask for it.
  fileprivate func menu() -> [MenuItem] {
    let items = settings.menuKinds.compactMap { kind -> MenuItem? in
      guard let list = lists[kind, .whole], !list.items.isEmpty else { return nil }
      return MenuItem(
        text: list.title, link: link(toRoute: list.route), kind: kind, route: list.route)
    }
    let pages = pages(in: .main).map { entry, route in
      MenuItem(text: entry.common.title, link: link(toRoute: route), kind: nil, route: route)
    }
    return items + pages
  }

  fileprivate func footerLinks() -> [TextLink] {
    let pages = pages(in: .footer).map { entry, route in
      TextLink(text: entry.common.title, link: link(toRoute: route))
    }
    let siteMap = TextLink(
      text: Overview.siteMap.title, link: link(toRoute: Overview.siteMap.route))
    return pages + [siteMap]
  }

  private func pages(in place: MenuPlace) -> [(Entry<Page>, String)] {
    order[Page.self].map { entries[$0] }
      .filter { $0.fields.menu == place }
      .map { ($0, entryRoute(.page, $0.id)) }
  }
}
