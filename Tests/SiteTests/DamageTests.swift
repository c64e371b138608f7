import Foundation
import Testing

@testable import Bulletin

/// Entries of the sample with one byte changed: never a crash, and a whole site or none.
@Suite struct DamageTests {
  private static let sample = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../content").standardizedFileURL

  /// Every byte with `EVERY_BYTE=1`, else one in forty-one.
  private static let stride =
    ProcessInfo.processInfo.environment["EVERY_BYTE"] == "1" ? 1 : 41

  @Test(arguments: [
    "workstations/tea.md", "matters/2026/stair-light.md", "documents/city-measures.md",
  ])
  func anyByteMayBeWrong(path: String) async throws {
    let original = try Data(contentsOf: DamageTests.sample.appending(path: path))
    try await SiteCase("valid", "sub-path").withSite { content, output in
      let file = URL(filePath: content).appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try original.write(to: file)
      _ = try await run(content: content, output: output)
      for offset in Swift.stride(from: 0, to: original.count, by: DamageTests.stride) {
        for byte: UInt8 in [0, 0xFF, UInt8(ascii: "'")] {
          var damaged = original
          damaged[damaged.startIndex + offset] = byte
          try damaged.write(to: file)
          let report = try await run(content: content, output: output)
          let isPublished = report.output != nil
          #expect(isPublished != report.fails(strict: false), "\(path) byte \(offset) = \(byte)")
        }
      }
    }
  }
}
