package import Bulletin

extension DefaultTheme {
  package func page(_ page: SinglePage, in frame: PageFrame) -> HTML {
    entryPage(page.entry, in: frame, text: story(page.entry))
  }
}
