package import Bulletin

extension DefaultTheme {
  package func workstation(_ page: WorkstationPage, in frame: PageFrame) -> HTML {
    layout(
      frame,
      """
      <article class="entry with-aside">
      \(entryHead(page.entry))
      <div class="text">
      \(if: page.notice, { #"<p class="notice">\#($0)</p>"# })
      \(visit(page))
      </div>
      <div class="aside">
      \(facts(page.facts))
      \(addressCode("扫码看本页", page.code, links: page.walls))
      </div>
      <div class="text">
      \(story(page.entry))
      \(if: page.contactCode, contactCode)
      \(if: page.function, { passage("职能定位", $0) })
      \(section(page.members))
      \(if: page.plan, plan)
      \(section(page.matters))
      \(section(page.activities))
      \(section(page.articles))
      \(section(page.contactPoints))
      </div>
      </article>
      \(neighbours(of: page.entry))
      """)
  }

  private func contactCode(_ code: PhotoView) -> HTML {
    """
    <section class="code">
    <h2>扫码联系</h2>
    \(photo(code, loading: .lazy))
    </section>
    """
  }

  /// What a reader needs who wants to go there today.
  private func visit(_ page: WorkstationPage) -> HTML {
    """
    <section class="visit">
    <h2>来站须知</h2>
    \(facts(page.visit))
    \(if: page.hours.isEmpty, "<h3>开放时间</h3>\n\(nothingYet)")
    \(if: !page.hours.isEmpty, hours(page.hours))
    \(if: page.duty.isEmpty, "<h3>值班安排</h3>\n\(nothingYet)")
    \(if: !page.duty.isEmpty, duty(page.duty))
    </section>
    """
  }

  private func hours(_ hours: [HoursView]) -> HTML {
    """
    <table>
    <caption>开放时间</caption>
    <thead><tr><th scope="col">星期</th><th scope="col">时间</th></tr></thead>
    <tbody>\(hours.map(hoursRow))</tbody>
    </table>
    """
  }

  private func hoursRow(_ hours: HoursView) -> HTML {
    """
    <tr><th scope="row">\(hours.days)</th><td>\(hours.time)</td></tr>

    """
  }

  private func duty(_ days: [DutyView]) -> HTML {
    """
    <table>
    <caption>值班安排</caption>
    <thead><tr><th scope="col">时间</th><th scope="col">值班委员</th></tr></thead>
    <tbody>\(days.map(dutyRow))</tbody>
    </table>
    """
  }

  private func dutyRow(_ day: DutyView) -> HTML {
    """
    <tr><th scope="row">\(time(day.date)) \(if: day.time, { "<span>\($0)</span>" })</th>\
    <td>\(day.members.map { "<span>\(phrase($0))</span>" })\
    \(if: day.note, { #" <span class="note">\#($0)</span>"# })</td></tr>

    """
  }
}
