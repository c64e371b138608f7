package import Bulletin
package import Foundation
import Templates
import Testing

/// The sample as it is built for 2026-06-01, once for all suites of a run.
package struct BuiltSample: Sendable {
  /// Every file with its bytes, by relative path.
  package let files: [String: Data]
  /// The text of every page, by relative path.
  package let pages: [String: String]

  package static func shared() async throws -> BuiltSample { try await built.value }

  private static let built = Task {
    try await withTemporaryFolder { folder in
      let output = folder.appending(path: "public")
      let report = try await buildSite(sampleContent, into: output)
      guard report.output != nil else { throw Failure(findings: report.findings) }
      return BuiltSample(files: try tree(output))
    }
  }

  private struct Failure: Error { let findings: [Diagnostic] }

  private init(files: [String: Data]) {
    self.files = files
    pages = files.filter { $0.key.hasSuffix(".html") }
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }

  /// Writes it into `folder`, which need not be there.
  package func write(to folder: URL) throws {
    for (path, bytes) in files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: file)
    }
  }
}

/// Builds `content` for 2026-06-01 into `folder`.
package func buildSite(
  _ content: URL, into folder: URL, jobs: Int = 2
) async throws -> BuildReport {
  let asOf = Instant(day: Day(year: 2026, month: 6, day: 1), minute: 1439)
  let options = BuildOptions(content: content.path, output: folder.path, asOf: asOf, jobs: jobs)
  return try await build(options, theme: DefaultTheme())
}

/// Reads and resolves `content` as of `asOf`, in the form of `--as-of`.
package func loadSite(
  _ content: URL, asOf: String = "2026-06-01", reusing cache: inout EntryCache
) async throws -> LoadedSite {
  let moment = try #require(Instant(parsingAsOf: asOf))
  var times = StageTimes()
  return try await load(
    BuildOptions(content: content.path, output: nil, asOf: moment, jobs: 2), reusing: &cache,
    timing: &times)
}

/// The same, all of it read.
package func loadSite(_ content: URL, asOf: String = "2026-06-01") async throws -> LoadedSite {
  var cache = EntryCache()
  return try await loadSite(content, asOf: asOf, reusing: &cache)
}
