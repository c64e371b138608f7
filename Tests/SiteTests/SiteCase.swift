import Foundation
import TestSupport
import Testing

@testable import Bulletin
@testable import Templates

/// A small site on disk: `Sites/base/` with the files of one case laid over it.
struct SiteCase {
  let name: String
  let golden: URL
  private let folder: URL

  static let sites = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Sites")

  /// The cases below `Sites/<kind>/`, by name.
  static func names(_ kind: String) -> [String] {
    let folder = sites.appending(path: kind)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  init(_ kind: String, _ name: String) {
    self.name = name
    folder = SiteCase.sites.appending(path: kind).appending(path: name)
    golden = folder.appending(path: kind == "valid" ? "facts.txt" : "findings.txt")
  }

  /// Calls `body` with a content folder and an output path that are removed afterwards.
  func withSite<Value>(
    _ body: (_ content: String, _ output: String) async throws -> Value
  ) async throws -> Value {
    try await withTemporaryFolder { temporary in
      let content = temporary.appending(path: "content")
      try overlay(SiteCase.sites.appending(path: "base"), on: content)
      try overlay(folder.appending(path: "content"), on: content)
      return try await body(content.path, temporary.appending(path: "public").path)
    }
  }

  /// Its site of 2026-06-01: every file with its bytes, by relative path.
  func built() async throws -> [String: Data] {
    try await withSite { content, output in
      _ = try await run(content: content, output: output)
      return try tree(URL(filePath: output))
    }
  }

  /// What a check for 2026-06-01 prints to standard output.
  func findings(atLeast severity: Severity) async throws -> String {
    try await withSite { content, _ in
      printed(try await run(content: content, output: nil), atLeast: severity)
    }
  }
}

/// What `report` prints to standard output.
func printed(_ report: BuildReport, atLeast severity: Severity) -> String {
  expectPlaced(report)
  var text = DiagnosticText(folder: "content", language: .zh, source: report.source)
  return report.findings.filter { $0.severity >= severity }.map { text.render($0) }.joined()
}

func run(
  content: String, output: String?, strict: Bool = false, jobs: Int = 2,
  asOf: Instant = Instant(day: Day(year: 2026, month: 6, day: 1), minute: 1439)
) async throws -> BuildReport {
  try await build(
    BuildOptions(content: content, output: output, asOf: asOf, strict: strict, jobs: jobs),
    theme: DefaultTheme())
}

/// Copies every file below `source` to the same place below `target`; links stay links.
private func overlay(_ source: URL, on target: URL) throws {
  let files = FileManager.default
  try files.createDirectory(at: target, withIntermediateDirectories: true)
  for name in (try? files.contentsOfDirectory(atPath: source.path)) ?? [] {
    let from = source.appending(path: name)
    let to = target.appending(path: name)
    let kind = try files.attributesOfItem(atPath: from.path)[.type] as? FileAttributeType
    if kind == .typeDirectory {
      try overlay(from, on: to)
    } else {
      try? files.removeItem(at: to)
      try files.copyItem(at: from, to: to)
    }
  }
}

/// Compares `text` with the golden file.
func expectGolden(_ text: String, _ golden: URL) throws {
  #expect(try record(of: text, in: golden) == text, "\(golden.lastPathComponent)")
}
