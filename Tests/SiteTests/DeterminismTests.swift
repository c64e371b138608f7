import Foundation
import Templates
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

  /// What is made is the same wherever it goes.
  @Test func memoryHoldsThePagesOfTheFolder() async throws {
    let sample = try await BuiltSample.shared()
    let asOf = try #require(Instant(parsingAsOf: "2026-06-01"))
    let options = BuildOptions(content: sampleContent.path, output: nil, asOf: asOf, jobs: 2)
    var times = StageTimes()
    let loaded = try await load(options, timing: &times)
    let output = MemoryOutput()
    let publication = await publish(
      loaded, theme: DefaultTheme(), to: .memory(output), jobs: 2, timing: &times)
    let pages = sample.files.keys.filter { $0.hasSuffix(".html") }
    #expect(publication.pageCount == pages.count)
    #expect(Set(output.contents.keys).isSuperset(of: pages + ["robots.txt", "sitemap.xml"]))
    for (path, bytes) in output.contents {
      #expect(sample.files[path].map { Array($0) } == bytes, "\(path)")
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
