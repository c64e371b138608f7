import Foundation
import TestSupport
import Testing

/// More than one hand on the same site at the same time.
@Suite struct BusyContentTests {
  @Test func manyBuildsAtOnceLeaveOneWholeSite() throws {
    try withTemporaryFolder { folder in
      let versions = try TwoVersions(in: folder, articles: 40)
      let processes = try (0..<8).map {
        try Command.start(versions.arguments($0 % 2))
      }
      for process in processes {
        process.waitUntilExit()
        #expect(process.terminationReason == .exit && process.terminationStatus == 0)
      }
      #expect(versions.expected.contains(try tree(versions.output)))
      try versions.expectNothingBeside()
    }
  }

  /// Files come, go, change and turn into folders while it is built.
  @Test func contentThatChangesMeanwhile() throws {
    try withTemporaryFolder { temporary in
      let folder = temporary.appending(path: "site")
      let (content, output) = (folder.appending(path: "content"), folder.appending(path: "public"))
      try writeSite(in: content, articles: 60)
      try write("地图", to: content.appending(path: "static/map.txt"))
      #expect(try Command.run(buildArguments(content, output)).code == 0)
      let script = """
        cd "$0"
        while :; do for n in 1 2 3 4 5 6 7 8; do
          f=articles/2026/n$n.md
          cp $f ../../kept; rm $f; mkdir $f; rmdir $f; cp ../../kept $f
          printf '春耕' >> $f; cp ../../kept $f
          mv static/map.txt static/gone.txt; head -c $((n * 9999)) /dev/zero > static/gone.txt
          mv static/gone.txt static/map.txt; ln -sf n1.md articles/2026/link$n.md
          rm articles/2026/link$n.md
        done; done
        """
      let hand = Process()
      hand.executableURL = URL(filePath: "/bin/sh")
      hand.arguments = ["-c", script, content.path]
      try hand.run()
      defer {
        hand.terminate()
        hand.waitUntilExit()
      }
      for _ in 0..<20 {
        let before = try tree(output)
        let ending = try Command.run(buildArguments(content, output))
        #expect([0, 1, 3].contains(ending.code))
        if ending.code == 0 {
          try expectWhole(try tree(output))
        } else {
          #expect(try tree(output) == before)
          #expect(!(ending.output + ending.errors).isEmpty, "it says why")
        }
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(left.sorted() == ["content", "public"])
      }
    }
  }
}
