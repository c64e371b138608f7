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
      \(contact(page))
      \(memberCards(page.members))
      \(if: page.function, { passage("职能定位", $0) })
      \(section(page.work.matters))
      \(story(page.entry))
      \(if: page.plan, plan)
      \(section(page.work.activities))
      \(if: !page.charts.isEmpty, activityNumbers(page.charts))
      \(section(page.work.articles))
      \(section(page.contactPoints))
      \(if: page.standards, standards)
      </div>
      <div class="aside">
      \(facts(page.facts))
      \(if: page.contactCode, contactCode)
      \(addressCode("扫码看本页", page.code, links: page.walls))
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
  private func contact(_ page: WorkstationPage) -> HTML {
    """
    <section class="visit">
    <h2>来站须知</h2>
    \(if: page.today, today)
    \(facts(page.contact))
    \(if: page.receptions, receptions)
    \(if: page.hours, hours)
    \(if: page.duty, { receptionDays($0, "值班安排") })
    </section>
    """
  }

  private func today(_ today: TodayView) -> HTML {
    """
    <p class="today"\(if: today.timetable, { #" data-today="\#($0)""# })>\(today.text)</p>
    """
  }

  private func hours(_ hours: [HoursView]) -> HTML {
    """
    \(if: hours.isEmpty, "<h3>开放时间</h3>\n\(nothingYet)", else: """
      <table>
      <caption>开放时间</caption>
      <thead><tr><th scope="col">星期</th><th scope="col">时间</th></tr></thead>
      <tbody>\(hours.map(hoursRow))</tbody>
      </table>
      """)
    """
  }

  private func hoursRow(_ hours: HoursView) -> HTML {
    """
    <tr><th scope="row">\(hours.days)</th><td>\(hours.time)</td></tr>

    """
  }

  private func receptions(_ days: [ReceptionDayView]) -> HTML { receptionDays(days, "近期接待日") }

  private func receptionDays(_ days: [ReceptionDayView], _ title: String) -> HTML {
    """
    \(if: days.isEmpty, "<h3>\(title)</h3>\n\(nothingYet)", else: """
      <table>
      <caption>\(title)</caption>
      <thead><tr><th scope="col">时间</th><th scope="col">值班委员</th></tr></thead>
      <tbody>\(days.map(receptionRow))</tbody>
      </table>
      \(daysGoneBy)
      """)
    """
  }

  private func receptionRow(_ day: ReceptionDayView) -> HTML {
    """
    <tr data-day="\(day.date.machine)"><th scope="row">\(when(day))</th>\
    <td>\(day.members.map { "<span>\(phrase($0))</span>" })\
    \(day.notes.map { #" <span class="note">\#($0)</span>"# })</td></tr>

    """
  }
}
