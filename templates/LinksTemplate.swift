package import Bulletin

extension DefaultTheme {
  package func links(_ page: LinksPage, in frame: PageFrame) -> HTML {
    layout(
      frame,
      """
      <div class="entry">
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
    \(group.sectors.map(sectorLinks))
    </section>

    """
  }

  private func sectorLinks(_ sector: SectorLinks) -> HTML {
    """
    <h3>\(words(sector.sector))\(if: sector.convener, { " <small>召集人：\($0)</small>" })</h3>
    \(if: sector.members.isEmpty, nothingYet)\
    \(if: !sector.members.isEmpty, memberTable(sector))

    """
  }

  private func memberTable(_ sector: SectorLinks) -> HTML {
    """
    <table class="pairs">
    <caption class="visually-hidden">\(sector.sector.text)的委员和所在工作站</caption>
    <thead><tr><th scope="col">委员</th><th scope="col">联系群众的站点</th></tr></thead>
    <tbody>\(sector.members.map(memberLinks))</tbody>
    </table>
    """
  }

  private func memberLinks(_ row: MemberLinks) -> HTML {
    """
    <tr><th scope="row">\(words(row.member))</th><td>\(inlineLinks(row.stations))</td></tr>

    """
  }
}
