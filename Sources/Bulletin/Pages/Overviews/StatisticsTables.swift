// The tables of 数据.
extension StatisticsMaterial {
  func stationTables() -> [ChartedTable] {
    let stations = site.statistics.stations
    let byKind = table(
      "按类型", ["类型", "个数"],
      stations.byKind.map { group in
        NumberTable.Row(
          label: .text(settings.label(of: group.key)),
          cells: [NumberCell(count: group.value.all)])
      })
    return [
      ChartedTable(table: byKind, charts: charts(stationKinds(stations.byKind))),
      stationTable(Grouping("level", "层级"), stations.byLevel) { .text($0?.label ?? "未注明") },
      stationTable(Grouping("county", "区县"), stations.byCounty) { context.phrase($0) },
      stationTable(Grouping("basis", "依托"), stations.byBasis) { .text($0.label) },
    ]
  }

  private func stationTable<Key>(
    _ grouping: Grouping, _ groups: [Group<Key, StationCount>], _ label: (Key) -> Phrase
  ) -> ChartedTable {
    let lines = groups.map { (label: label($0.key), count: $0.value) }
    let table = table(by: grouping, ["工作站（室）", "联系点"], lines) {
      [$0.stations, $0.contactPoints]
    }
    return ChartedTable(table: table, charts: charts(stationBars(grouping, lines)))
  }

  func activityTables() -> [ChartedTable] {
    let activities = site.statistics.activities
    let counties = site.statistics.workByCounty.map { group in
      Group(
        key: group.key,
        value: ActivityCount(
          total: group.value.total.activities, thisYear: group.value[thisYear].activities))
    }.filter { $0.value.total > 0 }
    return [
      ChartedTable(
        table: monthTable(activities.years),
        charts: charts(Chart(ofMonths: activities.recent, id: "chart-months", at: site.asOf))
          + charts(yearBars(activities.years))),
      countTable(Grouping("kind", "类型"), activities.byKind) { .text($0.label) },
      countTable(Grouping("sector", "界别"), activities.bySector) { context.phrase($0.any) },
      countTable(Grouping("county", "区县"), counties) { context.phrase($0) },
      countTable(Grouping("badge", "联动类别"), activities.byBadge) { .text($0.label) },
    ]
  }

  private func charts(_ chart: Chart?) -> [Chart] { chart.map { [$0] } ?? [] }

  private func monthTable(_ years: [ActivityYear]) -> NumberTable {
    table(
      "按年月", ["年份"] + (1...12).map { "\($0)月" } + ["月份不详", "合计"],
      years.map { year in
        NumberTable.Row(
          label: .text("\(year.year)年"),
          cells: monthCells(year)
            + [
              year.withoutMonth > 0 ? NumberCell(count: year.withoutMonth) : .blank,
              NumberCell(count: year.total),
            ])
      })
  }

  /// Months to come stay empty.
  private func monthCells(_ year: ActivityYear) -> [NumberCell] {
    zip(1..., year.months).map { month, count in
      count == 0 && site.asOf.isBefore(year.year, month) ? .blank : NumberCell(count: count)
    }
  }

  private func countTable<Key>(
    _ grouping: Grouping, _ groups: [Group<Key, ActivityCount>], label: (Key) -> Phrase
  ) -> ChartedTable {
    let lines = groups.map { (label: label($0.key), count: $0.value) }
    let table = table(by: grouping, ["累计", "\(thisYear)年"], lines) { [$0.total, $0.thisYear] }
    return ChartedTable(table: table, charts: charts(activityBars(grouping, lines)))
  }

  private func table<Count>(
    by grouping: Grouping, _ columns: [String], _ lines: [(label: Phrase, count: Count)],
    _ numbers: (Count) -> [Int]
  ) -> NumberTable {
    table(
      "按\(grouping.name)", [grouping.name] + columns,
      lines.map { line in
        NumberTable.Row(label: line.label, cells: numbers(line.count).map { NumberCell(count: $0) })
      })
  }

  func workTables() -> [ChartedTable] {
    let work = site.statistics.work
    let columns = ["活动（场）", "联系群众（人次）", "收集意见（条）", "解决（个）", "解决率"]
    let years = work.byYear.keys.sorted(by: >).map { (Phrase.text("\($0)年"), work[$0]) }
    let counties = site.statistics.workByCounty.map { (context.phrase($0.key), $0.value.total) }
    return [
      ChartedTable(
        table: table(
          "按年份", ["年份"] + columns, ([(.text("累计"), work.total)] + years).map(workRow)),
        charts: charts(resolutionBars(Grouping("year", "年份"), years))),
      ChartedTable(
        table: table("按区县", ["区县"] + columns, counties.map(workRow)),
        charts: charts(resolutionBars(Grouping("county", "区县"), counties))),
    ]
  }

  private func workRow(_ label: Phrase, _ numbers: WorkNumbers) -> NumberTable.Row {
    NumberTable.Row(
      label: label,
      cells: [
        NumberCell(count: numbers.activities), NumberCell(numbers.reached),
        NumberCell(numbers.collected), NumberCell(numbers.resolved), NumberCell(rateOf: numbers),
      ])
  }

  func matterTables() -> [ChartedTable] {
    let matters = site.statistics.matters
    let stages = matters.byStage.map { group in
      (label: group.key.map { settings.labels.stages[$0] } ?? "未注明", count: group.value)
    }
    let byStage = table(
      "按流程阶段", ["阶段", "件数", settings.labels.results[.open]],
      stages.map { stage in
        NumberTable.Row(
          label: .text(stage.label),
          cells: [NumberCell(count: stage.count.total), NumberCell(count: stage.count.open)])
      })
    let outcomes = table(
      "成果转化", ["渠道", "件数"],
      matters.outcomes.map { group in
        NumberTable.Row(label: .text(group.key.label), cells: [NumberCell(count: group.value)])
      })
    return [
      ChartedTable(table: byStage, charts: charts(stageBars(stages))),
      ChartedTable(table: outcomes, charts: charts(outcomeBars(matters.outcomes))),
    ]
  }

  /// What was reported, what was computed; never added.
  func reportedTable() -> ChartedTable {
    var table = table(
      "上报数字与条目统计对照", ["单位", "名称", "上报数字", "条目统计"],
      site.statistics.reported.map { reported in
        NumberTable.Row(
          label: context.phrase(reported.entry),
          cells: [
            .words(reported.figure.label), .words(reported.figure.reportedText),
            cell(reported.computed),
          ])
      })
    table.nothing = "暂无"
    return ChartedTable(table: table)
  }

  private func cell(_ computed: ReportedFigure.Computed) -> NumberCell {
    switch computed {
    case .number(let number): .number(String(number))
    case .noData: .missing
    case .notComparable: .words("时段不同，不作对照")
    }
  }
}
