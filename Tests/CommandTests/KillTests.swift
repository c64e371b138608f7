import Foundation
import Testing

@Suite struct KillTests {
  /// A rebuild is killed at 50 moments spread over its length: readers always see one of the two
  /// versions, whole.
  @Test func aKilledBuildNeverShows() throws {
    try withTemporaryFolder { folder in
      let output = folder.appending(path: "public")
      let versions = ["春耕", "秋收"].map { folder.appending(path: $0) }
      for version in versions {
        try writeSite(in: version, articles: 300, word: version.lastPathComponent)
      }
      let expected = try versions.map { version in
        let clean = folder.appending(path: "clean")
        #expect(try Command.run(arguments(version, clean)).code == 0)
        defer { try? FileManager.default.removeItem(at: clean) }
        return try tree(clean)
      }
      #expect(try Command.run(arguments(versions[0], output)).code == 0)
      let start = ContinuousClock.now
      #expect(try Command.run(arguments(versions[1], output)).code == 0)
      let length = ContinuousClock.now - start
      var killed = 0
      for moment in 0..<50 {
        let process = try Command.start(arguments(versions[moment % 2], output))
        let wait = length * moment / 45
        usleep(UInt32(wait.components.attoseconds / 1_000_000_000_000))
        if process.isRunning {
          kill(process.processIdentifier, SIGKILL)
          killed += 1
        }
        process.waitUntilExit()
        let present = try tree(output)
        #expect(present == expected[0] || present == expected[1], "moment \(moment)")
      }
      #expect(killed > 10, "most runs were killed on their way")
      #expect(try Command.run(arguments(versions[0], output)).code == 0)
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(left.sorted() == ["public", "春耕", "秋收"].sorted(), "nothing lies beside the output")
    }
  }

  private func arguments(_ content: URL, _ output: URL) -> [String] {
    [
      "build", "--content", content.path, "--output", output.path, "--as-of", "2026-06-01",
      "--quiet",
    ]
  }
}
