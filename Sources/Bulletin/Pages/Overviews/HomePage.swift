package struct HomePage: Sendable {
  package let lead: EntryItem?
  /// At most three, as of `asOf`; what has no data is left out.
  package let headlines: [Headline]
  package let latest: Section
  package let notices: Section
  package let visits: [StationVisit]
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
package struct StationVisit: Sendable {
  package let station: Phrase
  package let visit: VisitView
  /// Shown once days before it are over.
  package let isSpare: Bool
}

/// One number of the site that a reader should know.
package struct Headline: Sendable {
  package let number: String
  package let label: String
}

extension PageContext {
  /// What is new, where to go, what became of matters.
  func homePage(_ digests: EntryDigests) -> HomePage {
    let dated = newest(digests)
    let lead = leadStory(dated, digests)
    let latest = dated.filter { $0 != lead }.prefix(10)
    return HomePage(
      lead: lead.map { item($0, digests: digests) }, headlines: headlines(),
      latest: Section(
        id: "latest", title: "最新动态", items: latest.map { item($0, digests: digests) },
        more: columnMore(.activity)),
      notices: articles(.notice, id: "notices", title: "通知公告"),
      visits: comingVisits(),
      theory: articles(.theory, id: "theory", title: "理论与实践"),
      counties: counties(),
      matters: repliedMatters(),
      sectors: site.order[Sector.self].compactMap { textLink($0.any) },
      dateline: DateText(dateline: site.asOf.day), asOf: DateText(PartialDate(site.asOf.day)),
      code: AddressCode(site.canonicalLink("/")))
  }

  private func headlines() -> [Headline] {
    let work = site.statistics.work[thisYear]
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

  /// Activities that took place and articles, newest first.
  private func newest(_ digests: EntryDigests) -> [AnyEntryID] {
    let activities = site.lists.items(.activity).filter {
      entries.activities[$0.index].fields.status(at: site.asOf) == .done
    }
    let articles = site.lists.items(.article).filter {
      entries.articles[$0.index].fields.type != .notice
    }
    return (activities + articles).sorted { left, right in
      let leftDate = site.header(of: left).date ?? .placeholder
      let rightDate = site.header(of: right).date ?? .placeholder
      return leftDate == rightDate ? left < right : leftDate > rightDate
    }
  }

  /// The one with a photo and the smallest `order`, then the newest.
  private func leadStory(
    _ dated: [AnyEntryID], _ digests: EntryDigests
  ) -> AnyEntryID? {
    let withPhoto = dated.filter { digests[$0]?.photo != nil }
    let smallest = withPhoto.compactMap { site.header(of: $0).common.order }.min()
    guard let smallest else { return withPhoto.first ?? dated.first }
    return withPhoto.first { site.header(of: $0).common.order == smallest }
  }

  /// Within 14 days, over all stations: six, and some that take their places as days go by.
  private func comingVisits() -> [StationVisit] {
    let last = site.asOf.day.adding(days: 14)
    let visits = site.order[Workstation.self].flatMap {
      site.visits(to: $0, through: last)
    }
    let ordered = visits.enumerated().sorted { left, right in
      left.element.sortKey == right.element.sortKey
        ? left.offset < right.offset : left.element.sortKey < right.element.sortKey
    }
    return ordered.prefix(14).enumerated().map { place, visit in
      StationVisit(
        station: phrase(visit.element.station.any), visit: visitView(visit.element),
        isSpare: place >= 6)
    }
  }

  private func columnMore(_ kind: EntryKind) -> TextLink {
    let column = columnLink(kind)
    return TextLink(text: "全部" + column.text, link: column.link)
  }

  private func articles(_ kind: ArticleKind, id: String, title: String) -> Section {
    let list = site.lists[.article, .kind(kind.rawValue)]
    let found = list?.items ?? []
    return Section(
      id: id, title: title, items: found.prefix(5).map { item($0) },
      more: found.count > 5 ? list.map { TextLink(text: "全部\(title)", to: $0, of: site) } : nil)
  }

  /// The areas right below the council's own that have stations.
  private func counties() -> [TextLink] {
    let below =
      entries.published(settings.rootArea).map { relations.childrenOfArea[$0.index] } ?? []
    let lists =
      below.map { site.lists[.workstation, .area($0)] }
      + [site.lists[.workstation, .whole]]
    return lists.compactMap(\.self).filter { !$0.items.isEmpty }
      .map { TextLink(text: $0.label, to: $0, of: site) }
  }

  private func repliedMatters() -> Section {
    let replied = site.lists[.matter, .standing(.replied)]?.items ?? []
    return Section(
      id: "matters", title: "事项与答复", items: replied.prefix(6).map { item($0) },
      more: columnMore(.matter))
  }
}

extension Visit {
  fileprivate var sortKey: (Int, Int) { (day.number, times.first?.start ?? 0) }
}
