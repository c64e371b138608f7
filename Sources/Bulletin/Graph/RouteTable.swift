import Glibc

/// Who claims an address: for collisions and for links.
struct Claim: Sendable {
  enum Kind: Sendable {
    case page, file, redirect
    /// No page may stand at it or below it.
    case folder
  }

  let kind: Kind
  /// Root-relative, without the path of `base_url`: `/about/`, `/robots.txt`.
  let address: String
  let claimant: Claimant
  let place: Place

  /// Who keeps an address that two want: the finding stands at the one that gives way.
  fileprivate var precedence: Int {
    switch claimant {
    case .generator, .folder, .list, .wallSheet: 0
    case .entry: 1
    case .redirect, .staticFile: 2
    }
  }
}

/// What to call the holder of an address in a message.
enum Claimant: Sendable {
  case entry(title: String)
  case redirect(from: String)
  case list(title: String)
  case wallSheet(station: String)
  case staticFile
  case generator
  case folder

  var name: Message {
    switch self {
    case .entry(let title): Message(zh: "“\(title)”", en: "‘\(title)’")
    case .redirect(let from): Message(zh: "旧网址“\(from)”", en: "the redirect from \(from)")
    case .list(let title): Message(zh: "列表页“\(title)”", en: "the list ‘\(title)’")
    case .wallSheet(let station):
      Message(zh: "“\(station)”的上墙展板", en: "the wall sheet of ‘\(station)’")
    case .staticFile: Message(zh: "“static/”中的文件", en: "a file of static/")
    case .generator: Message(zh: "自动生成的页面", en: "a generated page")
    case .folder: Message(zh: "存放图片和样式的文件夹", en: "the folder of pictures and styles")
    }
  }
}

/// Every address of the site and where each entry is found.
package struct RouteTable: Sendable {
  private let addressOfEntry: [AnyEntryID: Address]
  private let entryOfFile: [String: AnyEntryID]
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
      let output = outputPath(of: claim.address)
      if let first = table[output] {
        log.report(.routeCollision(claim, first: first))
      } else {
        table[output] = claim
      }
    }
    reportLongNames(table, reporting: &log)
    reportFilesInTheWay(table, reporting: &log)
    reportPagesInFolders(table, reporting: &log)
    pageRoutes = table.values.filter { $0.kind == .page }.map(\.address).sorted()
    addressOfEntry = addresses
    entryOfFile = files
    self.claims = table.filter { $0.value.kind != .folder }
  }

  /// nil for entries without a page: drafts, held-back ones, members who did not consent.
  package func address(of id: AnyEntryID) -> Address? { addressOfEntry[id] }

  /// The entry that a path inside `content/` is.
  func entry(ofFile path: String) -> AnyEntryID? { entryOfFile[path] }

  /// Whether `route` is a page of this site.
  func claim(at address: String) -> Claim? { claims[outputPath(of: address)] }
}

/// No disk has room for a longer name.
private func reportLongNames(_ table: [String: Claim], reporting log: inout DiagnosticLog) {
  let limit = Int(NAME_MAX)
  for path in table.keys.filter({ $0.utf8.count > limit }).sorted() {
    guard let claim = table[path], claim.kind != .redirect else { continue }
    let name = path.split(separator: "/").first { $0.utf8.count > limit }
    if let name { log.report(.nameTooLong(claim, String(name))) }
  }
}

/// A file cannot stand where another address needs a folder: `/about` beside `/about/`.
private func reportFilesInTheWay(
  _ table: [String: Claim], reporting log: inout DiagnosticLog
) {
  let files = table.filter { !$0.key.hasSuffix("index.html") }
  for path in table.keys.sorted() {
    var folder = path[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      guard let file = files[String(folder)], let claim = table[path] else { continue }
      log.report(.routeCollision(file, first: claim))
    }
  }
}

/// A page or redirect below `/assets/` would be kept by browsers for a year, as the files there are.
private func reportPagesInFolders(
  _ table: [String: Claim], reporting log: inout DiagnosticLog
) {
  for path in table.keys.sorted() {
    guard let claim = table[path], claim.kind == .page || claim.kind == .redirect
    else { continue }
    let folder = String(path.prefix { $0 != "/" }) + "/index.html"
    guard let first = table[folder], first.kind == .folder else { continue }
    log.report(.routeCollision(claim, first: first))
  }
}

/// `about/index.html` of `/about/`, `robots.txt` of `/robots.txt`.
package func outputPath(of address: String) -> String {
  let path = String(address.dropFirst())
  return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
}

extension Diagnostic {
  fileprivate static func nameTooLong(_ claim: Claim, _ name: String) -> Diagnostic {
    Diagnostic(
      .fileName, at: claim.place,
      Message(
        zh: """
          \(claim.claimant.name.zh)的网址里“\(name.prefix(20))……”有 \(name.utf8.count) 个字节，\
          最多 255 个，请改短
          """,
        en: """
          ‘\(name.prefix(20))…’ in the address of \(claim.claimant.name.en) has \
          \(name.utf8.count) bytes; 255 are allowed, shorten it
          """))
  }

  fileprivate static func routeCollision(_ claim: Claim, first: Claim) -> Diagnostic {
    Diagnostic(
      .routeCollision, at: claim.place,
      Message(
        zh:
          "网址 \(claim.address) 已被\(first.claimant.name.zh)占用，\(claim.claimant.name.zh)不能再用，请改名或删去其一",
        en:
          "the address \(claim.address) of \(claim.claimant.name.en) is taken by \(first.claimant.name.en); "
          + "rename or delete one"),
      notes: [
        Note(
          at: first.place,
          Message(zh: "已占用网址的是\(first.claimant.name.zh)", en: "taken by \(first.claimant.name.en)"))
      ])
  }
}
