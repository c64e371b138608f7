import Foundation

/// The pages of a built site by kind, each kind from its poorest page to its richest.
struct PageKinds {
  private(set) var pages: [String: [String]] = [:]

  /// Every site has these; the sample has the other kinds as well.
  static let expected = [
    "home", "not found", "redirect", "withdrawn", "wall sheet", "wall sheet A4", "page", "list",
    "filtered list", "second list page", "station table", "sectors", "campaign", "overview links",
    "overview documents/chain", "overview campaigns", "overview statistics", "overview sitemap",
    "overview standards", "entry of workstations", "entry of activities",
    "entry of members", "entry of sectors", "entry of committees", "entry of areas",
    "entry of matters", "entry of documents", "entry of articles",
  ]

  static let withoutHeader = ["redirect", "wall sheet", "wall sheet A4"]

  init(of site: BuiltSite, content: URL) throws {
    var sizes: [String: Int] = [:]
    for file in try site.pages() {
      let path = String(file.path.dropFirst(site.folder.path.count + 1))
      let html = try String(contentsOf: file, encoding: .utf8)
      sizes[path] = html.utf8.count
      pages[PageKinds.kind(of: path, html, content), default: []].append(path)
    }
    for kind in pages.keys {
      pages[kind]?.sort { (sizes[$0] ?? 0, $0) < (sizes[$1] ?? 0, $1) }
    }
  }

  /// A page of a kind of its own.
  func with(_ page: String) -> PageKinds {
    var kinds = self
    kinds.pages[page] = [page]
    return kinds
  }

  private static func kind(of path: String, _ html: String, _ content: URL) -> String {
    let parts = path.split(separator: "/").dropLast().map(String.init)
    if path == "404.html" { return "not found" }
    if html.contains("http-equiv=\"refresh\"") { return "redirect" }
    if html.contains("<title>已撤回") { return "withdrawn" }
    guard let first = parts.first else { return "home" }
    if parts.last == "wall" { return "wall sheet" }
    if parts.last == "a4" { return "wall sheet A4" }
    if isFile(parts, in: content) { return "entry of \(first)" }
    if isFile(["pages"] + parts, in: content) { return "page" }
    if parts.contains("page") { return "second list page" }
    if first == "campaigns", parts.count == 2 { return "campaign" }
    return listKind(parts, html, content)
  }

  private static func listKind(_ parts: [String], _ html: String, _ content: URL) -> String {
    let route = parts.joined(separator: "/")
    let hasEntries = FileManager.default.fileExists(atPath: content.appending(path: parts[0]).path)
    if route == "sectors" { return route }
    guard hasEntries, route != "documents/chain" else { return "overview \(route)" }
    if html.contains("class=\"stations ") { return "station table" }
    return parts.count == 1 ? "list" : "filtered list"
  }

  private static func isFile(_ parts: [String], in content: URL) -> Bool {
    let file = content.appending(path: parts.joined(separator: "/") + ".md")
    return FileManager.default.fileExists(atPath: file.path)
  }
}
