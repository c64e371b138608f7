/// A page that search engines are shown.
struct IndexedPage: Sendable, Hashable {
  /// Root-relative, without the path of `base_url`.
  let route: String
  /// nil where nothing says when the page changed last.
  let modified: Moment?
}

/// `/sitemap.xml`: every indexed page, or an index of parts where one file would hold too many.
///
/// Source: sitemaps.org, protocol 0.9.
struct Sitemap {
  struct File {
    let address: String
    let text: XML
  }

  static let capacity = 50_000

  let files: [File]

  /// `capacity`: how many addresses one file may hold.
  init(of site: Site, pages: [IndexedPage], capacity: Int = Sitemap.capacity) {
    let pages = pages.sorted { $0.route < $1.route }
    let main = GeneratedFile.sitemap.address
    guard pages.count > capacity else {
      files = [File(address: main, text: list(pages, of: site))]
      return
    }
    let parts = stride(from: 0, to: pages.count, by: capacity).map { start in
      Array(pages[start..<min(start + capacity, pages.count)])
    }
    let addresses = Sitemap.partAddresses(count: parts.count)
    let entries = zip(addresses, parts).map { address, pages in
      IndexedPage(route: address, modified: newest(pages.compactMap(\.modified)))
    }
    files =
      [File(address: main, text: index(of: entries, site))]
      + zip(addresses, parts).map { File(address: $0, text: list($1, of: site)) }
  }

  /// The addresses to keep free for the parts of a site of up to `count` pages.
  static func partAddresses(ofPages count: Int) -> [String] {
    count > capacity ? partAddresses(count: (count + capacity - 1) / capacity) : []
  }

  private static func partAddresses(count: Int) -> [String] {
    (1...count).map { "/sitemap-\($0).xml" }
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

/// Of several moments the one that begins last.
func newest(_ moments: [Moment]) -> Moment? { moments.max { $0.start < $1.start } }
