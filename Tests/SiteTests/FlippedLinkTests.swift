import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Bulletin

/// Somebody who may write in `content/` flips a file, or a folder above it, and a link to what only
/// the builder may read, to and fro, while the site is built. Nothing from outside is published.
@Suite struct FlippedLinkTests {
  private static let secret = Data("not-for-the-public".utf8)

  /// What is flipped, inside `content/`, and the file in question.
  @Test(arguments: [
    ("static/d/f.txt", "static/d/f.txt", 200), ("static/d", "static/d/f.txt", 60),
    ("pages/hall.md", "pages/hall.md", 60), ("pages/f.pdf", "pages/f.pdf", 60),
    ("pages/f.gif", "pages/f.gif", 60),
  ])
  func nothingFromOutsideIsPublished(place: String, file: String, builds: Int) async throws {
    try await SiteCase("valid", "sub-path").withSite { content, output in
      let folder = URL(filePath: content).deletingLastPathComponent()
      try write(bytes(of: file), to: folder.appending(path: "content/\(file)"))
      try write(
        bytes(of: file) + FlippedLinkTests.secret, to: folder.appending(path: "spare/\(file)"))
      if file.hasPrefix("pages/f.") {
        let use = file.hasSuffix(".gif") ? "\n![会场的门](f.gif)\n" : "\n[附件](f.pdf)\n"
        try write(
          bytes(of: "hall.md") + Data(use.utf8),
          to: folder.appending(path: "content/pages/hall.md"))
      }
      let link = folder.appending(path: "link").path
      try FileManager.default.createSymbolicLink(
        atPath: link, withDestinationPath: folder.appending(path: "spare/\(place)").path)
      let flips = try Flips(of: "content/\(place)", and: "link", in: folder.path)
      defer { flips.end() }
      var (tried, published) = (0, 0)
      // Most builds refuse what they find: some must not, or nothing is shown.
      while tried < builds || published < 3 && tried < 10 * builds {
        tried += 1
        let summary = try? await run(content: content, output: output).output
        guard summary != nil else { continue }
        published += 1
        for (path, bytes) in try tree(URL(filePath: output)) where path != ".bulletin" {
          #expect(bytes.firstRange(of: FlippedLinkTests.secret) == nil, "\(path)")
        }
      }
      #expect(published >= 3)
    }
  }

  private func bytes(of file: String) -> Data {
    let picture = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
    if file.hasSuffix(".gif") { return Data(base64Encoded: picture) ?? Data() }
    let isEntry = file.hasSuffix(".md")
    return Data(isEntry ? "---\n标题: 会场\n---\n\n在河边。\n".utf8 : "公开的文字\n".utf8)
  }

  private func write(_ bytes: Data, to file: URL) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }
}

/// Exchanges two names until it is told to end. A class because its thread shares it.
private final class Flips: Sendable {
  private let isOver = Atomic(false)

  init(of one: String, and other: String, in path: String) throws {
    let folder = try FolderHandle(path)
    // Not a task: the few threads that run tests must stay free.
    Thread.detachNewThread { [self] in
      while !isOver.load(ordering: .relaxed) { try? folder.exchange(one, other) }
    }
  }

  func end() { isOver.store(true, ordering: .relaxed) }
}
