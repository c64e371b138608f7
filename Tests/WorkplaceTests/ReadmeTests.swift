import Foundation
import TestSupport
import Testing

/// What the two README files tell the reader to do is the same, and works.
@Suite struct ReadmeTests {
  private static let names = ["README.md", "README.zh-CN.md"]

  @Test func bothLanguagesShowTheSameCommandsAndFiles() throws {
    let (english, chinese) = (try Readme("README.md"), try Readme("README.zh-CN.md"))
    #expect(english.blocks == chinese.blocks)
    #expect(Array(english.blocks.prefix(2)) == ["make", "make test"])
    #expect(english.files == chinese.files)
  }

  @Test(arguments: names) func eachNamesTheOtherAtTheTop(name: String) throws {
    let other = try #require(ReadmeTests.names.first { $0 != name })
    #expect(try Readme(name).lines.prefix(3).contains { $0.hasSuffix("](\(other))") })
  }

  /// One screen.
  @Test(arguments: names) func theTwoCommandsStandOnTheFirstScreen(name: String) throws {
    let screen = try Readme(name).lines.prefix(30)
    #expect(screen.contains("    make") && screen.contains("    make test"))
  }

  @Test(arguments: names) func whatIsLinkedIsThere(name: String) throws {
    let targets = try Readme(name).text.components(separatedBy: "](").dropFirst()
      .map { String($0.prefix { $0 != ")" }) }
    #expect(targets.count >= 4)
    for target in targets {
      let path = packageFolder.appending(path: target).path
      #expect(FileManager.default.fileExists(atPath: path), "\(target)")
    }
  }

  /// The smallest site that is shown, without a finding.
  @Test(arguments: names) func theExampleIsASite(name: String) throws {
    let files = try Readme(name).files
    #expect(files.count == 2)
    try withTemporaryFolder { folder in
      let areas = folder.appending(path: "content/areas")
      try FileManager.default.createDirectory(at: areas, withIntermediateDirectories: true)
      for (name, text) in zip(["site.yml", "areas/qinghe.md"], files) {
        try text.write(
          to: folder.appending(path: "content/\(name)"), atomically: false, encoding: .utf8)
      }
      let ending = try Command.run(["build", "--strict"], in: folder)
      #expect(ending.code == 0, "\(ending.output)")
    }
  }

  /// `--as-of` would keep scheduled entries from ever appearing.
  @Test(arguments: names) func noCommandFixesTheDay(name: String) throws {
    #expect(try Readme(name).blocks.allSatisfy { !$0.contains("--as-of") })
  }
}

private struct Readme {
  let text: String
  let lines: [String]

  init(_ name: String) throws {
    text = try String(contentsOf: packageFolder.appending(path: name), encoding: .utf8)
    lines = text.components(separatedBy: "\n")
  }

  /// Indented lines that a shell takes, without their indentation.
  var blocks: [String] {
    lines.filter { $0.hasPrefix("    ") }.map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// What stands between fences.
  var files: [String] {
    text.components(separatedBy: "\n```").enumerated().filter { $0.offset % 2 == 1 }.map {
      $0.element.split(separator: "\n").dropFirst().joined(separator: "\n") + "\n"
    }
  }
}
