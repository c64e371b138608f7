/// 数据: every number of the site, computed ones beside reported ones.
package struct StatisticsPage: Sendable {
  package let sections: [StatisticsSection]
}

/// Tables and charts under one heading.
package struct StatisticsSection: Sendable {
  /// For links to the section.
  package let id: String
  package let title: String
  package let totals: Totals?
  package let tables: [ChartedTable]
  package let more: TextLink?
}

extension StatisticsPage: OverviewPage {
  init(in context: PageContext) {
    sections = StatisticsMaterial(context: context).sections
  }

  func html(_ theme: some Theme, in frame: PageFrame) -> HTML { theme.statistics(self, in: frame) }
}

/// What 数据 is made of.
struct StatisticsMaterial {
  let context: PageContext

  var site: Site { context.site }
  var settings: SiteSettings { site.settings }
  var thisYear: Int { site.asOf.day.year }

  func table(_ caption: String, _ columns: [String], _ rows: [NumberTable.Row]) -> NumberTable {
    NumberTable(caption, columns, rows, at: site.asOf)
  }

  fileprivate var sections: [StatisticsSection] {
    let hasStandards = !settings.standards.isEmpty
    let compliance = NumberTable.compliance(of: site).map { ChartedTable(table: $0) }
    return [
      section("stations", "工作站", stationTotals(), stationTables()),
      hasStandards ? section("standards", "建设标准", nil, compliance, .standards) : nil,
      section("activities", "活动", activityTotals(), activityTables()),
      section("work", "联系、收集与解决", nil, workTables()),
      section("replies", "办理与答复", Totals(repliesOf: site), matterTables()),
      section("coverage", "界别与委员", coverageTotals(), []),
      section("reported", "上报数字", nil, [reportedTable()]),
    ].compactMap(\.self)
  }

  private func section(
    _ id: String, _ title: String, _ totals: Totals?, _ tables: [ChartedTable],
    _ more: Overview? = nil
  ) -> StatisticsSection {
    StatisticsSection(
      id: id, title: title, totals: totals, tables: tables, more: more.flatMap(context.textLink))
  }

  private func stationTotals() -> Totals {
    let total = site.statistics.stations.total
    var facts = FactList()
    facts.add("工作站（室）", counted(total.stations, "个"))
    facts.add("联系点", counted(total.contactPoints, "个"))
    return Totals(facts: facts.facts, asOf: context.asOf)
  }

  private func activityTotals() -> Totals {
    let count = site.statistics.activities.count
    var facts = FactList()
    facts.add("已开展活动", counted(count.total, "场"))
    facts.add("\(thisYear)年", counted(count.thisYear, "场"))
    return Totals(facts: facts.facts, asOf: context.asOf)
  }

  private func coverageTotals() -> Totals {
    let sectors = site.statistics.sectors
    func share(_ count: Int) -> String {
      count > 0 ? self.share(count, of: sectors.sectors, "个") : NumberCell.noData
    }
    var facts = FactList()
    facts.add("建有工作站的界别", share(sectors.withStation))
    facts.add("\(thisYear)年开展活动的界别", share(sectors.activeThisYear))
    if let contacts = site.statistics.contacts,
      let required = settings.rules.contactPerYear?.number
    {
      facts.add(
        "\(thisYear)年联系群众满\(required)次的在任委员",
        contacts.isRecorded
          ? self.share(contacts.sufficient, of: contacts.serving, "名") : NumberCell.noData)
    }
    return Totals(facts: facts.facts, asOf: context.asOf)
  }

  private func share(_ count: Int, of whole: Int, _ unit: String) -> String {
    "\(count)\(unit)（共\(whole)\(unit)，占\(percent(count, of: whole))%）"
  }

  /// Entries that are counted: none is no data.
  private func counted(_ count: Int, _ unit: String) -> String {
    count > 0 ? "\(count)\(unit)" : NumberCell.noData
  }
}
