import Foundation
import Templates
import TestSupport

@testable import Bulletin

/// Every page of a site, made from the table of what it holds.
struct RenderedSite: Sendable {
  struct Page: Sendable {
    let kind: String
    /// Root-relative.
    let route: String
    let html: HTML
    let tags: [Tag]

    var text: String { String(decoding: html.bytes, as: UTF8.self) }
  }

  let pages: [Page]

  init(_ site: Site) {
    var log = DiagnosticLog()
    let context = PageContext(site: site, theme: DefaultTheme(), reporting: &log)
    pages = site.routes.all.compactMap { route in
      guard let kind = pageKind(of: route.target, in: site),
        let html = context.render(route)?.html
      else { return nil }
      return Page(kind: kind, route: route.address, html: html, tags: TagScanner.tags(of: html))
    }
  }

  func pages(_ kind: String) -> [Page] { pages.filter { $0.kind == kind } }

  // MARK: Made once a run

  static let sample = Task { RenderedSite(try await loadSite(sampleContent).site) }

  /// Entries have what they need and nothing else.
  static let poor = Task {
    try await rendered { try ChangedSample.poor().write(to: $0) }
  }

  /// The settings and one area.
  static let empty = Task {
    try await withTemporaryFolder { folder in
      for (path, text) in [
        ("areas/qinghe.md", "---\ntitle: 青禾市\nlevel: city\ncouncil: 青禾市政协\n---\n"),
        ("site.yml", "title: 简报\nbase_url: https://a.example/\nroot_area: qinghe\n"),
      ] {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: false, encoding: .utf8)
      }
      return RenderedSite(try await loadSite(folder).site)
    }
  }

  /// The same site twice: with hostile words in every free text, and with harmless ones.
  static let attacked = Task {
    let sample = try ChangedSample.hostile()
    return (
      hostile: try await rendered { try sample.write(to: $0) },
      harmless: try await rendered {
        try sample.write(to: $0) { $0.replacing(AddedWords.hostile, with: AddedWords.harmless) }
      }
    )
  }

  private static func rendered(_ write: (URL) throws -> Void) async throws -> RenderedSite {
    try await withTemporaryFolder { folder in
      let content = folder.appending(path: "content")
      try write(content)
      return RenderedSite(try await loadSite(content).site)
    }
  }
}
