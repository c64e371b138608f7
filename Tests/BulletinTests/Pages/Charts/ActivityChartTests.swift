import Testing

@testable import Bulletin

@Suite struct ActivityChartTests {
  private func charts(_ dates: [(String, String)], asOf: String = "2026-06-01") async throws
    -> [Chart]
  {
    var small = SmallSite()
    small.asOf = asOf
    for (index, (date, kind)) in dates.enumerated() {
      small.entries["activities/a\(index)"] =
        "title: 活动\nkind: \(kind)\norganizers: 青禾市政协\nsectors: 茶界\ndate: \(date)"
    }
    let site = try await small.site()
    let recent = site.statistics.ofEntity[try site.id(Sector.self, "tea")].recent
    return Chart.activities(recent, at: site.asOf)
  }

  private func rows(_ chart: Chart?) -> [String] {
    (chart?.table?.rows ?? []).map { row in
      guard case .number(let number) = row.cells.first else { return row.label.words + " —" }
      return row.label.words + " " + number
    }
  }

  @Test func aYearOfActivities() async throws {
    let charts = try await charts([
      ("2026-01-05", "visit"), ("2026-03-05", "visit"), ("2026-03-09", "study"),
      ("2026-05", "pairing"), ("2026", "visit"), ("2025-03-05", "visit"), ("2026-09-01", "visit"),
    ])
    #expect(charts.map(\.title) == ["各月活动场数（2026年1月至6月）", "活动类型（2026年1月至6月）"])
    #expect(
      charts.map(\.finding) == [
        "2026年1月至6月开展活动4场，3月最多，2场；另有1场月份不详。",
        "共3项，走访最多，3场；学习培训、结对联系次之，各1场。",
      ])
    #expect(
      rows(charts.first) == [
        "2026年1月 1", "2026年2月 —", "2026年3月 2", "2026年4月 —", "2026年5月 1", "2026年6月 —",
        "月份不详 1", "合计 5",
      ])
    #expect(rows(charts.last) == ["走访 3", "学习培训 1", "结对联系 1"])
  }

  /// A young year is shown with the months before it.
  @Test func theLastTwelveMonths() async throws {
    let charts = try await charts(
      [
        ("2026-02-01", "visit"), ("2025-03-01", "visit"), ("2025-02-01", "visit"),
        ("2025-12-31", "study"), ("2025", "visit"),
      ], asOf: "2026-02-10")
    #expect(charts.map(\.title) == ["各月活动场数（2025年3月至2026年2月）"])
    #expect(
      charts.map(\.finding) == [
        "2025年3月至2026年2月开展活动3场，2025年3月、2025年12月、2026年2月最多，各1场。"
      ])
    #expect(rows(charts.first).count == 13)
    let ticks = charts.first?.drawing.words.first { $0.style == .ticks }?.items.map(\.text)
    #expect(
      ticks == [
        "3月", "2025", "4", "5", "6", "7", "8", "9", "10", "11", "12", "1月", "2026", "2",
      ])
  }

  @Test func aFewMakeNoChart() async throws {
    #expect(try await charts([("2026-01-05", "visit"), ("2025-08-01", "visit")]).isEmpty)
    #expect(try await charts([("2026", "visit"), ("2026", "visit"), ("2026", "visit")]).isEmpty)
  }
}
