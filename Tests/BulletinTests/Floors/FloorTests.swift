import Foundation
import Testing

/// The rooms of `Sources/Bulletin` stand on each other: each uses what stands below it, never what
/// stands above. Files beside the rooms are the flow, above them all.
@Suite struct FloorTests {
  private static let floors = Floors([
    "Text", "Files", "Concurrency", "Diagnostics", "HTML", "Content", "FrontMatter", "Model",
    "Media", "Markdown", "Graph", "Checks", "Pages", "Feeds", "Public", "Reports", "Fixes",
  ])

  @Test func noRoomUsesWhatStandsAbove() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/Bulletin").standardizedFileURL
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
      .filter { $0.hasSuffix(".swift") }
    let files = try Dictionary(
      uniqueKeysWithValues: paths.map { path in
        (path, try String(contentsOf: root.appending(path: path), encoding: .utf8))
      })
    #expect(files.count > 300)
    #expect(FloorTests.floors.upwardUses(in: files) == [])
  }

  @Test func whatIsUsedFromBelowIsNamed() {
    let files = [
      "Model/Entry.swift": """
      struct Entry { let kind: Kind }
      private struct Hidden {}
      func resolve() {}
      extension Place { static let entry = 1 }
      extension Place { private static let inside = 1 }
      extension Array { func unlike() {} }
      """,
      "Diagnostics/Place.swift": """
      /// `Entry` in a comment is no use, nor is one in a text.
      struct Place { let word = "Entry \\(resolve())" }
      """,
      "Text/Letters.swift": """
      struct Letters {
        let place: Place
        func read(_ resolve: Int) -> Int { resolve + Place.entry + [1].unlike().inside }
      }
      """,
      "Graph/Site.swift": "struct Site { let entry: Entry, place = Place.entry }",
      "Build.swift": "func build(_ site: Site) {}",
    ]
    #expect(
      FloorTests.floors.upwardUses(in: files) == [
        "Diagnostics/Place.swift: resolve (Model)", "Text/Letters.swift: .entry (Model)",
        "Text/Letters.swift: .unlike (Model)", "Text/Letters.swift: Place (Diagnostics)",
      ])
  }

  @Test func namesOfARoomsOwnAreNotThoseAbove() {
    let files = [
      "Model/Level.swift": "enum Level { case low }\nextension Int { var high: Int { 1 } }",
      "Text/Scan.swift": """
      struct Scan {
        enum Level { case low, high(Int) }
      }
      """,
      "Text/ScanLines.swift": "extension Scan { func level() -> Level { .high(1) } }",
    ]
    #expect(FloorTests.floors.upwardUses(in: files) == [])
  }

  @Test func aRoomWithoutAFloorIsNamed() {
    #expect(FloorTests.floors.upwardUses(in: ["Utils/A.swift": ""]) == ["Utils/A.swift: no floor"])
  }
}
