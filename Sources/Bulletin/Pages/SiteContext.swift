extension PageContext {
  /// Finds the pictures that `site.yml` names and makes what surrounds every page.
  init(site: Site, theme: some Theme, reporting log: inout DiagnosticLog) {
    let assets = AssetStore(tree: site.tree)
    let links = EntryLinks(
      site: site, assets: assets, file: SiteSettings.path, isPublished: true)
    func picture(_ file: FileName?) -> Link? {
      guard let file else { return nil }
      return links.picture(file.text)
        .asset(namedAt: site.settings.source.place(file.range), reporting: &log)
        .map { site.link(to: $0) }
    }
    let frame = SiteFrame(
      site: site, theme: theme, icon: picture(site.settings.icon),
      badge: picture(site.settings.footer.badge))
    self.init(
      site: site, frame: frame, assets: assets, shareImage: picture(site.settings.shareImage))
  }
}
