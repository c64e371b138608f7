import Foundation
import TestSupport
import Testing

/// Entries of the sample with one byte changed: never a crash, and a whole site or the old one.
@Suite struct DamageTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  private static let sample = tests.appending(path: "../../content").standardizedFileURL
  /// What the entries name, in few words.
  private static let neighbours = tests.appending(path: "Neighbours")

  /// Every byte with `EVERY_BYTE=1`, else one in forty-one.
  private static let stride =
    ProcessInfo.processInfo.environment["EVERY_BYTE"] == "1" ? 1 : 41

  private static let entries = [
    "workstations/tea.md", "matters/2026/stair-light.md", "documents/city-measures.md",
  ]
  private static let assets = [
    "workstations/tea-qr.png", "workstations/tea-facade.webp",
    "activities/2026/tea-reception.webp", "documents/city-measures.pdf",
  ]

  @Test(arguments: entries)
  func anyByteMayBeWrong(path: String) throws {
    try withTemporaryFolder { folder in
      let (content, output) = (folder.appending(path: "content"), folder.appending(path: "public"))
      try writeEntries(to: content)
      let build = buildArguments(content, output)
      try #require(try Command.run(build).code == 0, "undamaged, it is published")
      let file = content.appending(path: path)
      let original = try Data(contentsOf: file)
      var present = try tree(output)
      var refused = 0
      for offset in Swift.stride(from: 0, to: original.count, by: DamageTests.stride) {
        for byte: UInt8 in [0, 0xFF, UInt8(ascii: "'")] {
          var damaged = original
          damaged[offset] = byte
          try damaged.write(to: file)
          let ending = try Command.run(build)
          let before = present
          present = try tree(output)
          switch ending.code {
          case 0: try expectWhole(present)
          case 1:
            #expect(present == before, "byte \(offset) = \(byte)")
            #expect(ending.output.contains(path), "it says where")
            refused += 1
          case let code: Issue.record("byte \(offset) = \(byte): exit \(code)\n\(ending.errors)")
          }
        }
      }
      #expect(refused > 0)
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(left.sorted() == ["content", "public"])
    }
  }

  private func writeEntries(to content: URL) throws {
    let files = FileManager.default
    try files.copyItem(at: DamageTests.neighbours, to: content)
    for path in DamageTests.entries + DamageTests.assets {
      let copy = content.appending(path: path)
      try files.createDirectory(
        at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
      try files.copyItem(at: DamageTests.sample.appending(path: path), to: copy)
    }
  }
}
