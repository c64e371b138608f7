import Templates

@testable import Bulletin

/// A page of every kind, with `text` in every field of words.
struct SamplePages {
  let text: String
  /// false: no list has an item, no optional a value.
  var isFull = true

  private let theme = DefaultTheme()

  func rendered() -> [(name: String, html: HTML)] {
    [
      ("home", theme.home(home, in: frame("/"))),
      ("workstation", theme.workstation(workstation, in: frame("/workstations/tea/"))),
      ("activity", theme.activity(activity, in: frame())),
      ("member", theme.member(member, in: frame())),
      ("sector", theme.sector(sector, in: frame())),
      ("committee", theme.committee(committee, in: frame())),
      ("area", theme.area(area, in: frame())),
      ("matter", theme.matter(matter, in: frame())),
      ("document", theme.document(document, in: frame())),
      ("article", theme.article(article, in: frame())),
      ("page", theme.page(SinglePage(entry: entry), in: frame())),
      ("list", theme.list(list, in: frame("/workstations/"))),
      ("stationList", theme.list(stationList, in: frame("/workstations/"))),
      ("statistics", theme.statistics(statistics, in: frame())),
      ("standards", theme.standards(standards, in: frame())),
      ("sectorList", theme.sectorList(sectorList, in: frame())),
      ("links", theme.links(links, in: frame())),
      ("documentChain", theme.documentChain(documentChain, in: frame())),
      ("campaigns", theme.campaigns(campaigns, in: frame())),
      ("siteMap", theme.siteMap(siteMap, in: frame())),
      ("wall", theme.wall(wall(.stack, .a3), in: frame(isIndexed: false))),
      ("wallColumns", theme.wall(wall(.columns, .a4), in: frame(isIndexed: false))),
      ("withdrawn", theme.withdrawn(in: frame(isIndexed: false))),
      ("notFound", theme.notFound(in: frame(isIndexed: false))),
      ("redirect", theme.redirect(to: textLink, in: frame(isIndexed: false))),
    ]
  }

  func frame(_ route: String = "/somewhere/", isIndexed: Bool = true) -> PageFrame {
    PageFrame(
      site: site, route: route, title: text, description: isFull ? text : "", canonical: link,
      meta: many(MetaTag(name: text, content: text)) + many(MetaTag(.title, content: text)),
      breadcrumbs: many(textLink), kind: .workstation, isIndexed: isIndexed,
      linkedData: maybe(["name": JSON(text), "list": [JSON(text), 1]]),
      scripts: many(link))
  }

  private var site: SiteFrame {
    SiteFrame(
      title: text, language: text, council: text, home: link, styleSheet: link,
      wallSheet: link, wallA4Sheet: link, schemeScript: link, visitScript: link,
      icon: maybe(link),
      menu: many(MenuItem(text: text, link: link, kind: .workstation, route: "/workstations/")),
      footerLinks: many(textLink), footer: footer)
  }

  private var footer: FooterView {
    FooterView(
      organizer: maybe(text), undertaker: maybe(text), phone: many(.link(textLink)),
      address: maybe(text),
      icp: maybe(text), publicSecurity: maybe(text), siteCode: maybe(text), badge: maybe(link))
  }
}

extension SamplePages {
  private var home: HomePage {
    HomePage(
      lead: maybe(item), headlines: many(Headline(number: text, label: text)),
      latest: section("latest"), notices: section("notices"),
      visits: many(StationVisit(station: .link(textLink), visit: visit, isSpare: isFull)),
      theory: section("theory"),
      counties: many(textLink),
      matters: section("matters"), sectors: many(textLink), dateline: date, asOf: date,
      code: AddressCode(link))
  }

  private var work: WorkSections {
    WorkSections(
      activities: section("activities"), matters: section("matters"),
      articles: section("articles"))
  }

  private var workstation: WorkstationPage {
    WorkstationPage(
      entry: entry, notice: maybe(text),
      today: TodayView(text: text, timetable: maybe(text)), visit: many(fact),
      hours: maybe(many(HoursView(days: text, time: text))),
      receptions: isFull ? [visit, visit] : [], duty: many(visit),
      facts: many(fact), function: maybe(text), plan: maybe(plan),
      contactCode: maybe(photo), standards: maybe(stationStandards), members: memberCards,
      contactPoints: section("points"), work: work, charts: charts("c"),
      code: AddressCode(link), walls: many(textLink))
  }

  private var activity: ActivityPage {
    ActivityPage(entry: entry, facts: many(fact), matters: section("matters"))
  }

  private var member: MemberPage {
    MemberPage(
      entry: entry, facts: many(fact), photo: maybe(photo),
      meetings: many(MeetingView(station: item, label: text, next: maybe(visit))),
      work: work)
  }

