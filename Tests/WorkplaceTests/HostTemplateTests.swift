import Foundation
import TestSupport
import Testing

/// GitHub and GitLab ask the same; GitHub's issue templates have a name above.
@Suite struct HostTemplateTests {
  private func text(_ path: String) throws -> String {
    try String(contentsOf: packageFolder.appending(path: path), encoding: .utf8)
  }

  @Test func issuesAreAskedForAlike() throws {
    let folder = packageFolder.appending(path: ".gitlab/issue_templates")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.count == 2)
    for name in names {
      let parts = try text(".github/ISSUE_TEMPLATE/\(name)").components(separatedBy: "\n---\n\n")
      #expect(parts.count == 2)
      #expect(parts.last == (try text(".gitlab/issue_templates/\(name)")))
    }
  }

  @Test func mergesAreAskedForAlike() throws {
    let github = try text(".github/PULL_REQUEST_TEMPLATE.md")
    #expect(github == (try text(".gitlab/merge_request_templates/Default.md")))
  }

  /// What runs is decided in one place.
  @Test(arguments: [".github/workflows/ci.yml", ".gitlab-ci.yml"])
  func hostsRunTheOneScript(path: String) throws {
    let commands = try text(path).split(separator: "\n").filter { $0.contains("run") }
      .filter { !$0.contains("runs-on") }
    #expect(commands.count == 1 && commands[0].hasSuffix(" .ci/run"))
  }
}
