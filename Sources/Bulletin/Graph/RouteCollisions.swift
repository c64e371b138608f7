import Glibc

/// No disk has room for a longer name.
func reportLongNames(_ table: [String: Claim], reporting log: inout DiagnosticLog) {
  let limit = Int(NAME_MAX)
  for key in table.keys.filter({ $0.utf8.count > limit }).sorted() {
    guard let claim = table[key], claim.kind != .redirect else { continue }
    let name = claim.address.split(separator: "/").first { $0.utf8.count > limit }
    if let name { log.report(.nameTooLong(claim, String(name))) }
  }
}

/// A file cannot stand where another address needs a folder: `/about` beside `/about/`, or the file
/// of a page, `about/index.html`, where `static/` has a folder of that name.
func reportFilesInTheWay(
  _ table: [String: Claim], reporting log: inout DiagnosticLog
) {
  let files = table.filter { $0.value.kind != .folder }
  // Of one file in the way of many pages one is told.
  var reported: Set<String> = []
  for path in table.keys.sorted() {
    var folder = path[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      guard let file = files[String(folder)], let claim = table[path] else { continue }
      let gives = file.precedence >= claim.precedence
      guard !gives || reported.insert(file.address).inserted else { continue }
      log.report(.routeCollision(gives ? file : claim, first: gives ? claim : file))
    }
  }
}

/// A page or redirect below `/assets/` would be kept by browsers for a year, as the files there are.
func reportPagesInFolders(
  _ table: [String: Claim], reporting log: inout DiagnosticLog
) {
  for path in table.keys.sorted() {
    guard let claim = table[path], claim.kind == .page || claim.kind == .redirect
    else { continue }
    // Letter for letter: browsers keep what the server says of the folder itself.
    let folder = claim.address.dropFirst().prefix { $0 != "/" } + "/index.html"
    guard let first = table[String(folder)], first.kind == .folder else { continue }
    log.report(.routeCollision(claim, first: first))
  }
}

/// A folder has one spelling: `static/Members/` beside `/members/` is one folder on many disks.
func reportFoldersInOtherCase(
  _ table: [String: Claim], reporting log: inout DiagnosticLog
) {
  let claims = table.values.filter { $0.kind != .redirect }
  // Only `static/` may hold capitals.
  guard claims.contains(where: { $0.address != $0.address.lowercased() }) else { return }
  var firsts: [String: (spelling: String, claim: Claim)] = [:]
  for claim in claims.sorted(by: { ($0.precedence, $0.address) < ($1.precedence, $1.address) }) {
    for folder in claim.folders {
      guard let first = firsts[folder.key] else {
        firsts[folder.key] = (folder.spelling, claim)
        continue
      }
      guard first.spelling != folder.spelling else { continue }
      log.report(.folderInOtherCase(claim, folder.spelling, first: first))
      break
    }
  }
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

  static func routeCollision(_ claim: Claim, first: Claim) -> Diagnostic {
    let isCaseOnly =
      claim.address != first.address
      && claim.address.lowercased() == first.address.lowercased()
    return Diagnostic(
      .routeCollision, at: claim.place,
      isCaseOnly ? .differsInCase(claim, first) : .taken(claim, first),
      notes: [
        Note(
          at: first.place,
          Message(zh: "已占用网址的是\(first.claimant.name.zh)", en: "taken by \(first.claimant.name.en)"))
      ])
  }

  fileprivate static func folderInOtherCase(
    _ claim: Claim, _ folder: String, first: (spelling: String, claim: Claim)
  ) -> Diagnostic {
    Diagnostic(
      .routeCollision, at: claim.place,
      Message(
        zh: """
          文件夹“\(folder)”与网站里的“\(first.spelling)”只有大小写不同，许多服务器当成同一个，\
          请把它改成“\(first.spelling)”，或另起一个名字
          """,
        en: """
          the folder ‘\(folder)’ differs from ‘\(first.spelling)’ of this site in case only, and \
          many servers take them for one; rename it
          """),
      notes: [
        Note(
          at: first.claim.place,
          Message(
            zh: "“\(first.spelling)”里有\(first.claim.claimant.name.zh)",
            en: "‘\(first.spelling)’ holds \(first.claim.claimant.name.en)"))
      ])
  }
}

extension Message {
  fileprivate static func taken(_ claim: Claim, _ first: Claim) -> Message {
    Message(
      zh: """
        网址 \(claim.address) 已被\(first.claimant.name.zh)占用，\(claim.claimant.name.zh)不能再用，\
        请改名或删去其一
        """,
      en: """
        the address \(claim.address) of \(claim.claimant.name.en) is taken by \
        \(first.claimant.name.en); rename or delete one
        """)
  }

  fileprivate static func differsInCase(_ claim: Claim, _ first: Claim) -> Message {
    Message(
      zh: """
        网址 \(claim.address) 与\(first.claimant.name.zh)的网址 \(first.address) 只有大小写不同，\
        服务器会当成同一个网址，\(claim.claimant.name.zh)不能再用，请改名或删去其一
        """,
      en: """
        the address \(claim.address) of \(claim.claimant.name.en) differs from \(first.address) of \
        \(first.claimant.name.en) in case only, and servers take them for one; rename or delete one
        """)
  }
}
