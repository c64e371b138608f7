import Foundation
import TestSupport
import Testing

/// What a browser found on the pages of a site: on the richest and the poorest of every kind.
struct SiteAudit: Decodable {
  struct Finding: Decodable {
    let check: String
    let page: String
    let message: String
  }

  /// In bytes after `gzip -9`.
  struct Weight: Decodable {
    let kind: String
    let page: String
    let html: Int
    let css: Int
    let scripts: Int
    /// What is left of the page without its main part.
    let frame: Int
    /// Of its own text, in characters.
    let textLength: Int

    var total: Int { html + css + scripts }
  }

  let findings: [Finding]
  /// How many pages each check has seen.
  let counts: [String: Int]
  /// Of all pages.
  let weights: [Weight]

  init(of site: BuiltSite, _ kinds: PageKinds) async throws {
    let plan = Plan(
      address: site.address, folder: site.folder.path,
      basePath: URL(string: site.publicAddress)?.path ?? "/",
      browser: try Tool.chromium.path().path,
      pages: kinds.pages.sorted { $0.key < $1.key }.flatMap { SiteAudit.steps($0.key, $0.value) })
    let file = site.folder.appending(path: "plan.json")
    try JSONEncoder().encode(plan).write(to: file)
    let script = packageFolder.appending(path: "Tests/BrowserTests/audit/audit.py")
    let json = try await Tool.python.run(["-B", script.path, file.path], within: .seconds(1500))
    self = try JSONDecoder().decode(SiteAudit.self, from: Data(json.utf8))
  }

  private struct Plan: Encodable {
    let address: String
    let folder: String
    let basePath: String
    let browser: String
    let pages: [Step]
  }

  private struct Step: Encodable {
    let kind: String
    let path: String
    let isOpened: Bool
    let isWalked: Bool
    let hasHeader: Bool
  }

  private static func steps(_ kind: String, _ paths: [String]) -> [Step] {
    paths.map { path in
      let isRichest = path == paths.last
      return Step(
        kind: kind, path: path, isOpened: isRichest || path == paths.first, isWalked: isRichest,
        hasHeader: !PageKinds.withoutHeader.contains(kind))
    }
  }
}
