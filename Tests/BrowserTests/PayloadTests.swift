import Bulletin
import Foundation
import Preview
import Templates
import TestSupport
import Testing

private let payloads: [String]? = {
  let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/data/xss-payloads.json").standardizedFileURL
  guard let data = try? Data(contentsOf: file) else { return nil }
  return try? JSONDecoder().decode([String].self, from: data)
}()

/// Script payloads in every place an editor can write, run in a real browser without the policy
/// that would stop them.
@Suite(
  .serialized, .enabled(if: payloads != nil, "the payloads are not beside the package"))
struct PayloadTests {
  @Test func noPayloadRuns() async throws {
    let payloads = try #require(payloads)
    try await withTemporaryFolder { folder in
      let content = folder.appending(path: "content")
      try PayloadSite(payloads).write(to: content)
      try await removeRefused(from: content)
      try await withBuiltSite(content) { site in
        let pages = try ProbedPages(in: site.folder)
        #expect(pages.paths.count > payloads.count * 2)
        let found = try await pages.findings(at: site.address)
        #expect(found.isEmpty, "\(found.prefix(5))")
      }
    }
  }

  /// The probe sees what it looks for.
  @Test func theProbeFindsWhatRuns() async throws {
    try await withTemporaryFolder { folder in
      try PayloadSite([]).write(to: folder.appending(path: "content"))
      try await withBuiltSite(folder.appending(path: "content")) { site in
        let bad = """
          <html><head></head><body><script>alert(1)</script><img src=x onerror="alert(2)">
          <a href="javascript:alert(3)">x</a><iframe src="about:blank"></iframe>
          <img src="https://example.invalid/x.png"></body></html>
          """
        let file = site.folder.appending(path: "about/index.html")
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bad.write(to: file, atomically: true, encoding: .utf8)
        let found = try await ProbedPages(in: site.folder).findings(at: site.address)
        for word in ["dialog", "script", "onerror", "javascript:", "iframe", "foreign"] {
          #expect(found.contains { $0.contains(word) }, "\(word)")
        }
      }
    }
  }

  private func removeRefused(from content: URL) async throws {
    let asOf = try #require(Instant(parsingAsOf: "2026-06-01"))
    let report = try await build(
      BuildOptions(content: content.path, output: nil, asOf: asOf, jobs: 2), theme: DefaultTheme())
    let refused = Set(report.findings.filter { $0.severity == .error }.map(\.place.file))
    #expect(!refused.contains("site.yml"))
    for file in refused { try FileManager.default.removeItem(at: content.appending(path: file)) }
  }
}
