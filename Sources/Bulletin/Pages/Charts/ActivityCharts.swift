extension Chart {
  /// The ids of the charts below and of their sentences.
  static let ofActivities: Set = [
    "activity-months", "activity-months-text", "activity-kinds", "activity-kinds-text",
  ]

  /// When activities took place and of which kind they were; no chart of a few.
  static func activities(_ recent: RecentActivities, at asOf: Instant) -> [Chart] {
    guard var months = Chart(ofMonths: recent, id: "activity-months", at: asOf) else { return [] }
    months.table = recent.monthTable(at: asOf)
    let name = ChartName(id: "activity-kinds", title: "活动类型（\(recent.span(at: asOf))）", unit: "场")
    let bars = recent.byKind.map { group in
      BarChart.Bar(label: group.key.label, parts: [group.value], number: String(group.value))
    }
    guard var kinds = Chart(name, BarChart(bars: bars), asOf: months.asOf) else { return [months] }
    kinds.table = NumberTable(
      "各类活动场数", ["类型", "场数"],
      recent.byKind.map { group in
        NumberTable.Row(label: .text(group.key.label), cells: [NumberCell(count: group.value)])
      }, at: asOf)
    return [months, kinds]
  }

  /// nil where there are too few activities to compare their months.
  init?(ofMonths recent: RecentActivities, id: String, at asOf: Instant) {
    guard recent.total - recent.withoutMonth >= Chart.fewestNumbers else { return nil }
    let isOneYear = recent.isOneYear
    let columns = recent.months.enumerated().map { index, month in
      let isFirst = index == 0 || month.month == 1
      return ColumnChart.Column(
        label: "\(month.month)" + (isFirst ? "月" : ""),
        note: isFirst && !isOneYear ? "\(month.year)" : nil,
        count: month.count, isToCome: asOf.isBefore(month.year, month.month) && month.count == 0)
    }
    self.init(
      id: id, title: "各月活动场数（\(recent.span(at: asOf))）", finding: recent.finding(at: asOf),
      asOf: DateText(asOf.day), drawing: ColumnChart(columns: columns).drawing)
  }
}

extension Instant {
  /// That month is still to come.
  func isBefore(_ year: Int, _ month: Int) -> Bool { (year, month) > (day.year, day.month) }
}

extension RecentActivities {
  fileprivate var isOneYear: Bool { months.first?.year == months.last?.year }

  /// `2026年1月至6月`
  fileprivate func span(at asOf: Instant) -> String {
    let past = months.filter { $0.count > 0 || !asOf.isBefore($0.year, $0.month) }
    guard let first = past.first, let last = past.last else { return "" }
    let end = first.year == last.year ? "" : "\(last.year)年"
    let until = first == last ? "" : "至\(end)\(last.month)月"
    return "\(first.year)年\(first.month)月\(until)"
  }

  /// `2026年1月至6月开展活动23场，3月最多，7场。`
  fileprivate func finding(at asOf: Instant) -> String {
    let most = months.map(\.count).max() ?? 0
    let peaks = months.filter { $0.count == most }.map { month in
      (isOneYear ? "" : "\(month.year)年") + "\(month.month)月"
    }
    let amount = (peaks.count > 1 ? "各" : "") + "\(most)场"
    let rest = withoutMonth > 0 ? "；另有\(withoutMonth)场月份不详" : ""
    let total = self.total - withoutMonth
    return "\(span(at: asOf))开展活动\(total)场，\(Chart.listed(peaks))最多，\(amount)\(rest)。"
  }

  fileprivate func monthTable(at asOf: Instant) -> NumberTable {
    let months = self.months.filter { $0.count > 0 || !asOf.isBefore($0.year, $0.month) }
    var rows = months.map { month in
      NumberTable.Row(
        label: .text("\(month.year)年\(month.month)月"), cells: [NumberCell(count: month.count)])
    }
    if withoutMonth > 0 {
      rows.append(NumberTable.Row(label: .text("月份不详"), cells: [NumberCell(count: withoutMonth)]))
    }
    rows.append(NumberTable.Row(label: .text("合计"), cells: [NumberCell(count: total)]))
    return NumberTable("各月活动场数", ["月份", "场数"], rows, at: asOf)
  }
}
