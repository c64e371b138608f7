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
    #expect(readSource(path, in: tree, reporting: &log) == nil)
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
    #expect(throws: ReadFailure.unreadable) { try readFile("\(bench.content)/a") }
    #expect(throws: ReadFailure.unreadable) { try hashFile("\(bench.content)/a", limit: .max) }
  }

  /// Somebody writes on while it is read: half a file is never taken for the whole.
  @Test(arguments: [true, false])
  func aFileThatGrowsWhileItIsRead(isHashed: Bool) throws {
    let bench = try Workbench()
    let path = "\(bench.content)/a"
    try FolderHandle(bench.content).create("a", Array(repeating: 0x61, count: 1 << 24))
    let growth = try Growth(of: path)
    defer { growth.end() }
    var seen: ReadFailure?
    while seen == nil {
      do throws(ReadFailure) {
        if isHashed { _ = try hashFile(path, limit: .max) } else { _ = try readFile(path) }
      } catch {
        seen = error
      }
    }
    #expect(seen == .changed)
  }

  @Test func whatWasLookedAtIsWhatIsPublished() async throws {
    let bench = try Workbench()
    try bench.write("content/a.pdf", "one text")
    let (_, known) = try hashFile("\(bench.content)/a.pdf", limit: 100)
    let writer = try await bench.open().writer
    let source = "\(bench.content)/a.pdf"
    #expect(try writer.copy(from: source, to: "media/1.pdf", known: known).size == 8)
    // As long, and with the same time of change, but another file.
    try bench.write("content/b.pdf", "two text")
    try FolderHandle(bench.content).setTimes(of: "b.pdf", to: known)
    try FolderHandle(bench.content).rename("b.pdf", to: "a.pdf")
    #expect(throws: OutputFailure.changed(source)) {
      try writer.copy(from: source, to: "media/2.pdf", known: known)
    }
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
