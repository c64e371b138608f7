package import Bulletin

extension DefaultTheme {
  package func document(_ page: DocumentPage, in frame: PageFrame) -> HTML {
    entryPage(
      page.entry, in: frame, aside: facts(page.facts),
      text: """
        \(story(page.entry))
        \(section(page.derived))
        \(section(page.stations))
        """)
  }
}
