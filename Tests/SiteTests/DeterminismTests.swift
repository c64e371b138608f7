import Foundation
import TestSupport
import Testing

@testable import Bulletin

@Suite struct DeterminismTests {
  /// The shared sample was built by two.
  @Test(arguments: [1, 8]) func anyNumberOfThreadsGivesTheSameBytes(jobs: Int) async throws {
    let sample = try await BuiltSample.shared()
    #expect(sample.files.count > 100)
    try await withTemporaryFolder { folder in
      let output = folder.appending(path: "public")
      let report = try await buildSite(sampleContent, into: output, jobs: jobs)
      #expect(report.findings.filter { $0.severity == .error } == [])
      #expect(try tree(output) == sample.files)
    }
  }

  @Test func aSecondBuildWritesNothing() async throws {
    try await withTemporaryFolder { folder in
      let output = folder.appending(path: "public")
      try await BuiltSample.shared().write(to: output)
      let before = try stamps(of: output)
      let report = try await buildSite(sampleContent, into: output)
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
