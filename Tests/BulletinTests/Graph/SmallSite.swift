import Foundation
import TestSupport
import Testing

@testable import Bulletin

/// A site of a few entries: 青禾市 with 茗溪县 and what a test adds.
struct SmallSite {
  /// Front matter by path without `.md`.
  var entries: [String: String] = [
    "areas/qinghe": "title: 青禾市\nlevel: city\ncouncil: 青禾市政协",
    "areas/mingxi": "title: 茗溪县\nlevel: county\nparent: qinghe\ncouncil: 茗溪县政协",
    "sectors/tea": "title: 茶界\norder: 1\ncategory: professional",
    "members/lin": "name: 林知远\nlevel: city\nsectors: 茶界\nroles: 委员",
  ]
  /// Added to `site.yml`.
  var settings = ""
  var baseURL = "https://zx.qinghe.example/"
  var asOf = "2026-06-01"
  /// What follows the front matter of every entry.
  var text = "正文。\n"

  init(_ entries: [String: String] = [:], settings: String = "") {
    self.entries.merge(entries) { $1 }
    self.settings = settings
  }

  /// A station that is nothing but there.
  static let station = "title: 茶站\nkind: workstation\nbasis: sector\nsectors: 茶界"

  func site() async throws -> Site {
    let loaded = try await loaded()
    #expect(loaded.log.diagnostics.filter { $0.severity == .error } == [])
    return loaded.site
  }

  /// What is found before any page is rendered. `statics` are files of `static/`.
  func findings(statics: [String] = []) async throws -> [Diagnostic] {
    var loaded = try await loaded(statics: statics)
    await loaded.check(jobs: 1)
    return loaded.log.sorted()
  }

  func loaded(statics: [String] = []) async throws -> LoadedSite {
    try await withTemporaryFolder { folder in
      try write(in: folder)
      for path in statics { try write("x", to: folder.appending(path: "static/" + path)) }
      return try await loadSite(folder, asOf: asOf)
    }
  }

  func write(in folder: URL) throws {
    let settings = """
      title: 简报
      base_url: \(baseURL)
      root_area: qinghe
      council: { short: 青禾市政协 }
      \(settings)
      """
    let files = entries.map { ($0.key + ".md", "---\n\($0.value)\n---\n\(text)") }
    for (path, text) in files + [("site.yml", settings)] {
      try write(text, to: folder.appending(path: path))
    }
  }

  private func write(_ text: String, to file: URL) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: false, encoding: .utf8)
  }
}

extension Site {
  /// The entry of that id.
  func id<Fields: EntryFields>(_ type: Fields.Type, _ id: String) throws -> ID<Fields> {
    ID(try #require(entries.all(type).firstIndex { $0.id == id }))
  }
}
