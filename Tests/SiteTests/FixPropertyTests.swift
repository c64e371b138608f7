import Foundation
import TestSupport
import Testing

@testable import Bulletin
@testable import Templates

/// `check --fix --strict` changes what its findings are about and nothing else, and is done at once.
@Suite struct FixPropertyTests {
  @Test(arguments: ["invalid", "warned", "valid"])
  func goldenSites(kind: String) async throws {
    for name in SiteCase.names(kind) {
      try await SiteCase(kind, name).withSite { content, _ in
        try await expectNoHarm(content, "\(kind)/\(name)")
      }
    }
  }

  @Test func theSampleWithSlips() async throws {
    try await withTemporaryFolder { folder in
      let content = folder.appending(path: "content")
      try FileManager.default.copyItem(at: sampleContent, to: content)
      var slips = Slips(seed: 12)
      for path in try FileManager.default.subpathsOfDirectory(atPath: content.path).sorted()
      where path.hasSuffix(".md") {
        let file = content.appending(path: path)
        let text = try String(contentsOf: file, encoding: .utf8)
        try slips.made(in: text).write(to: file, atomically: true, encoding: .utf8)
      }
      try await expectNoHarm(content.path, "sample")
    }
  }

  @Test(arguments: [1, 2, 3])
  func generatedBodies(seed: Int) async throws {
    try await withPages(FuzzBodies(seed: seed).prefix(400).map { "---\n标题: 甲\n---\n\n" + $0 }) {
      try await expectNoHarm($0, "bodies \(seed)")
    }
  }

  @Test(arguments: [1, 2])
  func generatedFrontMatters(seed: Int) async throws {
    try await withPages(FuzzFrontMatters(seed: seed).prefix(300).map { $0 + "\n甲,乙。\n" }) {
      try await expectNoHarm($0, "front matters \(seed)")
    }
  }

  /// What was harmed once.
  @Test func namedInputs() async throws {
    let bodies = [
      "![现场](现场 照片.jpg)", "【联系点】(../../workstations/x.md)", "见![图](a.webp “示意”)。",
      "10<sup>-21</sup>秒", "m<sup>2</sup>", "H<sub>2</sub>O", "<del>100</del>120",
      "<strong>重点</strong>在此", "<a href=\"https://a.cn/\">办法</a>", "A<br>B", "覃 静 麻 勇 容 蓉",
      "责 任 意 识很重要", "要有责 任 意 识，", "好!!!", "**。**", "$D^1(x),y$",
      "写信到zhang13800000000@qq.com即可。", "体裁: 消息\n日期: 2026-05-01\n\n甲,乙", "甲,乙\n---\n丙,丁",
      "[甲] (x.md)", "[甲](x.md。", "！[图](x.webp)", "＊＊甲＊＊", "[^1]", "[办法][b]", "[](x.md)",
      "张*明、李*华", "提案***件，立案**件", "1800\n余条", "－甲\n－乙", "　　甲\n　　乙",
    ]
    let heads = [
      "标题: **甲**", "标题:\u{A0}甲", "标题: 甲\n---\n摘要: 乙", "标题: “五有”建设", "标题: \"“五有”建设\"",
    ]
    let pages =
      bodies.map { "---\n标题: 甲\n---\n\n" + $0 + "\n" } + heads.map { "---\n\($0)\n---\n\n甲,乙\n" }
    try await withPages(pages) { try await expectNoHarm($0, "named") }
  }

  private func withPages(_ texts: [String], _ body: (String) async throws -> Void) async throws {
    try await SiteCase("valid", "sub-path").withSite { content, _ in
      let folder = URL(filePath: content).appending(path: "pages")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (number, text) in texts.enumerated() {
        let file = folder.appending(path: "page-\(number).md")
        try text.write(to: file, atomically: true, encoding: .utf8)
      }
      try await body(content)
    }
  }

  // MARK: The property

