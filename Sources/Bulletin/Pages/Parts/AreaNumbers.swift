extension PageContext {
  /// An area's computed numbers beside those it reported.
  func numberTable(of id: ID<Area>) -> NumberTable {
    let numbers = site.statistics.ofEntity[id]
    let (total, year) = (numbers.work.total, numbers.work[thisYear])
    let figures = entries[id].common.figures
    func reported(_ figure: Figure) -> String {
      guard figure.span != .whole, case .number(let number) = numbers.computed(figure) else {
        return reportedText(figure)
      }
      return reportedText(figure) + "，同期条目统计\(number)"
    }
    func row(_ label: String, _ cells: [NumberCell], _ tally: Figure.Tally?) -> NumberTable.Row {
      let words = figures.filter { $0.tally == tally }.map(reported).joined(separator: "；")
      return NumberTable.Row(
        label: .text(label), cells: cells + [words.isEmpty ? .blank : .words(words)])
    }
    return table(
      "条目统计与上报数字", ["项目", "累计", "\(thisYear)年", "上报数字"],
      [
        row("站点（个）", [NumberCell(count: numbers.stations.all), .blank], .stations),
        row(
          "活动（场）", [NumberCell(count: total.activities), NumberCell(count: year.activities)],
          nil),
        row("联系群众（人次）", [NumberCell(total.reached), NumberCell(year.reached)], .reached),
        row("收集意见（条）", [NumberCell(total.collected), NumberCell(year.collected)], .collected),
        row("解决（个）", [NumberCell(total.resolved), NumberCell(year.resolved)], .resolved),
        row("解决率", [rateCell(total), rateCell(year)], nil),
      ])
  }

  /// `5000余人次（2025年，截至2025年12月31日）`
  func reportedText(_ figure: Figure) -> String {
    let note = figureNote(figure)
    return figure.text + (note.map { "（\($0)）" } ?? "")
  }
}
