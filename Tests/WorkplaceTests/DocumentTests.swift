import Foundation
import TestSupport
import Testing

/// What the documents for maintainers name is there.
@Suite struct DocumentTests {
  /// Files of the program may be named from their room on.
  private static let roots = ["", "Sources/", "Sources/Bulletin/", "Tests/"]

  @Test(arguments: ["ARCHITECTURE.md", "CONTRIBUTING.md"])
  func namedFilesAndFoldersAreThere(name: String) throws {
    let text = try String(contentsOf: packageFolder.appending(path: name), encoding: .utf8)
    let paths = text.components(separatedBy: "`").enumerated()
      .filter { $0.offset % 2 == 1 && DocumentTests.isPath($0.element) }.map(\.element)
    #expect(paths.count > 3)
    for path in paths {
      let isThere = DocumentTests.roots.contains {
        FileManager.default.fileExists(atPath: packageFolder.appending(path: $0 + path).path)
      }
      #expect(isThere, "\(path)")
    }
  }

  /// Every room of the program is described, and no other.
  @Test func everyRoomIsDescribed() throws {
    let text = try String(
      contentsOf: packageFolder.appending(path: "ARCHITECTURE.md"), encoding: .utf8)
    let table = text.components(separatedBy: "| Room | Holds |\n|---|---|\n").dropFirst()
    let rows = try #require(table.first).components(separatedBy: "\n\n")[0]
    let described = rows.split(separator: "\n").map { $0.dropFirst(3).prefix { $0 != "`" } }
    let sources = packageFolder.appending(path: "Sources/Bulletin")
    let rooms = try FileManager.default.contentsOfDirectory(atPath: sources.path)
      .filter { !$0.hasSuffix(".swift") }
    #expect(described.map(String.init).sorted() == rooms.sorted())
  }

  private static func isPath(_ text: String) -> Bool {
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || "/.-_0123456789".unicodeScalars.contains($0)
    }
    return isPlain && text.contains("/") && !text.hasPrefix("/")
  }
}
