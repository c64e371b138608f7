import Glibc

/// No disk has room for a longer name.
func reportLongNames(_ table: [String: Route], reporting log: inout DiagnosticLog) {
  let limit = Int(NAME_MAX)
  for key in table.keys.filter({ $0.utf8.count > limit }).sorted() {
    guard let route = table[key], !route.isRedirect else { continue }
    let name = route.address.split(separator: "/").first { $0.utf8.count > limit }
    if let name { log.report(.nameTooLong(route, String(name))) }
  }
}

/// A file cannot stand where another address needs a folder: `/about` beside `/about/`, or the file
/// of a page, `about/index.html`, where `static/` has a folder of that name.
func reportFilesInTheWay(_ table: [String: Route], reporting log: inout DiagnosticLog) {
  let slash = UInt8(ascii: "/")
  // Few files are called what a folder is called.
  let fileNames = Set(
    table.keys.compactMap { $0.utf8.split(separator: slash).last.map(Substring.init) })
  let below = table.keys.filter { path in
    path.utf8.split(separator: slash).dropLast().contains { fileNames.contains(Substring($0)) }
  }
  // Of one file in the way of many pages one is told.
  var reported: Set<String> = []
  for path in below.sorted() {
    var folder = path[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      guard let file = table[String(folder)], !file.isFolder, let route = table[path] else {
        continue
      }
      let gives = file.target.precedence >= route.target.precedence
      guard !gives || reported.insert(file.address).inserted else { continue }
      log.report(.routeCollision(gives ? file : route, first: gives ? route : file))
    }
  }
}

/// A page or redirect below `/assets/` would be kept by browsers for a year, as the files there are.
func reportPagesInFolders(_ table: [String: Route], reporting log: inout DiagnosticLog) {
  let folders = table.values.filter(\.isFolder).sorted { $0.address < $1.address }
  for first in folders {
    // Letter for letter: browsers keep what the server says of the folder itself.
    let inside = table.values.filter {
      ($0.target.isPage || $0.isRedirect) && $0.address.utf8.starts(with: first.address.utf8)
    }
    for route in inside.sorted(by: { $0.address < $1.address }) {
      log.report(.routeCollision(route, first: first))
    }
  }
}

/// A folder has one spelling: `static/Members/` beside `/members/` is one folder on many disks.
func reportFoldersInOtherCase(_ table: [String: Route], reporting log: inout DiagnosticLog) {
  let routes = table.values.filter { !$0.isRedirect }
  // Only `static/` may hold capitals.
  guard routes.contains(where: { $0.address != $0.address.lowercased() }) else { return }
  var firsts: [String: (spelling: String, route: Route)] = [:]
  for route in routes.sorted(by: {
    ($0.target.precedence, $0.address) < ($1.target.precedence, $1.address)
  }) {
    for folder in route.folders {
      guard let first = firsts[folder.key] else {
        firsts[folder.key] = (folder.spelling, route)
        continue
      }
      guard first.spelling != folder.spelling else { continue }
      log.report(
        .folderInOtherCase(route, folder.spelling, firstSpelled: first.spelling, first.route))
      break
    }
  }
}

extension Diagnostic {
  fileprivate static func nameTooLong(_ route: Route, _ name: String) -> Diagnostic {
    Diagnostic(
      .fileName, at: route.place,
      zh: """
        \(route.name.zh)的网址里“\(name.prefix(20))……”有 \(name.utf8.count) 个字节，\
        最多 255 个，请改短
        """,
      en: """
        ‘\(name.prefix(20))…’ in the address of \(route.name.en) has \
        \(name.utf8.count) bytes; 255 are allowed, shorten it
        """)
  }

  static func routeCollision(_ route: Route, first: Route) -> Diagnostic {
    let isCaseOnly =
      route.address != first.address
      && route.address.lowercased() == first.address.lowercased()
    return Diagnostic(
      .routeCollision, at: route.place,
      isCaseOnly ? .differsInCase(route, first) : .taken(route, first),
      notes: [
        Note(at: first.place, zh: "已占用网址的是\(first.name.zh)", en: "taken by \(first.name.en)")
      ])
  }

  fileprivate static func folderInOtherCase(
    _ route: Route, _ folder: String, firstSpelled spelling: String, _ first: Route
  ) -> Diagnostic {
    Diagnostic(
      .routeCollision, at: route.place,
      notes: [
        Note(
          at: first.place, zh: "“\(spelling)”里有\(first.name.zh)",
          en: "‘\(spelling)’ holds \(first.name.en)")
      ],
      zh: """
        文件夹“\(folder)”与网站里的“\(spelling)”只有大小写不同，许多服务器当成同一个，\
        请把它改成“\(spelling)”，或另起一个名字
        """,
      en: """
        the folder ‘\(folder)’ differs from ‘\(spelling)’ of this site in case only, and \
        many servers take them for one; rename it
        """)
  }
}

extension Message {
  fileprivate static func taken(_ route: Route, _ first: Route) -> Message {
    Message(
      zh: """
        网址 \(route.address) 已被\(first.name.zh)占用，\(route.name.zh)不能再用，\
        请改名或删去其一
        """,
      en: """
        the address \(route.address) of \(route.name.en) is taken by \
        \(first.name.en); rename or delete one
        """)
  }

  fileprivate static func differsInCase(_ route: Route, _ first: Route) -> Message {
    Message(
      zh: """
        网址 \(route.address) 与\(first.name.zh)的网址 \(first.address) 只有大小写不同，\
        服务器会当成同一个网址，\(route.name.zh)不能再用，请改名或删去其一
        """,
      en: """
        the address \(route.address) of \(route.name.en) differs from \(first.address) of \
        \(first.name.en) in case only, and servers take them for one; rename or delete one
        """)
  }
}

extension Route {
  var isRedirect: Bool {
    if case .redirect = target { true } else { false }
  }

  fileprivate var isFolder: Bool {
    if case .assets = target { true } else { false }
  }
}
