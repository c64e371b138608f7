/// A file that machines read: search engines and the host.
package enum MachineFile: Hashable, Sendable {
  case sitemap
  /// Counted from 1, where one file would hold too many addresses.
  case sitemapPart(Int)
  case robots, headers, redirects, nginxRedirects

  /// Those that every site has.
  static let always: [MachineFile] = [.sitemap, .robots, .headers, .redirects, .nginxRedirects]

  /// Root-relative.
  var address: String {
    switch self {
    case .sitemap: "/sitemap.xml"
    case .sitemapPart(let number): "/sitemap-\(number).xml"
    case .robots: "/robots.txt"
    case .headers: "/_headers"
    case .redirects: "/_redirects"
    case .nginxRedirects: "/redirects.nginx.conf"
    }
  }

  /// How many addresses one site map may hold. Source: sitemaps.org, protocol 0.9.
  static let sitemapCapacity = 50_000

  /// The parts that a site of up to `count` pages may need.
  static func sitemapParts(ofPages count: Int) -> [MachineFile] {
    guard count > sitemapCapacity else { return [] }
    return (1...(count + sitemapCapacity - 1) / sitemapCapacity).map { .sitemapPart($0) }
  }
}
