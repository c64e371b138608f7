package import Bulletin

extension DefaultTheme {
  package func home(_ page: HomePage, in frame: PageFrame) -> HTML {
    layout(
      frame,
      """
      <p class="dateline"><span>\(time(page.dateline))更新</span></p>
      \(if: !page.counties.isEmpty, counties(page.counties))
      <div class="front">
      <div class="text">
      \(if: page.lead, lead)
      \(if: !page.headlines.isEmpty, headlines(page))
      </div>
      <div class="aside">
      \(receptionDays(page.receptionDays))
      \(section(page.notices))
      </div>
      </div>
      <div class="front">
      <div class="text">
      \(section(page.latest))
      </div>
      <div class="aside">
      \(section(page.matters))
      \(section(page.theory))
      </div>
      </div>
      \(sectors(page.sectors))
      \(addressCode("扫码看本站", page.code))
      """)
  }

  private func counties(_ counties: [TextLink]) -> HTML {
    """
    <nav class="counties" aria-label="就近找工作站">
    <h2>就近找工作站</h2>
    <ul>\(counties.map(linkItem))</ul>
    </nav>
    """
  }

  private func headlines(_ page: HomePage) -> HTML {
    """
    <dl class="headlines">\(page.headlines.map(headline))</dl>
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
    \(itemKicker(item))
    <h2 class="title\(if: item.title.isPhrased, " phrased")">\(words(item.title, to: item.link))</h2>
    \(if: item.summary, { #"<p class="summary">\#($0)</p>"# })
    </article>
    """
  }

  private func receptionDays(_ receptionDays: [StationReceptionDay]) -> HTML {
    """
    <section>
    <h2>近期接待日</h2>
    \(if: receptionDays.isEmpty, nothingYet, else: #"<ul class="items">\#(receptionDays.map(reception))</ul>\#(daysGoneBy("近期安排请联系所在工作站"))"#)
    </section>
    """
  }

  private func reception(_ item: StationReceptionDay) -> HTML {
    """
    <li\(if: item.isSpare, " hidden") data-day="\(item.reception.date.machine)">
    <p class="when">\(when(item.reception))</p>
    <p class="item-title">\(phrase(item.station))</p>
    \(if: !item.reception.members.isEmpty, """
      <p class="meta">\(item.reception.members.map { "<span>\(phrase($0))</span> " })</p>
      """)
    </li>

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
