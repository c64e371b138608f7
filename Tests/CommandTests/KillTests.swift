import Foundation
import TestSupport
import Testing

@Suite struct KillTests {
  /// A rebuild is killed at 50 moments spread over its work: readers always see one of the two
  /// versions, whole.
  @Test func aKilledBuildNeverShows() throws {
    try withTemporaryFolder { folder in
      let versions = try TwoVersions(in: folder, articles: 300)
      #expect(try Command.run(versions.arguments(0)).code == 0)
      let whole = try withTemporaryFolder { try MeasuredCommand(versions.arguments(1), in: $0) }
      #expect(whole.code == 0)
      var killed = 0
      for moment in 0..<50 {
        let process = try Command.start(versions.arguments(moment % 2))
        let share = Duration.seconds(whole.processorSeconds) * moment / 45
        while process.isRunning,
          let done = processorTime(ofProcess: process.processIdentifier), done < share
        { usleep(200) }
        if process.isRunning {
          kill(process.processIdentifier, SIGKILL)
          killed += 1
        }
        process.waitUntilExit()
        let present = try tree(versions.output)
        #expect(versions.expected.contains(present), "moment \(moment)")
      }
      #expect(killed > 10, "most runs were killed on their way")
      #expect(try Command.run(versions.arguments(0)).code == 0)
      try versions.expectNothingBeside()
    }
  }
}
