import Bulletin

extension DefaultTheme {
  /// Whether something is up to the standard.
  func tick(_ isMet: Bool) -> HTML { isMet ? instead("✓", of: "达到") : instead("✗", of: "未达到") }

  /// A station's standards, item by item.
  func standards(_ station: StationStandards) -> HTML {
    """
    <section id="standards">
    <h2>建设标准</h2>
    \(station.standards.map(standard))
    <p class="note">\(countedAsOf(station.asOf))</p>
    \(if: station.overview, more)
    </section>
    """
  }

  private func standard(_ standard: StandardView) -> HTML {
    """
    <h3>\(standard.name)</h3>
    <ul class="ticks">\(standard.items.map(item))</ul>

    """
  }

  private func item(_ item: StandardView.Item) -> HTML {
    "<li>\(tick(item.isMet)) \(item.label)</li>\n"
  }

  /// Stations with a column of ticks a standard.
  func stationTable(_ table: StationTable) -> HTML {
    guard !table.rows.isEmpty else { return nothingYet }
    return scroller(
      table.caption,
      """
      <table class="stations directory">
      <caption class="visually-hidden">\(table.caption)</caption>
      <thead>
      <tr>\(["名称", "类型", "区县", "地址"].map(columnHead))\(table.standards.map(columnHead))</tr>
      </thead>
      <tbody>\(table.rows.map { stationRow($0, standards: table.standards) })</tbody>
      </table>
      """)
  }

  private func stationRow(_ row: StationTable.Row, standards: [String]) -> HTML {
    """
    <tr><th scope="row">\(phrase(row.name))\(row.marks.map { " <small>\($0)</small>" })</th>\
    <td>\(row.kind)</td><td>\(phrase(row.county))</td>\
    <td class="address">\(if: row.address, { "\($0)" })</td>\
    \(zip(standards, row.ticks).map(tickCell))\
    \(if: row.ticks.isEmpty && !standards.isEmpty, #"<td colspan="\#(standards.count)">不考核</td>"#)\
    </tr>

    """
  }

  /// Where the columns have no heads, on a phone, the cell names its own.
  private func tickCell(_ standard: String, _ tick: Tick) -> HTML {
    """
    <td data-label="\(standard)">\(self.tick(tick.isMet)) <small>\(tick.met)/\(tick.all)</small></td>
    """
  }
}
