/// `/sitemap.xml`: every indexed page, or an index of parts where one file would hold too many.
///
/// Source: sitemaps.org, protocol 0.9.
struct Sitemap {
  struct File {
    let file: MachineFile
    let text: XML
  }

  let files: [File]

  /// `capacity`: how many addresses one file may hold.
  init(of site: Site, pages: [IndexedPage], capacity: Int = MachineFile.sitemapCapacity) {
    let pages = pages.sorted { $0.route < $1.route }
    guard pages.count > capacity else {
      files = [File(file: .sitemap, text: list(pages, of: site))]
      return
    }
    let parts = stride(from: 0, to: pages.count, by: capacity).enumerated().map { number, start in
      (
        file: MachineFile.sitemapPart(number + 1),
        pages: Array(pages[start..<min(start + capacity, pages.count)])
      )
    }
    let entries = parts.map { part in
      IndexedPage(route: part.file.address, modified: newest(part.pages.compactMap(\.modified)))
    }
    files =
      [File(file: .sitemap, text: index(of: entries, site))]
      + parts.map { File(file: $0.file, text: list($0.pages, of: site)) }
  }
}

private func list(_ pages: [IndexedPage], of site: Site) -> XML {
  """
  <?xml version="1.0" encoding="UTF-8"?>
  <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  \(pages.map { "<url>\(location(of: $0, site))</url>\n" })</urlset>

  """
}

private func index(of parts: [IndexedPage], _ site: Site) -> XML {
  """
  <?xml version="1.0" encoding="UTF-8"?>
  <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  \(parts.map { "<sitemap>\(location(of: $0, site))</sitemap>\n" })</sitemapindex>

  """
}

private func location(of page: IndexedPage, _ site: Site) -> [XML] {
  let address = site.canonicalLink(page.route).address
  return [
    "<loc>\(address)</loc>\(if: page.modified, { "<lastmod>\($0.fullText)</lastmod>" })"
  ]
}
