import Foundation
import TestSupport
import Testing

/// One site in two versions, and what the output holds of each when it is whole.
struct TwoVersions {
  let expected: [[String: Data]]
  private let folder: URL
  private let contents: [URL]

  init(in folder: URL, articles: Int) throws {
    self.folder = folder
    let contents = ["春耕", "秋收"].map { folder.appending(path: $0) }
    self.contents = contents
    for content in contents {
      try writeSite(in: content, articles: articles, word: content.lastPathComponent)
    }
    expected = try contents.map { content in
      let clean = folder.appending(path: "clean")
      #expect(try Command.run(buildArguments(content, clean)).code == 0)
      defer { try? FileManager.default.removeItem(at: clean) }
      return try tree(clean)
    }
  }

  var output: URL { folder.appending(path: "public") }

  /// Of a build of version 0 or 1.
  func arguments(_ version: Int) -> [String] { buildArguments(contents[version], output) }

  func expectNothingBeside() throws {
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(left.sorted() == ["public", "春耕", "秋收"].sorted(), "nothing lies beside the output")
  }
}

func buildArguments(_ content: URL, _ output: URL) -> [String] {
  [
    "build", "--content", content.path, "--output", output.path, "--as-of", "2026-06-01", "--quiet",
  ]
}
