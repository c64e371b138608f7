import Bulletin

extension DefaultTheme {
  /// The drawing, its sentence for those who do not see it, and its numbers.
  func chart(_ chart: Chart) -> HTML {
    """
    <figure class="chart">
    <figcaption>\(chart.title)\
    \(if: chart.table, { " <small>\(countedAsOf($0.asOf))</small>" })</figcaption>
    <svg viewBox="0 0 \(ChartDrawing.width) \(chart.drawing.height)" role="img" \
    aria-labelledby="\(chart.id) \(chart.id)-text">
    <title id="\(chart.id)">\(chart.title)</title>
    <desc id="\(chart.id)-text">\(chart.finding)按已发布条目统计，截至\(chart.asOf.text)。</desc>
    \(chart.drawing.shapes.map(shape))\
    \(chart.drawing.words.map(chartWords))
    </svg>
    \(if: chart.table, { data(of: chart.title, $0) })
    </figure>

    """
  }

  /// An entity's charts where they stand by themselves.
  func activityNumbers(_ charts: [Chart]) -> HTML {
    """
    <section id="activity-numbers">
    <h2>活动统计</h2>
    \(charts.map(chart))
    </section>

    """
  }

  private func data(of title: String, _ table: NumberTable) -> HTML {
    """
    <details>
    <summary>查看数据<span class="visually-hidden">：\(title)</span></summary>
    \(numberTable(table))
    </details>
    """
  }

  private func shape(_ shape: ChartDrawing.Shape) -> HTML {
    #"<path class="\#(style(shape.style))" d="\#(shape.path)"></path>"#
  }

  private func style(_ style: ChartDrawing.Shape.Style) -> HTML {
    switch style {
    case .solid: "solid"
    case .hollow: "hollow"
    case .line: "line"
    case .dashes: "dashes"
    }
  }

  private func chartWords(_ words: ChartDrawing.Words) -> HTML {
    """
    <g class="\(style(words.style))">\(words.items.map(chartWord))</g>
    """
  }

  private func style(_ style: ChartDrawing.Words.Style) -> HTML {
    switch style {
    case .labels: "labels"
    case .numbers: "amounts"
    case .ticks: "ticks"
    case .peaks: "amounts peaks"
    }
  }

  private func chartWord(_ word: ChartDrawing.Words.Item) -> HTML {
    #"<text x="\#(word.x)" y="\#(word.y)">\#(word.text)</text>"#
  }
}
