import Testing

@testable import Bulletin

@Suite struct ReportedFigureTests {
  @Test(arguments: [
    ("exact", 412, 412, true), ("exact", 412, 411, false), ("over", 5000, 5000, true),
    ("over", 5000, 5999, true), ("over", 5000, 6000, false), ("over", 5000, 4999, false),
    ("nearly", 600, 600, true), ("nearly", 600, 501, true), ("nearly", 600, 500, false),
    ("about", 40, 31, true), ("about", 40, 49, true), ("about", 40, 50, false),
    ("over", 0, 0, true), ("over", 12, 13, false),
  ])
  func wordsThatHoldForANumber(
    qualifier: String, value: Int, number: Int, agrees: Bool
  ) throws {
    var figure = Figure()
    figure.amount = Located(value: value, range: .start)
    figure.qualifier = try #require(Figure.Qualifier(rawValue: qualifier))
    #expect(figure.agrees(with: number) == agrees)
  }

  @Test(arguments: [
    (nil, Figure.Span.whole), ("2025年", .year(2025)), ("2025", .year(2025)),
    ("2025年度", .year(2025)), ("2025年上半年", .other), ("五届以来", .other), ("25年", .other),
  ])
  func spans(period: String?, span: Figure.Span) {
    var figure = Figure()
    figure.period = period
    #expect(figure.span == span)
  }

  @Test func reportedNumbersStandBesideTheComputedOfTheSameThing() async throws {
    let figures = """
      title: 茗溪县
      level: county
      parent: qinghe
      figures:
        - { label: 联系, value: 7, unit: 人次, tally: reached }
        - { label: 上年, value: 7, unit: 人次, tally: reached, period: 2025年 }
        - { label: 半年, value: 7, unit: 人次, tally: reached, period: 2025年上半年 }
        - { label: 收集, value: 7, unit: 条, tally: collected }
        - { label: 站点, value: 2, unit: 个, tally: stations }
        - { label: 茶园, value: 12, unit: 万亩 }
      """
    let activity = "title: 活动\nkind: visit\norganizers: 青禾市政协\nareas: 茗溪县"
    let site = try await SmallSite([
      "areas/mingxi": figures, "workstations/tea": SmallSite.station + "\nareas: 茗溪县",
      "workstations/point":
        "title: 点\nkind: contact-point\nbasis: area\nparent: tea\nareas: 茗溪县",
      "activities/a": activity + "\ndate: 2026-01-01\nreached: 4",
      "activities/b": activity + "\ndate: 2025-01-01\nreached: 3",
    ]).site()
    let reported = site.statistics.reported
    #expect(reported.map(\.figure.label) == ["联系", "上年", "半年", "收集", "站点"])
    #expect(
      reported.map(\.computed) == [.number(7), .number(3), .notComparable, .noData, .number(2)])
    #expect(reported.map(\.differs) == [false, true, false, false, false])
  }
}
