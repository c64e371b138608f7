@testable import Bulletin

// Pages and parts made of numbers.
extension SamplePages {
  var stationList: ListPage {
    let ticks = [Tick(isMet: true, met: 2, all: 2), Tick(isMet: false, met: 1, all: 2)]
    let rows = [ticks, []].map { ticks in
      StationTable.Row(
        name: .link(textLink), marks: many(text), kind: text, county: .text(text),
        address: ticks.isEmpty ? nil : text, ticks: ticks)
    }
    let table = StationTable(
      caption: text, standards: [text, text], rows: isFull ? rows : [])
    return ListPage(
      title: text, count: 3, totals: nil, content: .stations(table),
      filters: [], newer: nil, older: nil, pageLabel: nil)
  }

  var statistics: StatisticsPage {
    let section = StatisticsSection(
      id: "stations", title: text, totals: maybe(totals),
      tables: [numberTable(columns: 3), numberTable(columns: 8)], more: maybe(textLink))
    return StatisticsPage(sections: [section])
  }

  var standards: StandardsPage {
    let row = StandardMatrix.Row(station: .link(textLink), ticks: [true, false])
    return StandardsPage(
      totals: [numberTable(columns: 3)], byCounty: numberTable(columns: 4),
      matrix: StandardMatrix(
        standards: [StandardMatrix.Standard(name: text, items: [text, text])], rows: many(row)),
      asOf: date)
  }

  func numberTable(columns: Int) -> NumberTable {
    let cells: [NumberCell] = [.number(text), .words(text), .missing, .blank]
    return NumberTable(
      caption: text, columns: Array(repeating: text, count: columns),
      rows: many(NumberTable.Row(label: .text(text), cells: cells)), asOf: date)
  }

  var totals: Totals { Totals(facts: many(fact), asOf: date) }
  var numbersLine: NumbersLine { NumbersLine(text: text, asOf: date) }

  var stationStandards: StationStandards {
    StationStandards(standards: many(standardView), overview: maybe(textLink), asOf: date)
  }

  private var standardView: StandardView {
    StandardView(
      name: text,
      items: [
        StandardView.Item(label: text, isMet: true), StandardView.Item(label: text, isMet: false),
      ])
  }
}
