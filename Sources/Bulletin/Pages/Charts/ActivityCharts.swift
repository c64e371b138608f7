extension Chart {
  /// The ids of the charts below and of their sentences.
  static let ofActivities: Set = [
    "activity-months", "activity-months-text", "activity-kinds", "activity-kinds-text",
  ]
}

extension PageContext {
  /// When activities took place and of which kind they were; no chart of a few.
  func activityCharts(_ recent: RecentActivities) -> [Chart] {
    guard var months = monthChart(recent, id: "activity-months") else { return [] }
    months.table = monthTable(recent)
    let name = ChartName(id: "activity-kinds", title: "活动类型（\(span(recent))）", unit: "场")
    let bars = recent.byKind.map { group in
      BarChart.Bar(
        label: group.key.label, parts: [group.value], number: String(group.value))
    }
    guard var kinds = chart(name, BarChart(bars: bars)) else { return [months] }
    kinds.table = table(
      "各类活动场数", ["类型", "场数"],
      recent.byKind.map { group in
        NumberTable.Row(label: .text(group.key.label), cells: [NumberCell(count: group.value)])
      })
    return [months, kinds]
  }

  /// nil where there are too few activities to compare their months.
  func monthChart(_ recent: RecentActivities, id: String) -> Chart? {
    guard recent.total - recent.withoutMonth >= Chart.fewestNumbers else { return nil }
    let isOneYear = recent.isOneYear
    let columns = recent.months.enumerated().map { index, month in
      let isFirst = index == 0 || month.month == 1
      return ColumnChart.Column(
        label: "\(month.month)" + (isFirst ? "月" : ""),
        note: isFirst && !isOneYear ? "\(month.year)" : nil,
        count: month.count, isToCome: isToCome(month.year, month.month) && month.count == 0)
    }
    return Chart(
      id: id, title: "各月活动场数（\(span(recent))）", finding: finding(recent), asOf: asOf,
      drawing: ColumnChart(columns: columns).drawing)
  }

  func isToCome(_ year: Int, _ month: Int) -> Bool {
    (year, month) > (thisYear, site.asOf.day.month)
  }

  /// `2026年1月至6月`
  private func span(_ recent: RecentActivities) -> String {
    let past = recent.months.filter { $0.count > 0 || !isToCome($0.year, $0.month) }
    guard let first = past.first, let last = past.last else { return "" }
    let end = first.year == last.year ? "" : "\(last.year)年"
    let until = first == last ? "" : "至\(end)\(last.month)月"
    return "\(first.year)年\(first.month)月\(until)"
  }

  /// `2026年1月至6月开展活动23场，3月最多，7场。`
  private func finding(_ recent: RecentActivities) -> String {
    let most = recent.months.map(\.count).max() ?? 0
    let peaks = recent.months.filter { $0.count == most }.map { month in
      (recent.isOneYear ? "" : "\(month.year)年") + "\(month.month)月"
    }
    let amount = (peaks.count > 1 ? "各" : "") + "\(most)场"
    let rest = recent.withoutMonth > 0 ? "；另有\(recent.withoutMonth)场月份不详" : ""
    let total = recent.total - recent.withoutMonth
    return "\(span(recent))开展活动\(total)场，\(listed(peaks))最多，\(amount)\(rest)。"
  }

  private func monthTable(_ recent: RecentActivities) -> NumberTable {
    let months = recent.months.filter { $0.count > 0 || !isToCome($0.year, $0.month) }
    var rows = months.map { month in
      NumberTable.Row(
        label: .text("\(month.year)年\(month.month)月"), cells: [NumberCell(count: month.count)])
    }
    if recent.withoutMonth > 0 {
      rows.append(
        NumberTable.Row(label: .text("月份不详"), cells: [NumberCell(count: recent.withoutMonth)]))
    }
    rows.append(NumberTable.Row(label: .text("合计"), cells: [NumberCell(count: recent.total)]))
    return table("各月活动场数", ["月份", "场数"], rows)
  }
}

extension RecentActivities {
  fileprivate var isOneYear: Bool { months.first?.year == months.last?.year }
}
