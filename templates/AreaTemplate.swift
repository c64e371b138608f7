package import Bulletin

extension DefaultTheme {
  package func area(_ page: AreaPage, in frame: PageFrame) -> HTML {
    entryPage(
      page.entry, in: frame, aside: facts(page.facts),
      text: """
        \(story(page.entry))
        <section id="numbers">
        <h2>条目统计</h2>
        \(numberTable(page.numbers))
        \(page.charts.map(chart))
        </section>
        \(section(page.stations))
        \(section(page.children))
        \(page.places.map(place))
        \(section(page.work.activities))
        \(section(page.work.matters))
        \(section(page.work.articles))
        """)
  }

  private func place(_ place: PlaceView) -> HTML {
    """
    <section id="\(place.id)">
    <h2>\(place.title) <small>\(place.label)</small></h2>
    \(if: !place.body.isEmpty, #"<div class="body">\#(place.body)</div>"#)
    \(itemList(place.stations))
    </section>

    """
  }
}
