/// Files that every site has at its root.
enum GeneratedFile: String, CaseIterable, Sendable {
  case notFound = "/404.html"
  case sitemap = "/sitemap.xml"
  case robots = "/robots.txt"
  case headers = "/_headers"
  case redirects = "/_redirects"
  case nginxRedirects = "/redirects.nginx.conf"

  /// Root-relative.
  var address: String { rawValue }
}
