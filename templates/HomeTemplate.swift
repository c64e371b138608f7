package import Bulletin

extension DefaultTheme {
  package func home(_ page: HomePage, in frame: PageFrame) -> HTML {
    layout(
      frame,
      """
      <p class="dateline"><span>\(frame.site.council)</span> <span>更新至\(time(page.asOf))</span></p>
      \(if: !page.headlines.isEmpty, headlines(page))
      <div class="front">
      <div class="text">
      \(if: page.lead, lead)
      \(section(page.latest))
      \(section(page.matters))
      </div>
      <div class="aside">
      \(section(page.notices))
      \(visits(page.visits))
      \(stations(page.stations))
      \(section(page.theory))
      \(addressCode("扫码看本站", page.code))
      </div>
      </div>
      \(sectors(page.sectors))
      """)
  }

  private func headlines(_ page: HomePage) -> HTML {
    """
    <dl class="figures headlines">\(page.headlines.map(headline))</dl>
    <p class="note">按已发布条目统计，截至\(time(page.asOf))</p>
    """
  }

  private func headline(_ headline: Headline) -> HTML {
    "<div><dt>\(headline.label)</dt><dd>\(headline.number)</dd></div>\n"
  }

  private func lead(_ item: EntryItem) -> HTML {
    """
    <article class="lead">
    \(if: item.photo, { photo($0, loading: .eager) })
    <h2>\(words(item.title, to: item.link))</h2>
    \(itemMeta(item))
    \(if: item.summary, { #"<p class="summary">\#($0)</p>"# })
    </article>
    """
  }

  private func visits(_ visits: [StationVisit]) -> HTML {
    """
    <section>
    <h2>近期接待日</h2>
    \(if: visits.isEmpty, nothingYet)\
    \(if: !visits.isEmpty, #"<ul class="items">\#(visits.map(visit))</ul>\#(daysGoneBy)"#)
    </section>
    """
  }

  private func visit(_ item: StationVisit) -> HTML {
    """
    <li data-day="\(item.visit.date.machine)"><p class="meta">\(when(item.visit)) <span>\(phrase(item.station))</span>\
    \(item.visit.members.map { " <span>\(phrase($0))</span>" })</p></li>

    """
  }

  private func stations(_ groups: [StationGroup]) -> HTML {
    """
    <section>
    <h2>就近找工作站</h2>
    \(if: groups.isEmpty, nothingYet)
    \(groups.map(stationGroup))
    </section>
    """
  }

  private func stationGroup(_ group: StationGroup) -> HTML {
    """
    <h3>\(words(group.area))</h3>
    \(itemList(group.stations))
    \(if: group.more, more)

    """
  }

  private func sectors(_ links: [TextLink]) -> HTML {
    """
    <section>
    <h2>界别</h2>
    \(linkList(links))
    </section>
    """
  }
}
