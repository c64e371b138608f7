import Foundation
import TestSupport
import Testing

@Suite struct ExitCodeTests {
  @Test func aGoodSiteEndsWithZeroAndPrintsNothing() throws {
    try withTemporaryFolder { folder in
      try writeSite(in: folder.appending(path: "content"))
      let ending = try Command.run(arguments(folder))
      #expect(ending.code == 0)
      #expect(ending.output == "")
      #expect(ending.errors.contains("0 个错误"))
    }
  }

  @Test func anErrorEndsWithOneAndLeavesTheOutput() throws {
    try withTemporaryFolder { folder in
      let content = folder.appending(path: "content")
      let output = folder.appending(path: "public")
      try writeSite(in: content)
      #expect(try Command.run(arguments(folder)).code == 0)
      let before = try tree(output)
      try write(
        "---\ntitel: 错\nkind: notice\ndate: 2026-03-01\n---\n",
        to: content.appending(path: "articles/2026/n0.md"))
      let ending = try Command.run(arguments(folder) + ["--quiet"])
      #expect(ending.code == 1)
      #expect(ending.output.contains("articles/2026/n0.md:2:1: 错误:"))
      #expect(ending.errors == "")
      #expect(try tree(output) == before)
    }
  }

  @Test func aWarningFailsUnderStrictOnly() throws {
    try withTemporaryFolder { folder in
      try writeWarnedSite(in: folder.appending(path: "content"))
      let strict = try Command.run(arguments(folder) + ["--strict"])
      #expect(strict.code == 1)
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "public").path))
      let lenient = try Command.run(arguments(folder))
      #expect(lenient.code == 0)
      #expect(lenient.output == strict.output)
      #expect(lenient.output.contains("警告:") && lenient.output.contains("[article/no-author]"))
    }
  }

  @Test(arguments: [
    ["build", "--lang", "fr"], ["build", "--as-of", "2026-02-30"], ["build", "--jobs", "0"],
    ["frobnicate"], [], ["build", "--format", "xml"], ["build", "--base-url", "zx.example"],
  ])
  func wrongUsageEndsWithTwo(arguments: [String]) throws {
    let ending = try Command.run(arguments)
    #expect(ending.code == 2)
    #expect(ending.output == "")
    #expect(!ending.errors.isEmpty)
  }

  @Test func missingContentAndRefusedOutputEndWithThree() throws {
    try withTemporaryFolder { folder in
      let missing = try Command.run(arguments(folder))
      #expect(missing.code == 3)
      #expect(missing.output == "")
      try writeSite(in: folder.appending(path: "content"))
      try write("不是网站的文件", to: folder.appending(path: "public/letter.txt"))
      let refused = try Command.run(arguments(folder))
      #expect(refused.code == 3)
      #expect(refused.errors.contains("letter.txt"))
    }
  }

  @Test func versionGoesToStandardOutput() throws {
    let ending = try Command.run(["--version"])
    #expect(ending.code == 0)
    #expect(ending.output.hasSuffix("\n") && ending.errors == "")
  }

  @Test func jsonIsOneDocument() throws {
    try withTemporaryFolder { folder in
      let content = folder.appending(path: "content")
      try writeSite(in: content)
      try write(
        "---\ntitle: 甲\nkind: notise\ndate: 2026-02-28\n---\n",
        to: content.appending(path: "articles/2026/n0.md"))
      let ending = try Command.run([
        "check", "--content", content.path, "--as-of", "2026-06-01", "--format", "json",
      ])
      #expect(ending.code == 1)
      let document = try JSONSerialization.jsonObject(with: Data(ending.output.utf8))
      let report = try #require(document as? [String: Any])
      #expect(report["as_of"] as? String == "2026-06-01")
      let findings = try #require(report["findings"] as? [[String: Any]])
      #expect(findings.count == 1)
      #expect(findings[0]["rule"] as? String == "front-matter/bad-value")
      #expect(findings[0]["line"] as? Int == 3)
      #expect(findings[0]["column"] as? Int == 7)
      let fix = try #require(findings[0]["fix"] as? [String: Any])
      #expect(fix["replacement"] as? String == "notice")
    }
  }

  private func arguments(_ folder: URL) -> [String] {
    [
      "build", "--content", folder.appending(path: "content").path, "--output",
      folder.appending(path: "public").path, "--as-of", "2026-06-01",
    ]
  }
}
