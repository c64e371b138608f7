/// The one table of what the site holds: every address and what stands there.
package struct RouteTable: Sendable {
  private let addressOfEntry: [AnyEntryID: Address]
  private let entryOfFile: [String: AnyEntryID]
  /// By `outputKey`.
  private let table: [String: Route]
  /// In a fixed order: generated pages, entries, redirects and files of `static/`.
  package let all: [Route]

  /// Where readers find an entry.
  package struct Address: Hashable, Sendable {
    /// Root-relative, without the path of `base_url`.
    package let route: String
    /// The id of a section on that page: a town on its county's page.
    package let fragment: String?
  }

  /// Two targets that want one address are reported; one of them stands there.
  init(_ builder: RouteBuilder, reporting log: inout DiagnosticLog) {
    var table: [String: Route] = [:]
    var all: [Route] = []
    for route in builder.routes.sorted(by: { $0.target.precedence < $1.target.precedence }) {
      let output = outputKey(of: route.address)
      if let first = table[output] {
        log.report(.routeCollision(route, first: first))
      } else {
        table[output] = route
        all.append(route)
      }
    }
    reportLongNames(table, reporting: &log)
    reportFilesInTheWay(table, reporting: &log)
    reportPagesInFolders(table, reporting: &log)
    reportFoldersInOtherCase(table, reporting: &log)
    addressOfEntry = builder.addresses
    entryOfFile = builder.files
    self.table = table
    self.all = all
  }

  /// nil for entries without a page: drafts, held-back ones, members who did not consent.
  package func address(of id: AnyEntryID) -> Address? { addressOfEntry[id] }

  /// The entry that a path inside `content/` is.
  func entry(ofFile path: String) -> AnyEntryID? { entryOfFile[path] }

  /// What stands at `address`, letter for letter: most servers tell cases apart when they answer.
  /// nil where nothing does; a folder of assets is nothing itself.
  package func target(at address: String) -> RouteTarget? { route(at: address)?.target }

  func route(at address: String) -> Route? {
    let output = outputPath(of: address)
    guard let route = table[output.lowercased()], outputPath(of: route.address) == output else {
      return nil
    }
    if case .assets = route.target { return nil }
    return route
  }

  /// The addresses of the pages, sorted.
  var pageRoutes: [String] { all.filter(\.target.isPage).map(\.address).sorted() }
}

/// `about/index.html` of `/about/`, `robots.txt` of `/robots.txt`.
package func outputPath(of address: String) -> String {
  let path = String(address.dropFirst())
  return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
}

/// Outputs that differ by case only are one: nginx maps match so, and many disks keep files so.
private func outputKey(of address: String) -> String { outputPath(of: address).lowercased() }
