import Foundation
import TestSupport
import Testing

/// Entries that nobody writes: a page or a few findings, soon and in little memory.
@Suite(.serialized) struct LimitTests {
  struct Giant: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let keys: String
    let body: String
    let code: Int32

    init(_ name: String, keys: String = "", body: String = "正文。\n", code: Int32 = 1) {
      (testDescription, self.keys, self.body, self.code) = (name, keys, body, code)
    }

    /// Body text of about `size` bytes.
    static func body(_ unit: String, size: Int = 1_000_000, code: Int32 = 1) -> Giant {
      let count = size / unit.utf8.count
      return Giant(
        "\(unit.debugDescription) × \(count)", body: String(repeating: unit, count: count),
        code: code)
    }

    static func keys(_ name: String, _ start: String, _ unit: String, _ count: Int, code: Int32 = 1)
      -> Giant
    {
      Giant(name, keys: start + String(repeating: unit, count: count) + "\n", code: code)
    }
  }

  static let frontMatter: [Giant] = [
    .keys("50,000 open brackets", "keywords: ", "[", 50_000),
    .keys("open braces", "keywords: ", "{a: ", 15_000),
    Giant(
      "closed brackets",
      keys: "keywords: " + String(repeating: "[", count: 30_000)
        + String(repeating: "]", count: 30_000) + "\n"),
    .keys("lists in lists on one line", "keywords:\n  ", "- ", 30_000),
    Giant(
      "mappings in mappings",
      keys: (1...340).map { String(repeating: " ", count: $0) + "a:\n" }.joined(separator: "")),
    .keys("complex keys", "", "? ", 30_000),
    .keys("quotes", "keywords: ", "\"", 60_000),
    .keys("aliases", "keywords:\n", "- *a\n", 12_000),
    .keys("tabs", "keywords:\n", "\t- a\n", 10_000),
    .keys("one key again and again", "", "titel: 1\n", 6_500),
    .keys("full-width colons", "", "标题：甲\n", 4_500),
    .keys("names of nobody", "members:\n", "- 王某某\n", 5_000),
    .keys("wrong records", "authors:\n", "- { nam: 王 }\n", 4_000),
    .keys("wrong dates", "figures:\n", "- { label: 甲, value: 一, unit: 次, tally: x }\n", 1_200),
    .keys("empty elements", "keywords:\n", "- \n", 20_000, code: 0),
    .keys("a list of 15,000", "keywords:\n", "- a\n", 15_000, code: 0),
    .keys("a list of 100,000", "keywords:\n", "- a\n", 100_000),
    .keys("comments", "", "#\n", 30_000, code: 0),
    Giant("10 MB", keys: "keywords: " + String(repeating: "a", count: 10_000_000) + "\n"),
    Giant("no end", body: "", code: 1).unclosed(String(repeating: "- \n", count: 340_000)),
  ]

  static let bodies: [Giant] = [
    .body("春耕时节，委员们走进田间地头，与群众一起商量。\n\n", size: 10_000_000), .body("春", size: 10_000_000),
    .body("- \n", size: 3_000_000), .body("|", size: 200_000),
    .body("春耕时节，委员们走进田间地头，与群众一起商量。\n\n", code: 0), .body("春", code: 0),
    .body("- \n", code: 0), .body("|\n", size: 400_000, code: 0), .body("\n", code: 0),
    .body("攻府\n"), .body("攻府"), .body("13812345678\n"), .body("[甲](b.md)\n\n", size: 100_000),
    .body("[甲](/articles/2026/b/)\n\n", size: 100_000),
    .body("[甲](n1.md#b)\n\n", size: 100_000),
    .body("![甲](b.png)\n\n", size: 100_000), .body("春,耕\n", code: 0),
    .body("责 任 意 识\n\n", code: 0), .body("第3、\n\n", code: 0), .body("（春\n\n", code: 0),
    .body("春\u{1}\n", code: 0), .body("\"春\"\n\n", code: 0), .body("近100余人，", code: 0),
    .body("# 春\n", size: 500_000, code: 0),
  ]

  @Test(arguments: frontMatter + bodies)
  func endsSoon(giant: Giant) throws {
    try withTemporaryFolder { folder in
      let content = folder.appending(path: "content")
      try writeSite(in: content)
      let settings = content.appending(path: "site.yml")
      let text = try String(contentsOf: settings, encoding: .utf8)
      try write(text + "\ntypos: [ { wrong: 攻府, right: 政府 } ]\n", to: settings)
      try write(giant.text, to: content.appending(path: "articles/2026/n0.md"))
      let run = try MeasuredCommand(arguments(folder), in: folder)
      #expect(run.code == giant.code)
      #expect(run.processorSeconds < LimitTests.seconds)
      #expect(run.peakKilobytes < LimitTests.kilobytes)
      #expect(run.output.count < 200_000, "nobody reads more")
    }
  }

  /// Twice the files may cost twice the time and memory, not four times. `LARGE=1` goes to 100,000.
  @Test(arguments: ["md", "jpg"])
  func filesInOneFolderCostEachTheSame(ending: String) throws {
    let isLarge = ProcessInfo.processInfo.environment["LARGE"] == "1"
    let count = isLarge ? 25_000 : 2_000
    try withTemporaryFolder { folder in
      let content = folder.appending(path: "content")
      try writeSite(in: content)
      var runs: [MeasuredCommand] = []
      var written = 0
      for multiple in [1, 2, 4] {
        for number in written..<(count * multiple) {
          try write(
            "---\ntitle: 简报第\(number)期\nkind: notice\ndate: 2025-03-01\n---\n",
            to: content.appending(path: "articles/2025/a\(number).\(ending)"))
        }
        written = count * multiple
        let run = try MeasuredCommand(arguments(folder), in: folder)
        #expect(run.code == 0)
        try FileManager.default.removeItem(at: folder.appending(path: "public"))
        runs.append(run)
      }
      #expect(runs[2].processorSeconds < runs[1].processorSeconds * 3)
      #expect(runs[2].peakKilobytes < runs[1].peakKilobytes * 3)
    }
  }

  /// Half the addresses of a site have moved, and nobody mended the links.
  @Test func brokenLinksCostEachTheSame() throws {
    try withTemporaryFolder { folder in
      let content = folder.appending(path: "content")
      try writeSite(in: content)
      let headings = (0..<1_000).map { "## 春耕\($0)\n\n" }.joined()
      try write(
        "---\ntitle: 春耕\nkind: notice\ndate: 2026-03-01\n---\n\n" + headings,
        to: content.appending(path: "articles/2026/n0.md"))
      var costs: [Double] = []
      for numbers in [0..<400, 400..<800] {
        for number in numbers {
          try write(
            "---\ntitle: 简报第\(number)期\nkind: notice\ndate: 2025-03-01\n---\n\n"
              + "[甲](/articles/2025/b\(number)/)、[乙](../2026/n0.md#春更\(number))。\n",
            to: content.appending(path: "articles/2025/a\(number).md"))
        }
        let run = try MeasuredCommand(arguments(folder), in: folder)
        #expect(run.code == 1)
        costs.append(run.processorSeconds)
      }
      #expect(costs[1] < costs[0] * 3)
    }
  }

  private func arguments(_ folder: URL) -> [String] {
    [
      "build", "--content", folder.appending(path: "content").path, "--output",
      folder.appending(path: "public").path, "--as-of", "2026-06-01", "--jobs", "2",
    ]
  }

  /// Two seconds as published; unoptimised code takes longer.
  #if DEBUG
    private static let seconds = 20.0 * Double(patience)
  #else
    private static let seconds = 2.0 * Double(patience)
  #endif
  private static let kilobytes = 512 * 1024 * patience
}

extension LimitTests.Giant {
  var text: String {
    "---\ntitle: 春耕简报\nkind: notice\ndate: 2026-03-01\n" + keys
      + (body.isEmpty ? "" : "---\n\n" + body)
  }

  func unclosed(_ keys: String) -> Self { Self(testDescription, keys: keys, body: "", code: code) }
}
