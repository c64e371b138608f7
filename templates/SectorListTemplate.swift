package import Bulletin

extension DefaultTheme {
  package func sectorList(_ page: SectorListPage, in frame: PageFrame) -> HTML {
    layout(
      frame,
      """
      <div class="entry\(if: !page.filters.isEmpty, " with-aside")">
      <header class="entry-head">
      <h1>\(page.title)</h1>
      </header>
      <div class="text">
      \(if: page.groups.isEmpty, nothingYet)
      \(page.groups.map(sectorGroup))
      </div>
      \(if: !page.filters.isEmpty, filters(page.filters))
      </div>
      """)
  }

  private func sectorGroup(_ group: SectorGroup) -> HTML {
    """
    <section>
    <h2>\(group.label)</h2>
    \(if: group.duty, { "<p>\($0)</p>" })
    \(if: group.sectors.isEmpty, nothingYet, else: sectorTable(group))
    </section>

    """
  }

  private func sectorTable(_ group: SectorGroup) -> HTML {
    """
    <table class="counts">
    <caption class="visually-hidden">\(group.label)的委员、工作站和活动</caption>
    <thead>
    <tr><th scope="col">界别</th><th scope="col">委员</th><th scope="col">工作站</th>\
    <th scope="col">活动</th></tr>
    </thead>
    <tbody>\(group.sectors.map(sectorRow))</tbody>
    </table>
    """
  }

  private func sectorRow(_ row: SectorRow) -> HTML {
    """
    <tr><th scope="row">\(words(row.link))</th><td>\(row.members)</td><td>\(row.stations)</td>\
    <td>\(row.activities)</td></tr>

    """
  }
}
