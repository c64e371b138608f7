package import Bulletin

extension DefaultTheme {
  package func activity(_ page: ActivityPage, in frame: PageFrame) -> HTML {
    entryPage(
      page.entry, in: frame, aside: facts(page.facts),
      text: """
        \(story(page.entry))
        \(section(page.matters))
        """)
  }
}
