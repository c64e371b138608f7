package import Bulletin

extension DefaultTheme {
  package func committee(_ page: CommitteePage, in frame: PageFrame) -> HTML {
    entryPage(
      page.entry, in: frame, aside: facts(page.facts),
      text: """
        \(numbersLine(page.numbers))
        \(story(page.entry))
        \(section(page.sectors))
        \(if: page.plan, plan)
        \(section(page.stations))
        \(section(page.work.activities))
        \(section(page.work.matters))
        \(section(page.work.articles))
        """)
  }
}
