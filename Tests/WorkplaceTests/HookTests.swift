import Foundation
import TestSupport
import Testing

/// The hooks that `make hooks` installs.
@Suite struct HookTests {
  private static let hooks = packageFolder.appending(path: ".githooks")

  private func ending(ofMessage message: String) throws -> Command.Ending {
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "message")
      try message.write(to: file, atomically: false, encoding: .utf8)
      return try Command.run(
        program: HookTests.hooks.appending(path: "commit-msg").path, [file.path])
    }
  }

  @Test(arguments: [
    "Add a page of the years\n\nReaders look for old reports by year.\n",
    "\(String(repeating: "界", count: 72))\n\n理由。\n",
    "Add a page\n# a comment\n\nIts reason.\n# another\n",
    "Merge branch 'years'\n", "fixup! Add a page of the years\n",
  ])
  func goodMessagesPass(message: String) throws {
    let ending = try ending(ofMessage: message)
    #expect(ending.code == 0, "\(ending.errors)")
  }

  @Test(arguments: [
    ("", "subject"), ("\n\nbody\n", "subject"), ("# only a comment\n", "subject"),
    ("\(String(repeating: "界", count: 73))\n\nbody\n", "73 characters"),
    ("Add a page.\n\nbody\n", "full stop"), ("Added a page\n\nbody\n", "imperative"),
    ("Add a page\nbody\n", "second line"), ("Add a page\n", "says why"),
    ("Add a page\n\n \n# a comment\n", "says why"),
    ("Add a page\n\n# ------------------------ >8 ------------------------\ndiff\n", "says why"),
  ])
  func badMessagesAreRefused(message: String, words: String) throws {
    let ending = try ending(ofMessage: message)
    #expect(ending.code == 1)
    #expect(ending.errors.contains(words), "\(ending.errors)")
  }

  /// What is staged counts, not what lies in the work tree.
  @Test(arguments: [("let a = 1\n", "let  b = 2\n", 0), ("let  a = 1\n", "let b = 2\n", 1)])
  func stagedFilesAreLinted(staged: String, present: String, code: Int32) throws {
    try withTemporaryFolder { folder in
      let script = """
        set -e; cd "$1"; git init -q; cp "$2/.swift-format" .
        git add .swift-format; mkdir 源; printf '%s' "$3" > 源/A.swift; git add 源
        printf '%s' "$4" > 源/A.swift; "$2/.githooks/pre-commit"
        """
      let ending = try Command.run(
        program: "/bin/sh", ["-c", script, "", folder.path, packageFolder.path, staged, present],
        environment: ["GIT_CONFIG_GLOBAL": "/dev/null"])
      #expect(ending.code == code, "\(ending.errors)")
      #expect(ending.errors.contains("A.swift") == (code != 0))
    }
  }

  @Test func withoutSwiftFilesNothingIsLinted() throws {
    try withTemporaryFolder { folder in
      let script = """
        set -e; cd "$1"; git init -q; echo x > a; git add a; "$2/.githooks/pre-commit"
        """
      let ending = try Command.run(
        program: "/bin/sh", ["-c", script, "", folder.path, packageFolder.path])
      #expect(ending.code == 0 && ending.output + ending.errors == "")
    }
  }
}
