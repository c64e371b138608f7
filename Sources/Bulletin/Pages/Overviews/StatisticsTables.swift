// The tables of 数据.
extension PageContext {
  func stationTables() -> [NumberTable] {
    let stations = site.statistics.stations
    func rows<Key>(
      _ groups: [Group<Key, StationCount>], _ label: (Key) -> Phrase
    ) -> [NumberTable.Row] {
      groups.map { group in
        NumberTable.Row(
          label: label(group.key),
          cells: [
            NumberCell(count: group.value.stations), NumberCell(count: group.value.contactPoints),
          ])
      }
    }
    let columns = ["工作站（室）", "联系点"]
    return [
      table(
        "按类型", ["类型", "个数"],
        stations.byKind.map { group in
          NumberTable.Row(
            label: .text(settings.label(of: group.key)),
            cells: [NumberCell(count: group.value.all)])
        }),
      table("按层级", ["层级"] + columns, rows(stations.byLevel) { .text($0?.label ?? "未注明") }),
      table("按区县", ["区县"] + columns, rows(stations.byCounty) { phrase($0) }),
      table("按依托", ["依托"] + columns, rows(stations.byBasis) { .text($0.label) }),
    ]
  }

  func activityTables() -> [NumberTable] {
    let activities = site.statistics.activities
    return [
      monthTable(activities.years),
      countTable("按类型", "类型", activities.byKind) { .text($0.label) },
      countTable("按界别", "界别", activities.bySector) { phrase($0.any) },
      countTable(
        "按区县", "区县",
        site.statistics.workByCounty.map { group in
          Group(
            key: group.key,
            value: ActivityCount(
              total: group.value.total.activities, thisYear: group.value[thisYear].activities))
        }.filter { $0.value.total > 0 }
      ) { phrase($0) },
      countTable("联动情况", "类别", activities.byBadge) { .text($0.label) },
    ]
  }

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
      let isToCome = (year.year, month) > (thisYear, site.asOf.day.month)
      return count == 0 && isToCome ? .blank : NumberCell(count: count)
    }
  }

  private func countTable<Key>(
    _ caption: String, _ heading: String, _ groups: [Group<Key, ActivityCount>],
    label: (Key) -> Phrase
  ) -> NumberTable {
    table(
      caption, [heading, "累计", "\(thisYear)年"],
      groups.map { group in
        NumberTable.Row(
          label: label(group.key),
          cells: [
            NumberCell(count: group.value.total), NumberCell(count: group.value.thisYear),
          ])
      })
  }

  func workTables() -> [NumberTable] {
    let work = site.statistics.work
    let columns = ["活动（场）", "联系群众（人次）", "收集意见（条）", "解决（个）", "解决率"]
    let years = work.byYear.keys.sorted(by: >)
    return [
      table(
        "按年份", ["年份"] + columns,
        [workRow(.text("累计"), work.total)] + years.map { workRow(.text("\($0)年"), work[$0]) }),
      table(
        "按区县", ["区县"] + columns,
        site.statistics.workByCounty.map { workRow(phrase($0.key), $0.value.total) }),
    ]
  }

  private func workRow(_ label: Phrase, _ numbers: WorkNumbers) -> NumberTable.Row {
    NumberTable.Row(
      label: label,
      cells: [
        NumberCell(count: numbers.activities), NumberCell(numbers.reached),
        NumberCell(numbers.collected), NumberCell(numbers.resolved), rateCell(numbers),
      ])
  }

  func outcomeTable() -> NumberTable {
    table(
      "成果转化", ["渠道", "件数"],
      site.statistics.matters.outcomes.map { group in
        NumberTable.Row(label: .text(group.key.label), cells: [NumberCell(count: group.value)])
      })
  }

  /// What was reported, what was computed; never added.
  func reportedTable() -> NumberTable {
    var table = table(
      "上报数字与条目统计对照", ["单位", "名称", "上报数字", "条目统计"],
      site.statistics.reported.map { reported in
        NumberTable.Row(
          label: phrase(reported.entry),
          cells: [
            .words(reported.figure.label), .words(reportedText(reported.figure)),
            cell(reported.computed),
          ])
      })
    table.nothing = "暂无"
    return table
  }

  private func cell(_ computed: ReportedFigure.Computed) -> NumberCell {
    switch computed {
    case .number(let number): .number(String(number))
    case .noData: .missing
    case .notComparable: .words("时段不同，不作对照")
    }
  }
}
