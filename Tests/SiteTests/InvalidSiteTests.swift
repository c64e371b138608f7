import Foundation
import Testing

@testable import Bulletin

@Suite struct InvalidSiteTests {
  /// An invalid site is never published, and both languages say something.
  @Test(arguments: SiteCase.names("invalid"))
  func findingsAreThoseOnRecord(name: String) async throws {
    let site = SiteCase("invalid", name)
    try await site.withSite { content, output in
      let report = try await run(content: content, output: output)
      let findings = printed(report, atLeast: .warning)
      #expect(findings.contains("错误"), "an invalid site has an error")
      try expectGolden(findings, site.golden)
      #expect(report.fails(strict: false))
      #expect(!FileManager.default.fileExists(atPath: output))
      for finding in report.findings {
        #expect(!finding.message.zh.isEmpty && !finding.message.en.isEmpty)
      }
    }
  }

  /// Every error that a file under version control can hold has a golden site.
  @Test func everyRuleHasASite() throws {
    let emitted = try SiteCase.names("invalid").map {
      try String(contentsOf: SiteCase("invalid", $0).golden, encoding: .utf8)
    }.joined()
    for rule in Rule.allCases where rule.severity == .error {
      #expect(emitted.contains("[\(rule.id)]"), "no golden site shows \(rule.id)")
    }
  }
}
