package import Bulletin

extension DefaultTheme {
  package func vacancy(_ page: VacancyPage, in frame: PageFrame) -> HTML {
    entryPage(page.entry, in: frame, aside: facts(page.facts), text: story(page.entry))
  }
}
