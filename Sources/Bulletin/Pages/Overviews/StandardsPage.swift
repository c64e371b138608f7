/// 建设一览: every station against every item of every standard.
package struct StandardsPage: Sendable {
  /// One for each standard: its items.
  package let totals: [NumberTable]
  package let byCounty: NumberTable
  package let matrix: StandardMatrix
  package let asOf: DateText
}

/// Stations against the items of their standard.
package struct StandardMatrix: Sendable {
  package let standards: [Standard]
  package let rows: [Row]

  /// A standard's name and items.
  package struct Standard: Sendable {
    package let name: String
    package let items: [String]
  }

  /// A station and how it meets each item.
  package struct Row: Sendable {
    package let station: Phrase
    /// One for each item of each standard.
    package let ticks: [Bool]
  }
}

extension StandardsPage: OverviewPage {
  init(in context: PageContext) {
    let (site, settings) = (context.site, context.settings)
    totals = NumberTable.compliance(of: site)
    byCounty = NumberTable(
      "各区县全部条目达到的站点", ["区县", "站点"] + settings.standards.map(\.name),
      site.statistics.standards.byCounty.map { group in
        NumberTable.Row(
          label: context.phrase(group.key),
          cells: [NumberCell(group.value.first?.stations)]
            + group.value.map { NumberCell($0.complete) })
      }, at: site.asOf)
    let stations: [ID<Workstation>] = site.order[Workstation.self]
      .filter { context.entries[$0].fields.status != .closed }
    matrix = StandardMatrix(
      standards: settings.standards.map {
        StandardMatrix.Standard(name: $0.name, items: $0.items.map(\.label))
      },
      rows: stations.map { id in
        StandardMatrix.Row(
          station: context.phrase(id.any), ticks: site.compliance[id].flatMap(\.items))
      })
    asOf = context.asOf
  }

  func html(_ theme: some Theme, in frame: PageFrame) -> HTML { theme.standards(self, in: frame) }
}

extension NumberTable {
  /// One for each standard: how many stations meet each item.
  static func compliance(of site: Site) -> [NumberTable] {
    zip(site.settings.standards, site.statistics.standards.total).map { standard, numbers in
      func row(_ label: String, _ count: Int) -> Row {
        guard numbers.stations > 0 else {
          return Row(label: .text(label), cells: [.missing, .missing])
        }
        let share = percent(count, of: numbers.stations)
        return Row(
          label: .text(label),
          cells: [.number("\(count)/\(numbers.stations)"), .number("\(share)%")])
      }
      return NumberTable(
        standard.name + "达标情况", ["条目", "达到的站点", "占比"],
        zip(standard.items, numbers.items).map { row($0.label, $1) }
          + [row("全部条目", numbers.complete)], at: site.asOf)
    }
  }
}
