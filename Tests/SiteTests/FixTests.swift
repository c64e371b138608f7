import Foundation
import Testing

@testable import Bulletin
@testable import Templates

/// `check --fix` over every invalid site.
@Suite struct FixTests {
  @Test(arguments: SiteCase.names("invalid"))
  func whatIsCertainIsCorrected(name: String) async throws {
    let site = SiteCase("invalid", name)
    try await site.withSite { content, _ in
      let before = try files(of: content)
      let (report, applied) = try await fix(options(content), theme: DefaultTheme())
      for finding in report.findings where finding.rule.severity == .error {
        #expect(finding.fix?.isGuess != false, "left: \(finding)")
      }
      let changed = Set(applied.map(\.place.file))
      for (path, bytes) in try files(of: content) {
        #expect(before[path] == bytes || changed.contains(path), "\(path) changed unsaid")
      }
      let text = applied.map { $0.text(in: .zh, folder: "content") + "\n" }.joined()
      let golden = SiteCase.sites.appending(path: "invalid/\(name)/fixes.txt")
      if text.isEmpty {
        #expect(!FileManager.default.fileExists(atPath: golden.path), "nothing was corrected")
      } else {
        try expectGolden(text, golden)
      }

      let (_, again) = try await fix(options(content), theme: DefaultTheme())
      #expect(again == [], "a second run has nothing to do")
    }
  }

  /// Lines that no fix names stay as they were, byte for byte, and so do all line ends.
  @Test(arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
  func nothingElseChanges(end: String, mark: String) async throws {
    let text = "---\n标题：一件小事\nkind: reprot\ndate: 2026-05-01\n---\n\n正文  \n\n**要点。\n"
    func written(_ text: String) -> String { mark + text.replacing("\n", with: end) + "甲\r乙\r\n" }
    try await withEntry(written(text)) { content, file in
      let (_, applied) = try await fix(options(content), theme: DefaultTheme())
      #expect(applied.count == 2)
      let mended = text.replacing("标题：", with: "标题: ").replacing("reprot", with: "report")
      #expect(try Data(contentsOf: file) == Data(written(mended).utf8))
    }
  }

  /// Another member may be one character away.
  @Test func aGuessIsLeftToAPerson() async throws {
    let text = "---\ntitle: 一件小事\nkind: report\ndate: 2026-05-01\nmembers: 林知近\n---\n\n正文。\n"
    try await withEntry(text) { content, file in
      let (report, applied) = try await fix(options(content), theme: DefaultTheme())
      #expect(applied == [])
      #expect(report.findings.contains { $0.rule == .referenceUnknown && $0.fix != nil })
      #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }
  }

  @Test func modeAndLinkStay() async throws {
    try await withEntry("---\n标题：一件小事\nkind: report\ndate: 2026-05-01\n---\n") {
      content, file in
      let files = FileManager.default
      let target = URL(filePath: content).appending(path: "articles/2026/target.txt")
      try files.moveItem(at: file, to: target)
      try files.setAttributes([.posixPermissions: 0o640], ofItemAtPath: target.path)
      try files.createSymbolicLink(
        atPath: file.path, withDestinationPath: "target.txt")
      _ = try await fix(options(content), theme: DefaultTheme())
      #expect(try files.destinationOfSymbolicLink(atPath: file.path) == "target.txt")
      let mode = try files.attributesOfItem(atPath: target.path)[.posixPermissions] as? Int
      #expect(mode == 0o640)
      #expect(try String(contentsOf: target, encoding: .utf8).contains("标题: 一件小事"))
    }
  }

  /// Lists of rights and notes of the desktop, where the disk has them.
  @Test func notesAndListsStay() async throws {
    try await withEntry("---\n标题：一件小事\nkind: report\ndate: 2026-05-01\n---\n") {
      content, file in
      // The owner, user 33 and no one else.
      let list: [UInt8] = [
        2, 0, 0, 0, 1, 0, 6, 0, 255, 255, 255, 255, 2, 0, 4, 0, 33, 0, 0, 0,
        4, 0, 0, 0, 255, 255, 255, 255, 16, 0, 4, 0, 255, 255, 255, 255,
        32, 0, 0, 0, 255, 255, 255, 255,
      ]
      let folder = try FolderHandle(file.deletingLastPathComponent().path)
      let isListed =
        (try? folder.open(file.lastPathComponent)
          .setAttribute(AccessList.accessName, list)) != nil
      let isNoted =
        (try? folder.open(file.lastPathComponent)
          .setAttribute("user.label", [1, 2, 3])) != nil
      let before = try folder.open(file.lastPathComponent).rights()
      _ = try await fix(options(content), theme: DefaultTheme())
      let fixed = try folder.open(file.lastPathComponent)
      #expect(try String(contentsOf: file, encoding: .utf8).contains("标题: 一件小事"))
      #expect(try fixed.rights() == before)
      if isListed { #expect(before.list?.bytes == list) }
      if isNoted { #expect(try fixed.attribute("user.label") == [1, 2, 3]) }
    }
  }

  private func options(_ content: String) throws -> BuildOptions {
    let asOf = try #require(Instant(parsingAsOf: "2026-06-01"))
    return BuildOptions(content: content, output: nil, asOf: asOf, jobs: 2)
  }

  private func withEntry(_ text: String, _ body: (String, URL) async throws -> Void) async throws {
    try await SiteCase("valid", "sub-path").withSite { content, _ in
      let folder = URL(filePath: content).appending(path: "articles/2026")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let file = folder.appending(path: "small.md")
      try text.write(to: file, atomically: true, encoding: .utf8)
      try await body(content, file)
    }
  }

  private func files(of folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      files[path] = FileManager.default.contents(atPath: folder + "/" + path)
    }
    return files
  }
}
