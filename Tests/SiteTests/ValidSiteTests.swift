import Foundation
import Testing

@testable import Bulletin

@Suite struct ValidSiteTests {
  @Test(arguments: SiteCase.names("valid"))
  func pagesSayWhatIsOnRecord(name: String) async throws {
    let site = SiteCase("valid", name)
    try await site.withSite { content, output in
      let report = try await run(content: content, output: output)
      #expect(report.findings.filter { $0.severity > .info } == [])
      try expectGolden(try facts(of: URL(filePath: output)), site.golden)
    }
  }

  private func facts(of folder: URL) throws -> String {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    var text = ""
    for path in paths where path.hasSuffix(".html") {
      let html = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      let lines = PageFacts(html: html, isWhole: path == "index.html").lines.map { "  \($0)\n" }
      text += "\(path)\n" + lines.joined()
    }
    for path in paths where !path.hasSuffix(".html") && path.contains(".") {
      text += "\(path.hasPrefix("assets/") ? "assets/" : path)\n"
    }
    return text
  }
}
