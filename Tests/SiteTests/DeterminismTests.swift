import Foundation
import TestSupport
import Testing

@testable import Bulletin

@Suite struct DeterminismTests {
  static let sample = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "content").path

  @Test func oneThreadAndManyGiveTheSameBytes() async throws {
    try await withTemporaryFolder { folder in
      let outputs = ["one", "many", "again"].map { folder.appending(path: $0) }
      for (output, jobs) in zip(outputs, [1, 8, 8]) {
        let report = try await run(content: Self.sample, output: output.path, jobs: jobs)
        #expect(report.findings.filter { $0.severity == .error } == [])
        #expect(report.output != nil)
      }
      let first = try tree(outputs[0])
      #expect(first.count > 100)
      for output in outputs.dropFirst() { #expect(try tree(output) == first) }
    }
  }

  @Test func aSecondBuildWritesNothing() async throws {
    try await withTemporaryFolder { folder in
      let output = folder.appending(path: "public")
      _ = try await run(content: Self.sample, output: output.path)
      let before = try stamps(of: output)
      let report = try await run(content: Self.sample, output: output.path)
      #expect(report.output?.written == 0)
      #expect(report.output?.removed == 0)
      #expect(try stamps(of: output) == before)
    }
  }

  private func stamps(of folder: URL) throws -> [String: Date] {
    var stamps: [String: Date] = [:]
    for path in try tree(folder).keys {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: folder.appending(path: path).path)
      stamps[path] = attributes[.modificationDate] as? Date
    }
    return stamps
  }
}
