import Foundation
import Synchronization
import Testing

@testable import Bulletin

/// Files that are not what they were a moment ago.
@Suite struct ChangingFileTests {
  private func findings(reading path: String, in bench: borrowing Workbench) throws -> [Diagnostic]
  {
    var log = DiagnosticLog()
    let tree = try listContent(bench.content, reporting: &log)
    try bench.remove("content/\(path)")
    #expect(readSource(path, in: tree, reporting: &log)?.source == nil)
    return log.diagnostics
  }

  @Test func aFileThatVanishesAfterTheListing() throws {
    let bench = try Workbench()
    try bench.makeFolder("content/pages")
    try bench.write("content/pages/a.md", "x")
    let findings = try findings(reading: "pages/a.md", in: bench)
    #expect(findings.map(\.rule) == [.fileUnreadable])
    #expect(findings[0].message.zh.contains("是否在构建途中被移走"))
  }

  @Test func aPipeInThePlaceOfAFile() throws {
    let bench = try Workbench()
    try SystemError.check(unsafe mkfifo("\(bench.content)/a", 0o600))
    let tree = try bench.tree()
    #expect(throws: ReadFailure.unreadable) { try tree.read("a") }
    #expect(throws: ReadFailure.unreadable) { try hashFile("a", in: tree, limit: .max) }
  }

  /// Somebody writes on while it is read: half a file is never taken for the whole.
  @Test(arguments: [true, false])
  func aFileThatGrowsWhileItIsRead(isHashed: Bool) throws {
    let bench = try Workbench()
    let tree = try bench.tree()
    try FolderHandle(bench.content).create("a", Array(repeating: 0x61, count: 1 << 24))
    let growth = try Growth(of: "\(bench.content)/a")
    defer { growth.end() }
    var seen: ReadFailure?
    while seen == nil {
      do throws(ReadFailure) {
        if isHashed { _ = try hashFile("a", in: tree, limit: .max) } else { _ = try tree.read("a") }
      } catch {
        seen = error
      }
    }
    #expect(seen == .changed)
  }

  @Test func whatWasLookedAtIsWhatIsPublished() async throws {
    let bench = try Workbench()
    try bench.write("content/a.pdf", "one text")
    let tree = try bench.tree()
    let (_, known) = try hashFile("a.pdf", in: tree, limit: 100)
    let writer = try await bench.open().writer
    #expect(try writer.copy("a.pdf", of: tree, to: "media/1.pdf", known: known).size == 8)
    // As long, and with the same time of change, but another file.
    try bench.write("content/b.pdf", "two text")
    try FolderHandle(bench.content).setTimes(of: "b.pdf", to: known)
    try FolderHandle(bench.content).rename("b.pdf", to: "a.pdf")
    #expect(throws: OutputFailure.changed("\(bench.content)/a.pdf")) {
      try writer.copy("a.pdf", of: tree, to: "media/2.pdf", known: known)
    }
  }

  /// What was a file when it was listed leads elsewhere when it is opened.
  @Test(arguments: ["pages/a.md", "pages"])
  func aLinkInThePlaceOfWhatWasListed(place: String) async throws {
    let bench = try Workbench()
    try bench.makeFolder("content/pages")
    try bench.makeFolder("outside")
    for folder in ["content/pages", "outside"] { try bench.write("\(folder)/a.md", folder) }
    var log = DiagnosticLog()
    let tree = try listContent(bench.content, reporting: &log)
    #expect(String(decoding: try tree.read("pages/a.md").bytes, as: UTF8.self) == "content/pages")
    try FolderHandle(bench.path).removeTree("content/\(place)")
    let target = "\(bench.path)/outside" + place.dropFirst("pages".count)
    try SystemError.check(unsafe symlink(target, "\(bench.content)/\(place)"))
    #expect(throws: ReadFailure.unreadable) { try tree.read("pages/a.md") }
    let writer = try await bench.open().writer
    #expect(throws: OutputFailure.changed("\(bench.content)/pages/a.md")) {
      try writer.copy("pages/a.md", of: tree, to: "a")
    }
  }

  /// A link of the content is opened where it led when it was listed.
  @Test func aLinkThatIsTurnedElsewhere() throws {
    let bench = try Workbench()
    try bench.makeFolder("content/pages")
    try bench.write("content/pages/a.md", "inside")
    try bench.write("outside.md", "outside")
    let link = "\(bench.content)/pages/b.md"
    try SystemError.check(unsafe symlink("a.md", link))
    var log = DiagnosticLog()
    let tree = try listContent(bench.content, reporting: &log)
    try bench.remove("content/pages/b.md")
    try SystemError.check(unsafe symlink("../../outside.md", link))
    #expect(String(decoding: try tree.read("pages/b.md").bytes, as: UTF8.self) == "inside")
  }

  @Test func veryLargeFilesAreRefusedUnread() throws {
    let bench = try Workbench()
    try bench.makeFolder("content/pages")
    for name in ["a.jpg", "a.zip"] {
      try bench.write("content/pages/\(name)", "")
      try SystemError.check(unsafe truncate("\(bench.content)/pages/\(name)", 1 << 40))
    }
    var log = DiagnosticLog()
    let store = AssetStore(tree: try listContent(bench.content, reporting: &log))
    for name in ["a.jpg", "a.zip"] {
      guard case .failure(.tooLarge) = store.asset("pages/\(name)", publish: true) else {
        Issue.record("\(name) was read")
        continue
      }
    }
    #expect(store.published().isEmpty)
  }
}

extension FolderHandle {
  fileprivate func setTimes(of path: String, to status: FileStatus) throws {
    try open(path).setTimes(of: status)
  }
}

/// Adds to a file until it is told to end.
private final class Growth: Sendable {
  private let isOver = Atomic(false)

  init(of path: String) throws {
    let file = try SystemError.check(unsafe open(path, O_WRONLY | O_APPEND))
    // Not a task: the few threads that run tests must stay free.
    Thread.detachNewThread { [self] in
      while !isOver.load(ordering: .relaxed) { _ = unsafe write(file, "a", 1) }
      close(file)
    }
  }

  func end() { isOver.store(true, ordering: .relaxed) }
}
