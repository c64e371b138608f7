/// The files at the root that readers never see: for search engines and for the host.
struct MachineFiles {
  struct File {
    let address: String
    let bytes: [UInt8]
  }

  let files: [File]

  init(site: Site, pages: [IndexedPage]) {
    func file(_ kind: GeneratedFile, _ bytes: [UInt8]) -> File {
      File(address: kind.address, bytes: bytes)
    }
    let redirects = RedirectFiles(site: site)
    files =
      [
        file(.redirects, redirects.hosts), file(.nginxRedirects, redirects.nginx),
        file(.headers, HeaderFile(site: site).bytes), file(.robots, robots(of: site)),
      ]
      + Sitemap(of: site, pages: pages).files.map {
        File(address: $0.address, bytes: $0.text.bytes)
      }
  }
}

/// Everything may be read. Where `base_url` has a path, crawlers look for the file at the root of
/// the host only: its line of the sitemap, a full address, can be copied to the one there.
private func robots(of site: Site) -> [UInt8] {
  let sitemap = site.canonicalLink(GeneratedFile.sitemap.address).address
  return Array("User-agent: *\nDisallow:\n\nSitemap: \(sitemap)\n".utf8)
}
