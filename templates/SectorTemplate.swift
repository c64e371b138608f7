package import Bulletin

extension DefaultTheme {
  package func sector(_ page: SectorPage, in frame: PageFrame) -> HTML {
    entryPage(
      page.entry, in: frame, aside: facts(page.facts),
      text: """
        \(if: page.duty, { passage("责任侧重", $0) })
        \(numbersLine(page.numbers))
        \(story(page.entry))
        \(memberCards(page.members))
        \(section(page.stations))
        \(section(page.work.activities))
        \(if: !page.charts.isEmpty, activityNumbers(page.charts))
        \(section(page.work.matters))
        \(section(page.work.articles))
        """)
  }
}
