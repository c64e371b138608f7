import Foundation
import TestSupport
import Testing

@testable import Bulletin

/// A load after a change reads what changed, and finds all the same.
@Suite struct EntryCacheTests {
  @Test func whatIsUntouchedIsNotReadAgain() async throws {
    try await withContent { folder in
      settle()
      var cache = EntryCache()
      let first = try await loadSite(folder, reusing: &cache)
      let second = try await loadSite(folder, reusing: &cache)
      #expect(storage(of: first) == storage(of: second))
      #expect(first.log == second.log)
    }
  }

  /// The clock of files is coarse: one written twice within a tick looks untouched.
  @Test func everyChangeIsSeenHoweverQuick() async throws {
    try await withContent { folder in
      var cache = EntryCache()
      for round in 100..<300 {
        try write("title: 茶界\norder: \(round)\ncategory: professional", in: folder)
        let site = try await loadSite(folder, reusing: &cache).site
        #expect(site[try site.id(Sector.self, "tea")].common.order == round)
      }
    }
  }

  @Test func aFileWithItsTimeSetBackIsRead() async throws {
    try await withContent { folder in
      settle()
      var cache = EntryCache()
      _ = try await loadSite(folder, reusing: &cache)
      let file = folder.appending(path: "sectors/tea.md").path
      let time = try FileManager.default.attributesOfItem(atPath: file)[.modificationDate]
      try write("title: 荼界\norder: 1\ncategory: professional", in: folder)
      try FileManager.default.setAttributes(
        [.modificationDate: try #require(time)], ofItemAtPath: file)
      let site = try await loadSite(folder, reusing: &cache).site
      #expect(site[try site.id(Sector.self, "tea")].common.title == "荼界")
    }
  }

  /// Names are resolved anew: an entry is wrong once the one it names is gone, and right again.
  @Test func findingsFollowTheOtherFiles() async throws {
    try await withContent { folder in
      settle()
      var cache = EntryCache()
      let first = try await loadSite(folder, reusing: &cache)
      try FileManager.default.removeItem(at: folder.appending(path: "sectors/tea.md"))
      let without = try await loadSite(folder, reusing: &cache)
      #expect(without.log.count(.error) > first.log.count(.error))
      #expect(without.site.entries.count(of: .sector) == 0)
      try write("title: 茶界\norder: 1\ncategory: professional", in: folder)
      #expect(try await loadSite(folder, reusing: &cache).log == first.log)
    }
  }

  /// Its own findings stay with a file.
  @Test func findingsOfFilesAreKept() async throws {
    try await withContent { folder in
      try write("title: 茶界\norder: 一\ncategory: professional", in: folder)
      settle()
      var cache = EntryCache()
      let first = try await loadSite(folder, reusing: &cache)
      #expect(first.log.count(.error) > 0)
      #expect(try await loadSite(folder, reusing: &cache).log == first.log)
    }
  }

  @Test func anotherMomentShowsOtherEntries() async throws {
    try await withContent { folder in
      try write("title: 茶界\norder: 1\ncategory: professional\npublished: 2026-07-01", in: folder)
      settle()
      var cache = EntryCache()
      let early = try await loadSite(folder, reusing: &cache).site
      #expect(early[try early.id(Sector.self, "tea")].visibility == .heldBack)
      let late = try await loadSite(folder, asOf: "2026-07-02", reusing: &cache).site
      #expect(late[try late.id(Sector.self, "tea")].isOut)
    }
  }

  private func withContent(_ body: (URL) async throws -> Void) async throws {
    try await withTemporaryFolder { folder in
      try SmallSite().write(in: folder)
      try await body(folder)
    }
  }

  private func write(_ frontMatter: String, in folder: URL) throws {
    try "---\n\(frontMatter)\n---\n正文。\n".write(
      to: folder.appending(path: "sectors/tea.md"), atomically: false, encoding: .utf8)
  }

  /// Longer than a tick of the clock of files.
  private func settle() { usleep(30_000) }

  /// Where the bytes of every file lie: at one place only if they were read once.
  private func storage(of loaded: LoadedSite) -> [Int] {
    loaded.site.entries.ids.map { id in
      unsafe loaded.site.header(of: id).source.bytes.withUnsafeBufferPointer {
        Int(bitPattern: $0.baseAddress)
      }
    }
  }
}
