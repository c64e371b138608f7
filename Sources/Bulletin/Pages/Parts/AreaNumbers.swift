extension NumberTable {
  /// An area's computed numbers beside those it reported.
  init(of id: ID<Area>, in site: Site) {
    let numbers = site.statistics.ofEntity[id]
    let thisYear = site.asOf.day.year
    let (total, year) = (numbers.work.total, numbers.work[thisYear])
    let figures = site.entries[id].common.figures
    func reported(_ figure: Figure) -> String {
      guard figure.span != .whole, case .number(let number) = numbers.computed(figure) else {
        return figure.reportedText
      }
      return figure.reportedText + "，同期条目统计\(number)"
    }
    func row(_ label: String, _ cells: [NumberCell], _ tally: Figure.Tally?) -> Row {
      let words = figures.filter { $0.tally == tally }.map(reported).joined(separator: "；")
      return Row(label: .text(label), cells: cells + [words.isEmpty ? .blank : .words(words)])
    }
    self.init(
      "条目统计与上报数字", ["项目", "累计", "\(thisYear)年", "上报数字"],
      [
        row("站点（个）", [NumberCell(count: numbers.stations.all), .blank], .stations),
        row(
          "活动（场）", [NumberCell(count: total.activities), NumberCell(count: year.activities)],
          nil),
        row("联系群众（人次）", [NumberCell(total.reached), NumberCell(year.reached)], .reached),
        row("收集意见（条）", [NumberCell(total.collected), NumberCell(year.collected)], .collected),
        row("解决（个）", [NumberCell(total.resolved), NumberCell(year.resolved)], .resolved),
        row("解决率", [NumberCell(rateOf: total), NumberCell(rateOf: year)], nil),
      ], at: site.asOf)
  }
}

extension Figure {
  /// `5000余人次（2025年，截至2025年12月31日）`
  var reportedText: String { text + (note.map { "（\($0)）" } ?? "") }

  /// Which time it is of.
  var note: String? {
    let asOf = asOf.map { "截至" + $0.chineseText }
    let note = [period, asOf].compactMap(\.self).joined(separator: "，")
    return note.isEmpty ? nil : note
  }
}
