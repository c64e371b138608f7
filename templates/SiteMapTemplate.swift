package import Bulletin

extension DefaultTheme {
  package func siteMap(_ page: SiteMapPage, in frame: PageFrame) -> HTML {
    layout(
      frame,
      """
      \(pageHead(frame))
      \(page.groups.map(linkSection))
      """)
  }

  private func linkSection(_ group: FilterGroup) -> HTML {
    """
    <section>
    <h2>\(group.label)</h2>
    \(linkList(group.links))
    </section>

    """
  }
}
