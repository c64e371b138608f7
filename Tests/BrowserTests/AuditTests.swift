import Foundation
import TestSupport
import Testing

/// The sample in a browser. One run of the browser answers all tests.
@Suite(.serialized) struct AuditTests {
  @Test(arguments: Check.allCases) func nothingIsFound(by check: Check) async throws {
    let audit = try await sampleAudit.value
    #expect(audit.counts[check.rawValue, default: 0] > 0, "没有检查过任何网页")
    let findings = audit.findings.filter { $0.check == check.rawValue }
    #expect(findings.contains { $0.page == sabotaged }, "查不出不合格的网页")
    for finding in findings where finding.page != sabotaged {
      Issue.record("\(finding.page): \(finding.message)")
    }
  }

  @Test func pagesAreLight() async throws {
    let weights = try await sampleAudit.value.weights.filter { $0.page != sabotaged }
    #expect(weights.count > 500)
    print(WeightTable(weights))
    for weight in weights {
      for complaint in weight.complaints { Issue.record("\(weight.page): \(complaint)") }
    }
  }
}

enum Check: String, CaseIterable {
  case axe, keyboard, overflow, schemes, scripts, shift, skip, `switch`, targets, traffic
}

private let sabotaged = "sabotaged/index.html"

private let sampleAudit = Task {
  try await withBuiltSample { site in
    try await site.addSecondPages()
    let kinds = try await PageKinds(of: site)
    for kind in pageKinds.union(["further page"]) where kinds.pages[kind] == nil {
      Issue.record("样例中没有这种网页：\(kind)")
    }
    try site.addSabotagedPage()
    return try await SiteAudit(of: site, kinds.with(sabotaged))
  }
}

extension BuiltSite {
  /// The sample is too small for them with its own page size.
  fileprivate func addSecondPages() async throws {
    try await withTemporaryFolder { temporary in
      let content = temporary.appending(path: "content")
      try FileManager.default.copyItem(at: sampleContent, to: content)
      let settings = content.appending(path: "site.yml")
      let lines = try String(contentsOf: settings, encoding: .utf8)
        .split(separator: "\n").filter { !$0.hasPrefix("page_size:") }
      try (lines.joined(separator: "\n") + "\npage_size: 20\n")
        .write(to: settings, atomically: true, encoding: .utf8)
      let smaller = temporary.appending(path: "public")
      _ = try await buildSite(content, into: smaller)
      let pages = "activities/page"
      try? FileManager.default.removeItem(at: folder.appending(path: pages))
      try FileManager.default.copyItem(
        at: smaller.appending(path: pages), to: folder.appending(path: pages))
    }
  }

  fileprivate func addSabotagedPage() throws {
    let target = folder.appending(path: "sabotaged")
    try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
    let fixtures = packageFolder.appending(path: "Tests/BrowserTests/audit")
    for (source, name) in [
      ("sabotaged.html", "index.html"), ("sabotaged.js", "sabotaged.js"),
      ("sabotaged.css", "sabotaged.css"),
    ] {
      try FileManager.default.copyItem(
        at: fixtures.appending(path: source), to: target.appending(path: name))
    }
  }
}
