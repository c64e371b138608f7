import Foundation
import Testing

@testable import Bulletin

/// What the wall sheets of `Sites/valid/wall` say and keep to themselves.
@Suite struct WallTests {
  @Test func bothSheetsSayTheSame() async throws {
    try await withSheets { sheets in
      func body(_ sheet: String?) -> Substring? {
        sheet?.firstRange(of: "<header>").flatMap { sheet?[$0.lowerBound...] }
      }
      #expect(body(sheets["tea/wall/"]) != nil)
      #expect(body(sheets["tea/wall/"]) == body(sheets["tea/wall/a4/"]))
    }
  }

  @Test func onlyStationsThatAreOpenToReadersHaveSheets() async throws {
    try await withSheets { sheets in
      #expect(sheets.keys.sorted() == ["tea/wall/", "tea/wall/a4/"])
    }
  }

  @Test func onlyThoseWhoServeAndConsentAreShown() async throws {
    try await withSheets { sheets in
      let sheet = try #require(sheets["tea/wall/"])
      #expect(sheet.contains("<b>林知远</b> <small>召集人</small> <span>农业和农村界</span>"))
      #expect(sheet.contains("<b>顾长河</b>"))
      #expect(sheet.contains("人员公示 <small>2人</small>"))
      for name in ["钟离任", "孟不公"] { #expect(!sheet.contains(name), "\(name)") }
      #expect(sheet.contains(#"alt="顾长河的照片""#))
      #expect(sheet.components(separatedBy: "<img").count == 2)
    }
  }

  @Test func onlyRulesInForceHang() async throws {
    try await withSheets { sheets in
      let sheet = try #require(sheets["tea/wall/"])
      #expect(sheet.contains("新管理办法 <small>青政协发〔2026〕1号 现行</small>"))
      #expect(!sheet.contains("旧管理办法"))
    }
  }

  @Test func standardsNameThePanels() async throws {
    try await withSheets { sheets in
      let sheet = try #require(sheets["tea/wall/"])
      for title in ["人员公示", "规章", "联系方式", "来站须知"] {
        #expect(sheet.contains("<h2>\(title)"), "\(title)")
      }
      for title in ["职能定位", "年度计划"] { #expect(!sheet.contains(title), "\(title)") }
      #expect(sheet.contains("每月10日 <span>09:00–11:30</span> <small>遇节假日顺延；可预约</small>"))
      #expect(sheet.contains("更新于<time datetime=\"2026-05-21\">2026年5月21日</time>"))
    }
  }

  /// The sheets by their address below `/workstations/`.
  private func withSheets(_ body: ([String: String]) throws -> Void) async throws {
    try await SiteCase("valid", "wall").withSite { content, output in
      _ = try await run(content: content, output: output)
      var sheets: [String: String] = [:]
      for path in try FileManager.default.subpathsOfDirectory(atPath: output + "/workstations")
      where path.hasSuffix("/index.html") && path.contains("/wall/") {
        sheets[String(path.dropLast("index.html".count))] = try String(
          contentsOfFile: output + "/workstations/" + path, encoding: .utf8)
      }
      try body(sheets)
    }
  }
}
