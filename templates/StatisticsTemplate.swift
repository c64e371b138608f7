package import Bulletin

extension DefaultTheme {
  package func statistics(_ page: StatisticsPage, in frame: PageFrame) -> HTML {
    layout(
      frame,
      """
      <div>
      <header class="entry-head">
      <h1>\(frame.title)</h1>
      <p class="note">条目统计由本站已发布的条目逐条计算，上报数字由各单位汇总报送，两者口径不同，不相加。</p>
      <p class="note">按区县统计时取条目的第一个地区，跨区县的活动只计一次；没有数字的地方表示暂无条目数据。</p>
      </header>
      \(page.sections.map(statisticsSection))
      </div>
      """)
  }

  private func statisticsSection(_ section: StatisticsSection) -> HTML {
    """
    <section id="\(section.id)">
    <h2>\(section.title)</h2>
    \(if: section.totals, totals)
    \(section.tables.map(chartedTable))
    \(if: section.more, more)
    </section>

    """
  }

  private func chartedTable(_ charted: ChartedTable) -> HTML {
    guard !charted.charts.isEmpty else { return numberTable(charted.table) }
    return """
      <div class="charted">
      <div>
      \(charted.charts.map(chart))
      </div>
      \(numberTable(charted.table))
      </div>

      """
  }
}
