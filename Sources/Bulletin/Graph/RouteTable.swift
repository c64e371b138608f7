/// Who claims an address: for collisions and for links.
struct Claim: Sendable {
  enum Kind: Sendable {
    case page, file, redirect
  }

  let kind: Kind
  /// Root-relative, without the path of `base_url`: `/about/`, `/robots.txt`.
  let address: String
  /// What to call it in a message.
  let name: Message
  let place: Place
}

/// Every address of the site and where each entry is found.
package struct RouteTable: Sendable {
  private let addressOfEntry: [AnyEntryID: Address]
  private let entryOfFile: [String: AnyEntryID]
  private let claims: [String: Claim]

  package struct Address: Hashable, Sendable {
    /// Root-relative, without the path of `base_url`.
    package let route: String
    /// The id of a section on that page: a town on its county's page.
    package let fragment: String?
  }

  /// Two claims on one address are reported at the second: generated pages come first, so that
  /// the finding stands in the editor's file.
  init(
    entries: Entries, generated: [Claim], settings: SiteSettings,
    reporting log: inout DiagnosticLog
  ) {
    var addresses: [AnyEntryID: Address] = [:]
    var files: [String: AnyEntryID] = [:]
    var claims = EntryClaims(entries: entries, settings: settings)
    claims.makeAll(&addresses, &files)
    var table: [String: Claim] = [:]
    for claim in generated + claims.claims {
      let output = outputPath(of: claim.address)
      if let first = table[output] {
        log.report(.routeCollision(claim, first: first))
      } else {
        table[output] = claim
      }
    }
    addressOfEntry = addresses
    entryOfFile = files
    self.claims = table
  }

  /// nil for entries without a page: drafts, held-back ones, members who did not consent.
  package func address(of id: AnyEntryID) -> Address? { addressOfEntry[id] }

  /// The entry that a path inside `content/` is.
  func entry(ofFile path: String) -> AnyEntryID? { entryOfFile[path] }

  /// Whether `route` is a page of this site.
  func claim(at address: String) -> Claim? { claims[outputPath(of: address)] }

  var pageRoutes: [String] {
    claims.values.filter { $0.kind == .page }.map(\.address).sorted()
  }
}

/// `about/index.html` of `/about/`, `robots.txt` of `/robots.txt`.
package func outputPath(of address: String) -> String {
  let path = String(address.dropFirst())
  return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
}

extension Diagnostic {
  fileprivate static func routeCollision(_ claim: Claim, first: Claim) -> Diagnostic {
    Diagnostic(
      .routeCollision, at: claim.place,
      Message(
        zh: "网址 \(claim.address) 已被\(first.name.zh)占用，\(claim.name.zh)不能再用，请改名或删去其一",
        en: "the address \(claim.address) of \(claim.name.en) is taken by \(first.name.en); "
          + "rename or delete one"),
      notes: [
        Note(
          at: first.place,
          Message(zh: "已占用网址的是\(first.name.zh)", en: "taken by \(first.name.en)"))
      ])
  }
}
