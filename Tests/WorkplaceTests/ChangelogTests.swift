import Foundation
import TestSupport
import Testing

/// The version stands in one place of the program, and the newest changes bear it.
@Suite struct ChangelogTests {
  @Test func theNewestHeadingIsTheVersion() throws {
    let text = try String(
      contentsOf: packageFolder.appending(path: "CHANGELOG.md"), encoding: .utf8)
    let heading = try #require(text.split(separator: "\n").first { $0.hasPrefix("## ") })
    let version = try Command.run(["--version"]).output
    #expect(heading.dropFirst(3).prefix { $0 != " " } + "\n" == version)
  }
}
