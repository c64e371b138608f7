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
    let loaded = try await loadSite(sampleContent)
    var times = StageTimes()
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

  /// What a page says of other entries does not hang on their pages having been made.
  @Test func everyPageIsTheSameWhenItIsMadeAlone() async throws {
    let sample = try await BuiltSample.shared()
    var log = DiagnosticLog()
    let site = try await loadSite(sampleContent).site
    let context = PageContext(site: site, theme: DefaultTheme(), reporting: &log)
    let pages = site.routes.all.compactMap { context.render($0) }
    #expect(pages.count == sample.pages.count)
    for page in pages {
      let file = outputPath(of: page.route)
      #expect(sample.files[file].map { Array($0) } == page.html.bytes, "\(file)")
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
