/// Every address of the site and where each entry is found.
package struct RouteTable: Sendable {
  private let addressOfEntry: [AnyEntryID: Address]
  private let entryOfFile: [String: AnyEntryID]
  /// By `outputKey`.
  private let claims: [String: Claim]
  /// Sorted.
  let pageRoutes: [String]

  package struct Address: Hashable, Sendable {
    /// Root-relative, without the path of `base_url`.
    package let route: String
    /// The id of a section on that page: a town on its county's page.
    package let fragment: String?
  }

  /// Two claims on one address are reported.
  init(
    entries: Entries, generated: [Claim], settings: SiteSettings,
    reporting log: inout DiagnosticLog
  ) {
    var addresses: [AnyEntryID: Address] = [:]
    var files: [String: AnyEntryID] = [:]
    var claims = EntryClaims(entries: entries, settings: settings)
    claims.makeAll(&addresses, &files)
    var table: [String: Claim] = [:]
    for claim in (generated + claims.claims).sorted(by: { $0.precedence < $1.precedence }) {
      let output = outputKey(of: claim.address)
      if let first = table[output] {
        log.report(.routeCollision(claim, first: first))
      } else {
        table[output] = claim
      }
    }
    reportLongNames(table, reporting: &log)
    reportFilesInTheWay(table, reporting: &log)
    reportPagesInFolders(table, reporting: &log)
    reportFoldersInOtherCase(table, reporting: &log)
    pageRoutes = table.values.filter { $0.kind == .page }.map(\.address).sorted()
    addressOfEntry = addresses
    entryOfFile = files
    self.claims = table.filter { $0.value.kind != .folder }
  }

  /// nil for entries without a page: drafts, held-back ones, members who did not consent.
  package func address(of id: AnyEntryID) -> Address? { addressOfEntry[id] }

  /// The entry that a path inside `content/` is.
  func entry(ofFile path: String) -> AnyEntryID? { entryOfFile[path] }

  /// What stands at `address`, letter for letter: most servers tell cases apart when they answer.
  func claim(at address: String) -> Claim? {
    let output = outputPath(of: address)
    return claims[output.lowercased()].flatMap { outputPath(of: $0.address) == output ? $0 : nil }
  }
}

/// `about/index.html` of `/about/`, `robots.txt` of `/robots.txt`.
package func outputPath(of address: String) -> String {
  let path = String(address.dropFirst())
  return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
}

/// Outputs that differ by case only are one: nginx maps match so, and many disks keep files so.
private func outputKey(of address: String) -> String { outputPath(of: address).lowercased() }
