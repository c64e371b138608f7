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

  private struct Sheet {
    let station: String
    let paper: Paper

    var page: String { "workstations/\(station)/" }
    var name: String { station + paper.path.replacing("/", with: "-") }
  }

  private static let papers = [
    Paper(path: "wall/", size: .init(width: 1191, height: 841)),
    Paper(path: "wall/a4/", size: .init(width: 841, height: 594)),
  ]

  func check(
    _ stations: [String], text: (_ station: String, String) -> Void
  ) async throws {
    let sheets = stations.flatMap { station in
      BuiltSite.papers.map { Sheet(station: station, paper: $0) }
    }
    let prints = sheets.map { sheet in
      PrintedSheet(
        address: address + sheet.page + sheet.paper.path,
        file: folder.appending(path: sheet.name + ".pdf").path)
    }
    try await PrintedSheet.print(prints, in: folder)
    for (sheet, print) in zip(sheets, prints) {
      text(sheet.station, try await check(sheet, as: print))
    }
  }

  private func check(_ sheet: Sheet, as print: PrintedSheet) async throws -> String {
    let pages = try await print.pages()
    #expect(pages.count == 1, "\(sheet.name)")
    #expect(pages.size == sheet.paper.size, "\(sheet.name)")
    #expect(try await print.code() == publicAddress + sheet.page + "\n", "\(sheet.name)")
    return try await checkFoot(of: print, sheet.name)
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
