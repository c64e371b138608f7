import Bulletin
import Foundation
import Preview
import Templates
import TestSupport
import Testing

/// Prints wall sheets with a browser and reads the paper. One test at a time: a browser wants a
/// processor of its own.
@Suite(.serialized) struct WallSheetTests {
  @Test func sheetsOfTheSampleFitTheirPaper() async throws {
    let stations = try FileManager.default
      .contentsOfDirectory(atPath: sampleContent.appending(path: "workstations").path)
      .filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()
    try await withBuiltSample { site in
      let walls = stations.filter { site.has("workstations/\($0)/wall/index.html") }
      #expect(walls.count >= 6)
      let step = max(1, walls.count / 6)
      let sheets = stride(from: 0, to: walls.count, by: step).prefix(6).map { walls[$0] }
      try await site.check(sheets) { _, _ in }
    }
  }

  @Test func extremeSheetsFitTheirPaper() async throws {
    try await withTemporaryFolder { folder in
      let site = try ExtremeSite(in: folder)
      try await withBuiltSite(site.content) { built in
        try await built.check(["empty", "full", "overfull"]) { station, text in
          switch station {
          case "empty": #expect(text.components(separatedBy: "暂无").count > 5)
          case "full":
            for number in 0..<ExtremeSite.memberCount {
              #expect(text.contains(ExtremeSite.memberName(number)), "\(number)")
            }
            for part in ["第12项", "制度之5", "二〇八室", "0132", "16:30"] {
              #expect(text.contains(part), "\(part)")
            }
          default:
            for part in ["等20项", "等60人", "其余见本站网页"] {
              #expect(text.contains(part), "\(part)")
            }
            #expect(text.contains(ExtremeSite.memberName(10)))
          }
        }
      }
    }
  }
}

extension BuiltSite {
  private struct Paper {
    let path: String
    let size: PrintedSheet.Size
  }

  private static let papers = [
    Paper(path: "wall/", size: .init(width: 1191, height: 841)),
    Paper(path: "wall/a4/", size: .init(width: 841, height: 594)),
  ]

  /// Two browsers at a time: a third only waits.
  func check(
    _ stations: [String], text: @escaping @Sendable (_ station: String, String) -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (index, station) in stations.enumerated() {
        if index >= 2 { try await group.next() }
        group.addTask {
          for paper in BuiltSite.papers {
            let words = try await check(station, paper)
            text(station, words)
          }
        }
      }
      try await group.waitForAll()
    }
  }

  private func check(_ station: String, _ paper: Paper) async throws -> String {
    let page = "workstations/\(station)/"
    let name = station + paper.path.replacing("/", with: "-")
    let sheet = try await PrintedSheet(
      of: address + page + paper.path, to: folder.appending(path: name + ".pdf"))
    let pages = try await sheet.pages()
    #expect(pages.count == 1, "\(name)")
    #expect(pages.size == paper.size, "\(name)")
    #expect(try await sheet.code() == publicAddress + page + "\n", "\(name)")
    return try await checkFoot(of: sheet, name)
  }

  /// The foot is the last thing on the paper, alone and whole: nothing above has pushed it away or
  /// run into it.
  private func checkFoot(of sheet: PrintedSheet, _ name: String) async throws -> String {
    let words = try await sheet.words()
    let foot = words.filter { $0.bottom > 0.955 }.map(\.text).joined()
    let updated = foot.prefix { $0 != "日" }.hasPrefix("更新于") ? foot.prefix { $0 != "日" } + "日" : ""
    #expect(foot == updated + title, "\(name)")
    #expect(words.allSatisfy { $0.bottom < 0.985 }, "\(name)")
    return words.map(\.text).joined()
  }
}
