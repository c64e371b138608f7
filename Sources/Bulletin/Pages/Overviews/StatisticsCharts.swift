/// What the numbers of a table are counted by.
struct Grouping {
  let id: String
  let name: String

  init(_ id: String, _ name: String) {
    self.id = id
    self.name = name
  }
}

// The charts of 数据, each beside its table and with its rows.
extension StatisticsMaterial {
  func stationKinds(_ groups: [Group<WorkstationKind, StationCount>]) -> Chart? {
    let bars = groups.map { group in
      bar(settings.label(of: group.key), group.value.all)
    }
    return chart(
      ChartName(id: "chart-stations-kind", title: "站点类型", unit: "个"), BarChart(bars: bars))
  }

  func stationBars(
    _ grouping: Grouping, _ lines: [(label: Phrase, count: StationCount)]
  ) -> Chart? {
    let bars = lines.map { line in
      let parts = [line.count.stations, line.count.contactPoints]
      return BarChart.Bar(
        label: line.label.words, parts: parts,
        number: parts.filter { $0 > 0 }.map(String.init).joined(separator: "＋"))
    }
    return chart(
      ChartName(
        id: "chart-stations-\(grouping.id)", title: "各\(grouping.name)站点", unit: "个"),
      BarChart(legend: ["工作站（室）", "联系点"], bars: bars))
  }

  func yearBars(_ years: [ActivityYear]) -> Chart? {
    chart(
      ChartName(id: "chart-years", title: "各年活动场数", unit: "场"),
      BarChart(bars: years.map { bar("\($0.year)年", $0.total) }))
  }

  func activityBars(
    _ grouping: Grouping, _ lines: [(label: Phrase, count: ActivityCount)]
  ) -> Chart? {
    chart(
      ChartName(
        id: "chart-activities-\(grouping.id)", title: "各\(grouping.name)活动场数", unit: "场"),
      BarChart(
        legend: ["\(thisYear)年（括号内）", "以前年份"],
        bars: lines.map { bar($0.label.words, part: $0.count.thisYear, of: $0.count.total) }))
  }

  /// nil where more was resolved than collected: the one is no part of the other then.
  func resolutionBars(_ grouping: Grouping, _ lines: [(Phrase, WorkNumbers)]) -> Chart? {
    guard lines.allSatisfy({ ($1.resolved ?? 0) <= ($1.collected ?? 0) }) else { return nil }
    return chart(
      ChartName(
        id: "chart-work-\(grouping.id)", title: "各\(grouping.name)收集的意见", unit: "条"),
      BarChart(
        legend: ["已解决（括号内）", "其他"],
        bars: lines.map { bar($0.words, part: $1.resolved ?? 0, of: $1.collected ?? 0) }))
  }

  func stageBars(_ stages: [(label: String, count: StageCount)]) -> Chart? {
    chart(
      ChartName(id: "chart-stages", title: "各流程阶段的事项", unit: "件"),
      BarChart(
        legend: ["\(settings.labels.results[.open])（括号内）", "其他"],
        bars: stages.map { bar($0.label, part: $0.count.open, of: $0.count.total) }))
  }

  func outcomeBars(_ outcomes: [Group<OutcomeChannel, Int>]) -> Chart? {
    chart(
      ChartName(id: "chart-outcomes", title: "成果转化渠道", unit: "件"),
      BarChart(bars: outcomes.map { bar($0.key.label, $0.value) }))
  }

  private func chart(_ name: ChartName, _ chart: BarChart) -> Chart? {
    Chart(name, chart, asOf: context.asOf)
  }

  private func bar(_ label: String, _ number: Int) -> BarChart.Bar {
    BarChart.Bar(label: label, parts: [number], number: String(number))
  }

  /// `12（5）`; what has no number says nothing.
  private func bar(_ label: String, part: Int, of whole: Int) -> BarChart.Bar {
    let number = whole > 0 ? String(whole) : "—"
    return BarChart.Bar(
      label: label, parts: [part, whole - part],
      number: part > 0 ? "\(number)（\(part)）" : number)
  }
}