  private var sector: SectorPage {
    SectorPage(
      entry: entry, duty: maybe(text), facts: many(fact), numbers: numbersLine,
      members: memberCards,
      stations: section("stations"), work: work, charts: charts("c"))
  }

  private var committee: CommitteePage {
    CommitteePage(
      entry: entry, facts: many(fact), numbers: numbersLine, plan: maybe(plan),
      sectors: section("sectors"), stations: section("stations"),
      work: work)
  }

  private var area: AreaPage {
    AreaPage(
      entry: entry, facts: many(fact), numbers: numberTable(columns: 3), charts: charts("c"),
      places: isFull ? [place("a"), place("b")] : [],
      children: section("children"), stations: section("stations"),
      work: work)
  }

  private func place(_ id: String) -> PlaceView {
    PlaceView(
      id: id + text, title: text, label: text, body: isFull ? "<p>\(text)</p>" : .empty,
      stations: many(item))
  }

  private var matter: MatterPage {
    MatterPage(
      entry: entry, facts: many(fact),
      stages: [
        StageView(title: text, state: .done), StageView(title: text, state: .current),
        StageView(title: text, state: .ahead),
      ],
      steps: many(StepView(stage: text, date: date, note: maybe(text))), reply: maybe(text),
      outcomes: many(
        OutcomeView(channel: text, title: text, number: maybe(text), date: maybe(date))))
  }

  private var document: DocumentPage {
    DocumentPage(
      entry: entry, facts: many(fact), derived: section("derived"), stations: section("stations"))
  }

  private var article: ArticlePage {
    ArticlePage(
      entry: entry, kicker: maybe(text), subtitle: maybe(text), lead: maybe(text),
      authorNote: maybe(text), credit: maybe(text), related: many(fact))
  }

  private var list: ListPage {
    ListPage(
      title: text, count: 3, totals: maybe(totals), content: .items(many(item)),

      filters: [FilterGroup(label: text, links: many(textLink))], newer: maybe(textLink),
      older: maybe(textLink), pageLabel: maybe(text))
  }

  private var sectorList: SectorListPage {
    let row = SectorRow(link: textLink, members: 1, stations: 2, activities: 3)
    return SectorListPage(
      title: text, groups: [SectorGroup(label: text, duty: maybe(text), sectors: many(row))],
      filters: many(FilterGroup(label: text, links: many(textLink))))
  }

  private var siteMap: SiteMapPage {
    SiteMapPage(groups: [FilterGroup(label: text, links: many(textLink))])
  }
}

extension SamplePages {
  private var entry: EntryView {
    EntryView(
      title: text, badges: many(text), byline: many(fact),
      body: isFull ? #"<h2 id="one">\#(text)</h2><h3 id="two">\#(text)</h3>"# : .empty,
      outline: isFull ? [heading(2, "one"), heading(3, "two"), heading(2, text)] : [],
      photos: many(photo), figuresTitle: text,
      figures: many(FigureView(label: text, text: text, note: maybe(text))),
      attachments: many(
        AttachmentView(link: link, title: text, fileName: text, description: text)),
      previous: maybe(textLink), next: maybe(textLink))
  }

  private func heading(_ level: Int, _ id: String) -> Heading {
    Heading(level: level, id: id, text: text)
  }

  private func section(_ id: String) -> Section {
    Section(id: id + text, title: text, items: many(item), more: maybe(textLink))
  }

  var item: EntryItem {
    EntryItem(
      title: text, link: maybe(link), date: maybe(date), label: maybe(text),
      details: many(text),
      summary: maybe(text), photo: maybe(photo))
  }

  private var memberCards: MemberCards {
    let card = MemberCard(
      name: text, link: maybe(link), initial: text, photo: maybe(photo), details: many(text))
    return MemberCards(
      id: "members", title: text, cards: many(card), others: many(.link(textLink)))
  }

  private var visit: VisitView {
    VisitView(
      date: date, time: maybe(text), members: many(.link(textLink)), notes: many(text))
  }

  var fact: Fact {
    Fact(label: text, values: [[.text(text), .link(textLink), .date(date)], [.text(text)]])
  }

  var photo: PhotoView {
    PhotoView(
      link: link, alt: text, caption: maybe(text), credit: maybe(text), width: 4, height: 3)
  }

  private var plan: PlanView { PlanView(year: 2026, items: many(text)) }
  var textLink: TextLink { TextLink(text: text, link: link) }
  var link: Link { Link(siteAddress: "/" + text) }
  var date: DateText { DateText(PartialDate(Day(year: 2026, month: 6, day: 1))) }

  func many<Value>(_ value: Value) -> [Value] { isFull ? [value, value, value] : [] }
  func maybe<Value>(_ value: Value) -> Value? { isFull ? value : nil }
}
