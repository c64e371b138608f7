package import Bulletin

extension DefaultTheme {
  package func member(_ page: MemberPage, in frame: PageFrame) -> HTML {
    entryPage(
      page.entry, in: frame,
      aside: facts(page.facts),
      text: """
        \(if: page.photo, { #"<div class="portrait">\#(photo($0, loading: .eager))</div>"# })
        \(story(page.entry))
        \(meetings(page.meetings))
        \(section(page.work.activities))
        \(section(page.work.matters))
        \(section(page.work.articles))
        """)
  }

  /// Where to meet the member, and when next.
  private func meetings(_ meetings: [MeetingView]) -> HTML {
    """
    <section id="stations">
    <h2>所在工作站和接待时间</h2>
    \(if: meetings.isEmpty, nothingYet, else: #"<ul class="items">\#(meetings.map(meeting))</ul>"#)
    </section>

    """
  }

  private func meeting(_ meeting: MeetingView) -> HTML {
    item(meeting.station, below: "\(if: meeting.next, { next($0, as: meeting.label) })")
  }

  private func next(_ reception: ReceptionDayView, as label: String) -> HTML {
    """
    <p class="meta" data-day="\(reception.date.machine)"><b>\(label)</b> \(when(reception))\
    \(reception.notes.map { " <span>\($0)</span>" })</p>
    """
  }
}
