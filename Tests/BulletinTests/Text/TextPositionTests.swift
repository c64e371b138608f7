import Foundation
import Testing

@testable import Bulletin

@Suite struct TextPositionTests {
  @Test(arguments: [(3, 5, 3, 2), (5, 3, 3, 0), (4, 4, 4, 0), (0, -1, -1, 0)])
  func noRangeRunsBackwards(lower: Int, upper: Int, start: Int, count: Int) {
    let range = lower..<upper
    #expect(range.lowerBound == start)
    #expect(range.count == count)
  }

  @Test func aSliceIsWhatLiesInTheText() {
    let text: [UInt8] = Array("abcdef".utf8)
    #expect(text[2..<4] == Array("cd".utf8)[...])
    #expect(text[4..<99] == Array("ef".utf8)[...])
    #expect(text[9..<7].isEmpty && text[7...].isEmpty)
    #expect(text[..<9].count == 6)
    let slice = text[2..<4]
    #expect(slice[0..<3] == Array("c".utf8)[...])
    #expect(slice[3...].startIndex == 3)
    #expect(slice[5...].isEmpty && slice[..<1].isEmpty)
  }

  /// In the rooms that read what others wrote, nothing ends the process: no range of two computed
  /// ends that cannot be empty, no forced value.
  @Test func nothingThatTrapsIsWritten() throws {
    let forms = [
      "a range that cannot be empty": #/[\w)\]]\.\.\.[a-z(]/#,
      "a forced value": #/[\w)\]]!(?:[^=]|$)/#,
      "an end of the process": #/\b(?:fatalError|precondition|preconditionFailure)\(/#,
    ]
    var lines = 0
    for (file, line) in try TextPositionTests.readingLines() {
      lines += 1
      for (name, form) in forms where line.contains(form) {
        Issue.record("\(file) has \(name): \(line)")
      }
    }
    #expect(lines > 10_000)
  }

  /// Without comments and string literals.
  private static func readingLines() throws -> [(file: String, line: String)] {
    let package = String(#filePath.split(separator: "/Tests/")[0])
    let folder = URL(filePath: package).appending(path: "Sources/Bulletin")
    return try rooms.flatMap { room in
      let files = try FileManager.default.subpathsOfDirectory(
        atPath: folder.appending(path: room).path)
      return try files.filter { $0.hasSuffix(".swift") }.flatMap { file in
        let path = room + "/" + file
        let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        return text.split(separator: "\n").map { (path, code(of: $0)) }
      }
    }
  }

  private static let rooms = [
    "Checks", "Content", "Diagnostics", "Fixes", "FrontMatter", "HTML", "Markdown", "Media",
    "Model/Schema", "Model/Values",
  ]

  private static func code(of line: Substring) -> String {
    String(line.replacing(#/"(?:\\.|[^"\\])*"/#, with: "\"\"").replacing(#/\/\/.*/#, with: ""))
  }
}
