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
      tables: [
        ChartedTable(table: numberTable(columns: 3), charts: charts("a")),
        ChartedTable(table: numberTable(columns: 8)),
      ], more: maybe(textLink))
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

  /// One that refers to a table of the page and one that brings its own.
  func charts(_ id: String) -> [Chart] {
    let styles: [ChartDrawing.Words.Style] = [.labels, .numbers, .ticks, .peaks]
    let item = ChartDrawing.Words.Item(x: 1, y: 2, text: text)
    let drawing = ChartDrawing(
      height: 20,
      shapes: ChartDrawing.shapes([
        .solid: "M0 0h1", .hollow: "M1 0h1", .line: "M0 1h1", .dashes: "M1 1h1",
      ]),
      words: styles.map { ChartDrawing.Words(style: $0, items: [item, item]) })
    let tables = [numberTable(columns: 2), nil]
    return isFull
      ? tables.enumerated().map { index, table in
        Chart(
          id: id + "\(index)" + text, title: text, finding: text, asOf: date, drawing: drawing,
          table: table)
      } : []
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
