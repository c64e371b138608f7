package import Bulletin

extension DefaultTheme {
  package func standards(_ page: StandardsPage, in frame: PageFrame) -> HTML {
    layout(
      frame,
      """
      <div>
      <header class="entry-head">
      <h1>\(frame.title)</h1>
      <p class="note">含联系点，不含已关闭的站点；\(countedAsOf(page.asOf))。</p>
      </header>
      <section>
      <h2>总体情况</h2>
      \(page.totals.map(numberTable))
      </section>
      <section>
      <h2>按区县</h2>
      \(numberTable(page.byCounty))
      </section>
      <section>
      <h2>逐站情况</h2>
      \(matrix(page.matrix))
      </section>
      </div>
      """)
  }

  private func matrix(_ matrix: StandardMatrix) -> HTML {
    guard !matrix.rows.isEmpty else { return nothingYet }
    return scroller(
      "逐站情况",
      """
      <table class="stations">
      <caption class="visually-hidden">各站点达到各条目的情况</caption>
      <colgroup></colgroup>
      \(matrix.standards.map { #"<colgroup span="\#($0.items.count)"></colgroup>"# })
      <thead>
      <tr><th scope="col" rowspan="2">站点</th>\(matrix.standards.map(standardHead))</tr>
      <tr>\(matrix.standards.flatMap(\.items).map(columnHead))</tr>
      </thead>
      <tbody>\(matrix.rows.map(matrixRow))</tbody>
      </table>
      """)
  }

  private func standardHead(_ standard: StandardMatrix.Standard) -> HTML {
    #"<th scope="colgroup" colspan="\#(standard.items.count)">\#(standard.name)</th>"#
  }

  private func matrixRow(_ row: StandardMatrix.Row) -> HTML {
    """
    <tr><th scope="row">\(phrase(row.station))</th>\(row.ticks.map { "<td>\(tick($0))</td>" })</tr>

    """
  }
}
