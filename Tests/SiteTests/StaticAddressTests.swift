import Foundation
import TestSupport
import Testing

@testable import Bulletin
@testable import Templates

/// What `check` lets pass, `build` publishes, whatever lies in `static/`.
@Suite struct StaticAddressTests {
  private func build(_ folder: URL, to output: String? = "public") async throws -> BuildReport {
    try await Bulletin.build(
      BuildOptions(
        content: folder.appending(path: "content").path,
        output: output.map { folder.appending(path: $0).path },
        asOf: try #require(Instant(parsingAsOf: "2026-06-01")), jobs: 2),
      theme: DefaultTheme())
  }

  private func writeSite(in content: URL) throws {
    let files = [
      "site.yml": """
      title: 青禾政协简报
      base_url: https://zx.qinghe.example/
      root_area: qinghe
      council: { short: 青禾市政协 }
      default_source: 青禾市政协
      redirects: [ { from: /old/, to: /about/ }, { from: /old.html, to: /about/ } ]
      """,
      "areas/qinghe.md": "---\ntitle: 青禾市\nlevel: city\n---\n",
      "pages/about.md": "---\ntitle: 关于本站\n---\n\n正文。\n\n![茶山](tea.gif)\n",
    ]
    for (path, text) in files {
      let file = content.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let picture = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
    try #require(Data(base64Encoded: picture)).write(to: content.appending(path: "pages/tea.gif"))
  }

  /// `paths` are published as they are, if nothing is found; one below another cannot be laid.
  private func agree(on paths: [String], in folder: URL) async throws -> Bool {
    let statics = folder.appending(path: "content/static")
    try? FileManager.default.removeItem(at: statics)
    for path in paths {
      let file = statics.appending(path: path)
      try? FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try? Data("x".utf8).write(to: file)
    }
    let checked = try await build(folder, to: nil)
    let built = try await build(folder)
    #expect(checked.findings == built.findings, "\(paths)")
    #expect(checked.findings.allSatisfy { $0.severity < .error || $0.rule == .routeCollision })
    return !built.fails(strict: false)
  }

  @Test func everyAddressOfTheSite() async throws {
    try await withTemporaryFolder { folder in
      try writeSite(in: folder.appending(path: "content"))
      _ = try await build(folder)
      let files = try tree(folder.appending(path: "public")).keys
        .filter { $0 != ".bulletin" }.sorted()
      let folders = Set(
        files.flatMap { file in
          file.indices.filter { file[$0] == "/" }.map { String(file[..<$0]) }
        }
      ).sorted()
      #expect(files.contains { $0.hasPrefix("media/") } && folders.contains("assets"))
      for path in files {
        #expect(try await !agree(on: [path], in: folder), "\(path)")
        #expect(try await !agree(on: [path + "/x"], in: folder), "\(path)/x")
        #expect(try await !agree(on: [path + "/x/index.html"], in: folder), "\(path)/x/")
      }
      for path in folders {
        #expect(try await !agree(on: [path], in: folder), "\(path)")
        #expect(try await agree(on: [path + "/x.txt"], in: folder), "\(path)/x.txt")
      }
      #expect(try await !agree(on: ["old/index.html"], in: folder))
      #expect(try await !agree(on: ["old.html"], in: folder))
      #expect(
        try await agree(on: [".well-known/security.txt", "a/index.html", "a/b.txt"], in: folder))
    }
  }

  /// What they may hold is drawn from few names, so that much collides.
  @Test func anyFiles() async throws {
    try await withTemporaryFolder { folder in
      try writeSite(in: folder.appending(path: "content"))
      let names = [
        "about", "index.html", "members", "assets", "media", "x", "404.html", "robots.txt", "old",
        "areas", "qinghe", ".well-known", "page", "1",
      ]
      var state: UInt64 = 12
      func number(below bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
      }
      for _ in 0..<150 {
        let paths = (0...number(below: 3)).map { _ in
          (0...number(below: 4)).map { _ in names[number(below: names.count)] }
            .joined(separator: "/")
        }
        _ = try await agree(on: paths, in: folder)
      }
    }
  }
}
