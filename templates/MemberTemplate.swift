package import Bulletin

extension DefaultTheme {
  package func member(_ page: MemberPage, in frame: PageFrame) -> HTML {
    entryPage(
      page.entry, in: frame,
      aside: """
        \(if: page.photo, { photo($0, loading: .eager) })\
        \(facts(page.facts))
        """,
      text: """
        \(story(page.entry))
        \(section(page.stations))
        \(section(page.activities))
        \(section(page.matters))
        \(section(page.articles))
        """)
  }
}
