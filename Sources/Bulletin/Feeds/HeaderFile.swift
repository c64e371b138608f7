/// `/_headers`: what static hosts send with each file. Its paths are the addresses that readers ask
/// for, with the path of `base_url` in front, as in `/_redirects`.
struct HeaderFile {
  let bytes: [UInt8]

  init(site: Site) {
    let year = "public, max-age=31536000, immutable"
    // Hosts join the values of all rules that match, so no two may say how long to keep one file.
    // Hosts bound the number of rules: the pages that editors add at the root have none.
    let routes =
      MenuEntry.kinds.map { site.settings.crumb($0).route }
      + Overview.all(for: site.settings).map(\.route)
    let pages = Set(routes.map(HeaderFile.folder)).sorted()
    let rules =
      AssetFolder.allCases.map { ($0.address + "*", year) }
      + pages.map { ($0, "public, max-age=300") }
    func address(_ path: String) -> String { site.link(toRoute: path).address }
    bytes =
      Array(address("/*").utf8) + HeaderFile.security
      + rules.map { "\(address($0))\n  Cache-Control: \($1)\n" }.joined().utf8
  }

  private static let security: [UInt8] =
    Array("\n  Content-Security-Policy: ".utf8) + ContentSecurityPolicy.header
      + """

        X-Content-Type-Options: nosniff
        Referrer-Policy: strict-origin-when-cross-origin

      """.utf8

  /// `/activities/*` of every page below it; `/` of home.
  private static func folder(ofRoute route: String) -> String {
    route.split(separator: "/").first.map { "/\($0)/*" } ?? "/"
  }
}
