import Foundation
import Testing

@testable import Bulletin

@Suite struct WarnedSiteTests {
  /// Warnings and infos, beside the errors of a few cases.
  @Test(arguments: SiteCase.names("warned"))
  func findingsAreThoseOnRecord(name: String) async throws {
    let site = SiteCase("warned", name)
    let findings = try await site.findings(atLeast: .info)
    #expect(!findings.isEmpty)
    try expectGolden(findings, site.golden)
  }

  /// Warnings stop a publication under `--strict` only.
  @Test func strictPublishesNothing() async throws {
    try await SiteCase("warned", "activities").withSite { content, output in
      let strict = try await run(content: content, output: output, strict: true)
      #expect(strict.findings.contains { $0.severity == .warning })
      #expect(!strict.findings.contains { $0.severity == .error })
      #expect(strict.fails(strict: true) && !strict.fails(strict: false))
      #expect(!FileManager.default.fileExists(atPath: output))
      let lenient = try await run(content: content, output: output)
      #expect(lenient.output != nil)
      #expect(FileManager.default.fileExists(atPath: output + "/index.html"))
    }
  }

  /// A site with infos alone is published even under `--strict`.
  @Test func infosNeverFail() async throws {
    try await SiteCase("warned", "files").withSite { content, output in
      let report = try await run(content: content, output: output, strict: true)
      #expect(report.findings.contains { $0.severity == .info })
      #expect(!report.fails(strict: true))
      #expect(report.output != nil)
    }
  }

  /// Every warning and info has a golden site.
  @Test func everyRuleHasASite() throws {
    let emitted = try (SiteCase.names("warned").map { SiteCase("warned", $0) })
      .map { try String(contentsOf: $0.golden, encoding: .utf8) }.joined()
    for rule in Rule.allCases where rule.severity < .error {
      #expect(emitted.contains("[\(rule.id)]"), "no golden site shows \(rule.id)")
    }
  }
}