  private func expectNoHarm(_ content: String, _ name: String) async throws {
    let before = try entries(of: content)
    let found = try await run(content: content, output: nil, strict: true).findings
    let (report, applied) = try await fixed(content)
    let rules = Dictionary(grouping: applied, by: \.place.file)
      .mapValues { Set($0.flatMap(\.rules)) }
    for (file, bytes) in try entries(of: content) {
      guard let old = before[file], old != bytes else { continue }
      let (plain, plainFixed) = (PlainReading(old), PlainReading(bytes))
      // Fields that stood below the front matter were no text.
      let isReadable = plain.isReadable && rules[file]?.contains(.frontMatterSyntax) != true
      guard isReadable else { continue }
      let what = "\(name) \(file) \(rules[file]?.map(\.id) ?? [])"
      if let harm = plain.harm(in: plainFixed) {
        Issue.record("\(what): \(harm)\n\(String(decoding: old, as: UTF8.self))")
      }
      let mayLose = (rules[file] ?? []).compactMap(\.mends).reduce(into: Set()) { $0.formUnion($1) }
      for (tag, count) in plain.tags where plainFixed.tags[tag] ?? 0 < count {
        let isMended =
          tag == "td" && mayLose.contains(.cell) || tag == "a href" && mayLose.contains(.link)
        #expect(isMended, "\(what) loses \(tag)\n\(String(decoding: old, as: UTF8.self))")
      }
      // What a key or value says that could not be read is no news.
      let isHidden = !(rules[file] ?? []).isDisjoint(with: [
        .frontMatterUnknownKey, .frontMatterBadValue,
      ])
      let known = Set(found.filter { $0.place.file == file }.map(\.rule))
      for finding in report.findings where finding.place.file == file {
        let isNew = finding.rule.severity == .error && !isHidden && !known.contains(finding.rule)
        #expect(!isNew, "\(what): \(finding.message.zh)\n\(String(decoding: old, as: UTF8.self))")
      }
    }
    let (_, again) = try await fixed(content)
    #expect(again == [], "\(name) is not done at once")
  }

  private func fixed(_ content: String) async throws -> (BuildReport, [AppliedFix]) {
    let asOf = try #require(Instant(parsingAsOf: "2026-06-01"))
    let options = BuildOptions(content: content, output: nil, asOf: asOf, strict: true, jobs: 2)
    let (report, applied) = try await fix(options, theme: DefaultTheme())
    return (report, applied)
  }

  private func entries(of folder: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder)
    where path.hasSuffix(".md") {
      files[path] = FileManager.default.contents(atPath: folder + "/" + path).map(Array.init)
    }
    return files
  }
}

/// The slips of a clerk, one to four a text.
private struct Slips {
  private var numbers: FuzzNumbers

  init(seed: Int) { numbers = FuzzNumbers(seed: seed) }

  private static let slips: [(wrong: String, right: String)] = [
    (",", "，"), (":", "："), (";", "；"), ("(", "（"), (")", "）"), ("\"", "“"), ("\"", "”"),
    ("!", "！"),
    ("。。", "。"), ("--", "——"), ("...", "……"), ("政 协 委 员", "政协委员"), ("\n　　", "\n\n"),
    ("\n　　", "\n"), ("：", ": "), ("，", ", "), ("【", "["), ("】", "]"), ("、", ", "), ("#", "## "),
    ("####", "###"), ("** ", "**"), (" **", "**"), ("<b>", "**"), ("（", "("), ("＃", "#"),
    ("-", "- "),
    ("2026 年 5 月", "2026年5月"), ("\u{200B}，", "，"), ("\n\n    ", "\n\n"), ("｜", "|"), ("\t", "  "),
    ("<br>", "\n"), ("<strong>委员</strong>", "委员"), ("］", "]"), ("－", "- "),
  ]

  mutating func made(in text: String) -> String {
    var text = text
    for _ in 0..<Int.random(in: 1...4, using: &numbers) {
      guard let slip = Slips.slips.randomElement(using: &numbers) else { continue }
      let places = text.ranges(of: slip.right)
      if let place = places.randomElement(using: &numbers) {
        text.replaceSubrange(place, with: slip.wrong)
      }
    }
    return text
  }
}
