import Bulletin
import Foundation
import TestSupport
import Testing

@testable import Templates

/// Sites whose entries nobody wrote: none of them traps, every finding stands in its file, and none
/// takes the findings of another away.
@Suite struct FuzzSiteTests {
  @Test(arguments: 0..<3) func everyStageTakesEveryText(seed: Int) async throws {
    try await withFuzzedSite(seed: seed, entries: 400) { content, files in
      let report = try await run(content: content, output: nil)
      expectPlaced(report)
      let found = Set(report.findings.map(\.place.file))
      #expect(files.count { !found.contains($0) } < files.count / 4)
      #expect(found.contains("articles/2026/plain.md"))
    }
  }

  /// What is corrected stays a file that can be read, and a second run has nothing to do.
  @Test func correctionsEnd() async throws {
    try await withFuzzedSite(seed: 3, entries: 150) { content, _ in
      let asOf = try #require(Instant(parsingAsOf: "2026-06-01"))
      let options = BuildOptions(content: content, output: nil, asOf: asOf, strict: true, jobs: 2)
      let (report, applied) = try await fix(options, theme: DefaultTheme())
      #expect(!applied.isEmpty)
      expectPlaced(report)
    }
  }

  private func withFuzzedSite(
    seed: Int, entries count: Int, _ body: (String, [String]) async throws -> Void
  ) async throws {
    try await SiteCase("valid", "sub-path").withSite { content, _ in
      var files: [String] = []
      let texts = zip(FuzzFrontMatters(seed: seed), FuzzBodies(seed: -seed - 1))
      for (index, (frontMatter, text)) in texts.prefix(count).enumerated() {
        let type = FuzzSiteTests.types[index % FuzzSiteTests.types.count]
        let file = "\(type.folder)/fuzz-\(index).md"
        // Most can be read, so that the stages behind get something to do.
        let head = index.isMultiple(of: 3) ? frontMatter : "---\n\(type.keys)\n---\n"
        try write(head + text, to: file, in: content)
        files.append(file)
      }
      try write(
        "---\ntitle: 一件小事\nkind: reprot\ndate: 2026-05-01\n---\n", to: "articles/2026/plain.md",
        in: content)
      try await body(content, files)
    }
  }

  private func write(_ text: String, to path: String, in content: String) throws {
    let file = URL(filePath: content).appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: false, encoding: .utf8)
  }

  private static let types: [(folder: String, keys: String)] = [
    ("activities/2026", "标题: 春耕座谈会\n类型: 座谈\n日期: 2026-03-22\n主办: 青禾市政协"),
    ("members", "姓名: 林知远\n层级: 市级\n界别: 农业界\n职务: 委员"),
    ("workstations", "标题: 茶站\n类型: 委员工作站\n依托: 界别\n界别: 农业界"),
    ("matters/2026", "标题: 修路\n类型: 问题\n提出日期: 2026-03-01"),
    ("documents", "标题: 办法\n发文机关: 青禾市政协\n层级: 市级\n时效: 现行"),
    ("articles/2026", "标题: 春耕\n体裁: 消息\n日期: 2026-03-22"),
    ("areas", "标题: 某县\n层级: 县级\n上级: 青禾市"), ("sectors", "标题: 某界\n顺序: 99\n类别: 专业"),
    ("committees", "标题: 某委"), ("pages", "标题: 某页"),
  ]
}

/// Every finding of a run stands in its file.
func expectPlaced(_ report: BuildReport, sourceLocation: SourceLocation = #_sourceLocation) {
  for (file, findings) in Dictionary(grouping: report.findings, by: \.place.file) {
    // Where a character is broken, findings stand on its bytes.
    let sound = findings.filter { $0.rule != .encodingInvalidUTF8 }
    let fault = misplaced(sound, in: report.source(file) ?? [])
    #expect(fault == nil, "\(file)", sourceLocation: sourceLocation)
  }
}
