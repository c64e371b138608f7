import Foundation
import TestSupport
import Testing

/// What becomes of a run whose findings nobody can read.
@Suite struct StreamTests {
  /// `script` calls `bulletin <command>` on a site with one warning.
  private func run(_ script: String, body: (Command.Ending, URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      try writeWarnedSite(in: folder.appending(path: "content"))
      let start = """
        program=$0; cd "$1"
        bulletin() { "$program" "$@" --content content --as-of 2026-06-01; }
        """
      let arguments = ["-c", start + "\n" + script, Command.path.path, folder.path]
      try body(Command.run(program: "/bin/sh", arguments), folder)
    }
  }

  @Test(arguments: [
    "check >/dev/full", "check --format json >/dev/full", "build >/dev/full", "check >&-",
    "build >&-", "check --fix >/dev/full", "check --quiet >/dev/full",
  ])
  func findingsThatAreLostEndWithThree(command: String) throws {
    try run("bulletin \(command)") { ending, folder in
      #expect(ending.code == 3)
      #expect(ending.errors.contains("检查结果写不出来"))
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(names == ["content"])
    }
  }

  @Test(arguments: ["build 2>/dev/full", "build 2>&-", "build 0<&- 2>&-"])
  func aSummaryThatIsLostChangesNothing(command: String) throws {
    try run("bulletin \(command)") { ending, folder in
      #expect(ending.code == 0)
      #expect(ending.output.contains("[article/no-author]"))
      try expectWhole(tree(folder.appending(path: "public")))
    }
  }

  @Test(arguments: [
    "check", "check --format json", "check --fix", "build", "build 2>&1", "check --fix 2>&1",
  ])
  func aReaderWhoWentAwayChangesNothing(command: String) throws {
    let script =
      "mkfifo gone; { : <gone; bulletin \(command) --strict; echo $? >code; } "
      + "| { exec <&-; : >gone; rm gone; }"
    try run(script + "; exit $(cat code)") { ending, _ in #expect(ending.code == 1) }
    try run(script.replacing(" --strict", with: "") + "; exit $(cat code)") { ending, folder in
      #expect(ending.code == 0)
      guard command.hasPrefix("build") else { return }
      try expectWhole(tree(folder.appending(path: "public")))
    }
  }

  @Test func helpThatIsLostEndsWithThree() throws {
    try run("\"$program\" --help >/dev/full") { ending, _ in #expect(ending.code == 3) }
  }
}
