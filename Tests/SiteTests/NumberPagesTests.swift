import Foundation
import Testing

@testable import Bulletin

/// Where the numbers are printed.
@Suite struct NumberPagesTests {
  /// Every state, partial dates, three counties, standards.
  private static let corners = Task { try await pages("second-way", "full") }
  /// Two pages and no numbers.
  private static let bare = Task { try await pages("valid", "sub-path") }

  private static func pages(_ kind: String, _ name: String) async throws -> [String: String] {
    try await SiteCase(kind, name).built().filter { $0.key.hasSuffix(".html") }
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test func everyTableSaysWhatItCountsAndWhen() async throws {
    let page = try #require(try await Self.corners.value["statistics/index.html"])
    let captions = page.components(separatedBy: "<caption>").dropFirst()
    #expect(captions.count > 10)
    for caption in captions {
      let note = "按已发布条目统计，截至<time datetime=\"2026-06-01\">2026年6月1日</time>"
      #expect(caption.prefix { $0 != "\n" }.contains(note))
    }
    // 5000余 reported and 300 computed stand side by side.
    #expect(page.contains("<td class=\"words\">5000余人次（2025年）</td><td>300</td>"))
  }

  @Test func noDataIsNeverANought() async throws {
    let page = try #require(try await Self.bare.value["statistics/index.html"])
    #expect(page.contains("答复用时中位数</dt><dd>暂无条目数据</dd>"))
    #expect(page.contains("成果转化：暂无条目数据"))
    #expect(!page.contains("<td>0</td>"))
    #expect(!page.contains("<dd>0"))
  }

  @Test func standardsArePrintedOnlyWhereThereAreSome() async throws {
    let without = try await Self.bare.value
    #expect(without["standards/index.html"] == nil)
    for (path, page) in without { #expect(!page.contains("/standards/"), "\(path)") }
    let with = try await Self.corners.value
    for path in ["sitemap", "workstations", "workstations/tea", "statistics"] {
      #expect(with[path + "/index.html"]?.contains("href=\"/standards/\"") == true, "\(path)")
    }
    #expect(with["sitemap/index.html"]?.contains("href=\"/statistics/\"") == true)
    #expect(with["workstations/index.html"]?.contains("href=\"/statistics/\"") == true)
  }

  @Test func ticksHaveWords() async throws {
    let pages = try await Self.corners.value
    let met = "<span aria-hidden=\"true\">✓</span><span class=\"visually-hidden\">达到</span>"
    let unmet = "<span aria-hidden=\"true\">✗</span><span class=\"visually-hidden\">未达到</span>"
    let station = try #require(pages["workstations/tea/index.html"])
    #expect(station.contains("<li>\(met) 有场所</li>"))
    #expect(station.contains("<li>\(unmet) 联系二维码</li>"))
    let list = try #require(pages["workstations/index.html"])
    #expect(list.contains("\(met) <small>5/5</small></td>"))
    #expect(list.contains("\(unmet) <small>4/6</small></td>"))
    #expect(list.contains("<td colspan=\"2\">不考核</td>"))
    #expect(pages["workstations/closed/index.html"]?.contains("建设标准") == false)
    let matrix = try #require(pages["standards/index.html"])
    #expect(matrix.components(separatedBy: "✓").count - 1 == 21)
    #expect(!matrix.contains("/workstations/closed/"))
  }

  @Test func entitiesShowTheirOwnNumbers() async throws {
    let pages = try await Self.corners.value
    let area = try #require(pages["areas/qinghe/index.html"])
    #expect(area.contains("<td>365</td><td>65</td>"))
    #expect(area.contains("5000余人次（2025年），同期条目统计300；约400人次"))
    let sector = try #require(pages["sectors/agriculture/index.html"])
    #expect(sector.contains("2026年：活动2场，收集意见16条，解决6个（按已发布条目统计，截至"))
    let matters = try #require(pages["matters/index.html"])
    #expect(matters.contains("50%（应答复4件，按期2件）"))
    #expect(matters.contains("<dd>23.5天</dd>"))
  }

  /// A drawing with its words; what is counted and what units report under names of their own.
  @Test func chartsHaveWordsAndNumbers() async throws {
    let pages = try await Self.corners.value
    let statistics = try #require(pages["statistics/index.html"])
    let area = try #require(pages["areas/qinghe/index.html"])
    for (page, count) in [(statistics, 12), (area, 1)] {
      let charts = page.components(separatedBy: "<figure class=\"chart\">").dropFirst()
      #expect(charts.count == count)
      for chart in charts {
        let drawing = chart.components(separatedBy: "</svg>")[0]
        #expect(drawing.contains("role=\"img\" aria-labelledby=\""))
        #expect(drawing.contains("按已发布条目统计，截至2026年6月1日。</desc>"))
      }
    }
    #expect(area.contains("<h2>条目统计</h2>") && area.contains("<h2>上报数字</h2>"))
    for page in ["areas/qinghe", "workstations/tea"] {
      let page = try #require(pages[page + "/index.html"])
      #expect(page.contains("<desc id=\"activity-months-text\">"))
      #expect(page.contains("<summary>查看数据<span class=\"visually-hidden\">：各月活动场数"))
    }
  }

  @Test func badgesStandOnActivitiesAndInLists() async throws {
    let pages = try await Self.corners.value
    for path in ["activities/2026/visit", "activities", "workstations/tea"] {
      let page = try #require(pages[path + "/index.html"])
      for badge in ["纵向联动", "横向联动", "跨界别"] { #expect(page.contains(badge), "\(path)") }
    }
  }
}
