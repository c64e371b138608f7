package import Bulletin

extension DefaultTheme {
  package func links(_ page: LinksPage, in frame: PageFrame) -> HTML {
    layout(
      frame,
      """
      <div>
      <header class="entry-head">
      <h1>\(frame.title)</h1>
      <p>专委会联系界别，界别联系委员，委员在工作站联系群众。每一级都可以点开查看。</p>
      </header>
      \(if: page.committees.isEmpty, nothingYet)
      \(page.committees.map(committeeLinks))
      </div>
      """)
  }

  private func committeeLinks(_ group: CommitteeLinks) -> HTML {
    """
    <section>
    <h2>\(if: group.committee, words)\(if: group.committee == nil, "尚未明确联系专委会的界别")</h2>
    <table class="links-table">
    <caption class="visually-hidden">界别、委员和联系群众的站点</caption>
    <thead>
    <tr><th scope="col">界别</th><th scope="col">委员</th><th scope="col">联系群众的站点</th></tr>
    </thead>
    \(group.sectors.map(sectorLinks))
    </table>
    </section>

    """
  }

  private func sectorLinks(_ sector: SectorLinks) -> HTML {
    """
    <tbody>
    <tr><th scope="rowgroup" rowspan="\(max(1, sector.members.count))">\(words(sector.sector))\
    \(if: sector.convener, { "<small>召集人：\($0)</small>" })</th>\
    \(if: sector.members.first, memberCells)\
    \(if: sector.members.isEmpty, #"<td colspan="2">暂无</td>"#)</tr>
    \(sector.members.dropFirst().map { "<tr>\(memberCells($0))</tr>" })
    </tbody>

    """
  }

  private func memberCells(_ row: MemberLinks) -> HTML {
    """
    <th scope="row">\(words(row.member))</th><td>\(inlineLinks(row.stations))</td>
    """
  }
}
