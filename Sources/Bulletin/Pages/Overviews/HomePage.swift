/// What the front page shows.
package struct HomePage: Sendable {
  package let lead: EntryItem?
  /// At most three, as of `asOf`; what has no data is left out.
  package let headlines: [Headline]
  package let latest: Section
  package let notices: Section
  package let receptionDays: [StationReceptionDay]
  package let theory: Section
  /// The ways to the stations of one county each; the last one leads to all.
  package let counties: [TextLink]
  package let matters: Section
  package let sectors: [TextLink]
  /// The build's as-of day, as a newspaper has it under its name.
  package let dateline: DateText
  package let asOf: DateText
  /// The site's own address.
  package let code: AddressCode
}

/// A day on which residents are received, and where.
package struct StationReceptionDay: Sendable {
  package let station: Phrase
  package let reception: ReceptionDayView
  /// Shown once days before it are over.
  package let isSpare: Bool
}

/// One number of the site that a reader should know.
package struct Headline: Sendable {
  package let number: String
  package let label: String
}

extension HomePage: OverviewPage {
  /// What is new, where to go, what became of matters.
  init(in context: PageContext) {
    let site = context.site
    let dated = site.newestFirst()
    let lead = context.leadStory(of: dated)
    self.lead = lead.map(context.item)
    headlines = Headline.all(of: site)
    latest = Section(
      id: "latest", title: "最新动态",
      items: dated.filter { $0 != lead }.prefix(10).map(context.item),
      more: context.columnMore(.activity))
    notices = context.articles(.notice, id: "notices", title: "通知公告")
    receptionDays = context.comingReceptionDays()
    theory = context.articles(.theory, id: "theory", title: "理论与实践")
    counties = site.countyLinks()
    matters = Section(
      id: "matters", title: "事项与答复",
      items: (site.lists[.matter, .standing(.replied)]?.items ?? []).prefix(6)
        .map { EntryItem($0, in: context) },
      more: context.columnMore(.matter))
    sectors = site.order[Sector.self].compactMap { context.textLink($0.any) }
    dateline = DateText(dateline: site.asOf.day)
    asOf = context.asOf
    code = AddressCode(site.canonicalLink("/"), from: context.codes)
  }

  var hasDays: Bool { !receptionDays.isEmpty }

  func html(_ theme: some Theme, in frame: PageFrame) -> HTML { theme.home(self, in: frame) }
}

extension Headline {
  fileprivate static func all(of site: Site) -> [Headline] {
    let work = site.statistics.work[site.asOf.day.year]
    let stations = site.statistics.stations.total.all
    let numbers: [(Int?, String, String)] = [
      (stations > 0 ? stations : nil, "个", "委员工作站点"),
      (work.reached, "人次", "今年联系群众"),
      (work.resolved, "个", "今年解决问题"),
    ]
    return numbers.compactMap { number, unit, label in
      number.map { Headline(number: "\($0)\(unit)", label: label) }
    }
  }
}

extension Site {
  /// Activities that took place and articles, the newest first.
  fileprivate func newestFirst() -> [AnyEntryID] {
    let activities = lists.items(.activity).filter {
      entries.activities[$0.index].fields.status(at: asOf) == .done
    }
    let articles = lists.items(.article).filter {
      entries.articles[$0.index].fields.type != .notice
    }
    return (activities + articles).sorted { left, right in
      let leftDate = header(of: left).date ?? .placeholder
      let rightDate = header(of: right).date ?? .placeholder
      return leftDate == rightDate ? left < right : leftDate > rightDate
    }
  }

  /// The areas right below the council's own that have stations, and the list of all.
  fileprivate func countyLinks() -> [TextLink] {
    let below =
      entries.published(settings.rootArea).map { relations.childrenOfArea[$0.index] } ?? []
    let columns = below.map { lists[.workstation, .area($0)] } + [lists[.workstation, .whole]]
    return columns.compactMap(\.self).filter { !$0.items.isEmpty }
      .map { TextLink(text: $0.label, to: $0, of: self) }
  }
}

extension PageContext {
  /// The one with a photo and the smallest `order`, then the newest.
  fileprivate func leadStory(of dated: [AnyEntryID]) -> AnyEntryID? {
    let ordered = dated.enumerated().compactMap { place, id in
      site.header(of: id).common.order.map { (order: $0, place: place, id: id) }
    }
    let first = ordered.sorted { ($0.order, $0.place) < ($1.order, $1.place) }.map(\.id)
    return (first + dated).first { item(of: $0).photo != nil } ?? dated.first
  }

  /// Within 14 days, over all stations: six, and some that take their places as days go by.
  fileprivate func comingReceptionDays() -> [StationReceptionDay] {
    let last = site.asOf.day.adding(days: 14)
    let receptionDays = site.order[Workstation.self].flatMap {
      site.receptionDays(at: $0, through: last)
    }
    let ordered = receptionDays.enumerated().sorted { left, right in
      left.element.sortKey == right.element.sortKey
        ? left.offset < right.offset : left.element.sortKey < right.element.sortKey
    }
    return ordered.prefix(14).enumerated().map { place, reception in
      StationReceptionDay(
        station: phrase(reception.element.station.any),
        reception: ReceptionDayView(reception.element, in: self),
        isSpare: place >= 6)
    }
  }

  fileprivate func columnMore(_ kind: EntryKind) -> TextLink {
    let column = columnLink(kind)
    return TextLink(text: "全部" + column.text, link: column.link)
  }

  fileprivate func articles(_ kind: ArticleKind, id: String, title: String) -> Section {
    let list = site.lists[.article, .kind(kind.rawValue)]
    let found = list?.items ?? []
    return Section(
      id: id, title: title,
      items: found.prefix(5).map { EntryItem($0, in: self) },
      more: found.count > 5 ? list.map { TextLink(text: "全部\(title)", to: $0, of: site) } : nil)
  }
}

extension ReceptionDay {
  fileprivate var sortKey: (Int, Int) { (day.number, times.first?.start ?? 0) }
}
