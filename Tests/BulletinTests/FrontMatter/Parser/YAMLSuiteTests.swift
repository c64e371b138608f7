import Testing

@testable import Bulletin

/// Documents of the YAML test suite as front matter.
@Suite(
  .enabled(
    if: sharedData("yaml-test-suite/src/229Q.yaml") != nil,
    "the YAML test suite is not beside the package"))
struct YAMLSuiteTests {
  /// Continuation lines that stand too far left, or tabs in them: libyaml reads what was meant.
  private static let readAsMeant = [
    "9C9N.yaml", "DK95.yaml", "QB6E.yaml", "S98Z.yaml", "Y79Y.yaml",
  ]

  @Test func brokenDocumentsAreRefusedAndNoneCrashes() throws {
    let cases = try YAMLSuiteCase.all()
    #expect(cases.count > 350)
    #expect(cases.count { $0.mustFail } > 80)
    var accepted: [String] = []
    for example in cases {
      var log = DiagnosticLog()
      let source = SourceFile(
        path: "articles/2026/a.md", bytes: Array("---\n\(example.yaml)\n---\n\n正文。\n".utf8))
      let block = parseFrontMatter(source, keys: KnownKeys(), reporting: &log)
      #expect(block != nil || log.count(.error) > 0, "\(example.name)")
      if example.mustFail, log.count(.error) == 0 { accepted.append(example.name) }
    }
    #expect(accepted == YAMLSuiteTests.readAsMeant)
  }
}

private struct YAMLSuiteCase {
  let name: String
  var yaml = ""
  var mustFail = false

  static func all() throws -> [YAMLSuiteCase] {
    try sharedNames("yaml-test-suite/src").filter { $0.hasSuffix(".yaml") }.sorted()
      .flatMap { name in
        let bytes = try #require(sharedData("yaml-test-suite/src/\(name)"))
        return read(String(decoding: bytes, as: UTF8.self), name: name)
      }
  }

  /// The keys `yaml`, a literal block, and `fail` of each list item.
  private static func read(_ text: String, name: String) -> [YAMLSuiteCase] {
    var cases: [YAMLSuiteCase] = []
    var isInBlock = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("- ") { cases.append(YAMLSuiteCase(name: name)) }
      guard !cases.isEmpty else { continue }
      if isInBlock, line.isEmpty || line.hasPrefix("    ") {
        cases[cases.count - 1].yaml += visible(line.dropFirst(4)) + "\n"
        continue
      }
      isInBlock = line.dropFirst(2).hasPrefix("yaml: |")
      if line.dropFirst(2).hasPrefix("fail: true") { cases[cases.count - 1].mustFail = true }
    }
    return cases.filter { !$0.yaml.isEmpty }.map { example in
      var example = example
      // The dashes of front matter stand before it already.
      if example.yaml.hasPrefix("---\n") { example.yaml.removeFirst(4) }
      return example
    }
  }

  /// The suite writes blanks, tabs and line ends as signs.
  private static func visible(_ line: Substring) -> String {
    String(line.filter { !"↵∎—".contains($0) }).replacing("␣", with: " ")
      .replacing("»", with: "\t").replacing("←", with: "\r").replacing("⇔", with: "\u{FEFF}")
  }
}
