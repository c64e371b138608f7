/// The bytes of the files that machines read.
struct MachineFiles {
  private let site: Site
  private let redirects: RedirectFiles
  private let sitemap: Sitemap

  /// `pages`: those that search engines are shown.
  init(site: Site, pages: [IndexedPage]) {
    self.site = site
    redirects = RedirectFiles(site: site)
    sitemap = Sitemap(of: site, pages: pages)
  }

  /// nil for a part of the site map that so many pages do not need.
  func bytes(of file: MachineFile) -> [UInt8]? {
    switch file {
    case .sitemap, .sitemapPart: sitemap.files.first { $0.file == file }?.text.bytes
    case .robots: robots(of: site)
    case .headers: HeaderFile(site: site).bytes
    case .redirects: redirects.hosts
    case .nginxRedirects: redirects.nginx
    }
  }
}

/// Everything may be read. Where `base_url` has a path, crawlers look for the file at the root of
/// the host only: its line of the sitemap, a full address, can be copied to the one there.
private func robots(of site: Site) -> [UInt8] {
  let sitemap = site.canonicalLink(MachineFile.sitemap.address).address
  return Array("User-agent: *\nDisallow:\n\nSitemap: \(sitemap)\n".utf8)
}
