import Testing

@testable import Bulletin

@Suite struct StatisticsTests {
  private func activity(_ lines: String) -> String {
    "title: 活动\nkind: visit\norganizers: 青禾市政协\n\(lines)"
  }

  private func matter(_ lines: String) -> String { "title: 事\nkind: issue\n\(lines)" }

  private func statistics(_ entries: [String: String]) async throws -> Statistics {
    try await SmallSite(entries).site().statistics
  }

  // MARK: Sums

  @Test func nothingIsNoDataAndNotNought() async throws {
    let statistics = try await statistics([:])
    #expect(statistics.work.total == WorkNumbers())
    #expect(statistics.work.total.collected == nil)
    #expect(statistics.matters.onTimeRate == nil)
    #expect(statistics.matters.medianReplyHalfDays == nil)
    #expect(statistics.contacts == nil)
  }

  @Test func anActivityBringsItsOwnNumbersElseItsMatters() async throws {
    let statistics = try await statistics([
      "activities/own": activity("date: 2026-01-01\ncollected: 9\nresolved: 2\nreached: 40"),
      "activities/none": activity("date: 2026-01-02"),
      "matters/a": matter("raised: 2026-01-01\nactivity: own\nresult: resolved"),
      "matters/b": matter("raised: 2026-01-02\nactivity: none\nmerged: 3\nresult: resolved"),
      "matters/c": matter("raised: 2026-01-02\nactivity: none\nresult: open"),
      "matters/d": matter("raised: 2025-01-02\nresult: resolved"),
    ])
    #expect(
      statistics.work.total
        == WorkNumbers(activities: 2, reached: 40, collected: 9 + 4 + 1, resolved: 2 + 3 + 1))
    #expect(statistics.work[2025] == WorkNumbers(collected: 1, resolved: 1))
    #expect(statistics.work.total.resolutionRate == 43)
  }

  @Test func onlyDoneActivitiesCount() async throws {
    let statistics = try await statistics([
      "activities/done": activity("date: 2026-06-01\nreached: 1"),
      "activities/planned": activity("date: 2026-06-02\nreached: 2"),
      "activities/cancelled": activity("date: 2026-05-01\nstatus: cancelled\nreached: 4"),
      "activities/draft": activity("date: 2026-05-01\nstate: draft\nreached: 8"),
      "activities/gone": activity("date: 2026-05-01\nstate: withdrawn\nreached: 16"),
      "activities/held": activity("date: 2026-05-01\npublished: 2026-06-02\nreached: 32"),
      // What was raised where nothing took place counts by itself.
      "matters/a": matter("raised: 2026-05-01\nactivity: cancelled\nresult: resolved\nmerged: 2"),
    ])
    #expect(statistics.work.total.reached == 1)
    #expect(statistics.activities.count == ActivityCount(total: 1, thisYear: 1))
    #expect(statistics.work.total.collected == 2)
  }

  @Test(arguments: [(9, 9, nil), (10, 1, 10), (10, 0, 0), (1000, 5, 1), (1000, 4, 0)])
  func rateOfFewIsSuppressed(collected: Int, resolved: Int, rate: Int?) async throws {
    let numbers = WorkNumbers(activities: 1, collected: collected, resolved: resolved)
    #expect(numbers.resolutionRate == rate)
  }

  @Test func absurdNumbersDoNoHarm() async throws {
    let most = Int.max
    let statistics = try await statistics([
      "activities/a": activity("date: 2026-01-01\ncollected: \(most)\nresolved: \(most)"),
      "activities/b": activity("date: 2026-01-01\ncollected: \(most)"),
    ])
    #expect(statistics.work.total.collected == most)
    #expect(statistics.work.total.resolutionRate == 100)
  }

  // MARK: Time and place

  @Test func partialDatesCountAsFarAsTheyAreKnown() async throws {
    let statistics = try await statistics([
      "activities/day": activity("date: 2026-03-26"), "activities/month": activity("date: 2026-03"),
      "activities/year": activity("date: 2026"), "activities/old": activity("date: 2025"),
    ])
    let years = statistics.activities.years
    #expect(years.map(\.year) == [2026, 2025])
    #expect(years.map(\.total) == [3, 1])
    #expect(years.map(\.withoutMonth) == [1, 1])
    #expect(years[0].months == [0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    #expect(statistics.activities.count == ActivityCount(total: 4, thisYear: 3))
  }

  @Test func anActivityInThreeCountiesCountsOnce() async throws {
    let site = try await SmallSite([
      "areas/hedong": "title: 禾东区\nlevel: county\nparent: qinghe",
      "areas/tuowan": "title: 沱湾县\nlevel: county\nparent: qinghe",
      "areas/wuping": "title: 雾坪镇\nlevel: town\nparent: mingxi",
      "activities/a": activity("date: 2026-01-01\nareas: [雾坪镇, 禾东区, 沱湾县]\nreached: 5"),
      "activities/b": activity("date: 2026-01-01\nareas: 青禾市\nreached: 7"),
      "activities/c": activity("date: 2026-01-01\nreached: 9"),
    ]).site()
    let groups = site.statistics.workByCounty
    #expect(groups.map(\.key) == [.own, .county(try site.id(Area.self, "mingxi")), .unknown])
    #expect(groups.map(\.value.total.reached) == [7, 5, 9])
    #expect(site.statistics.work.total.reached == 21)
    // On its own page each county has it.
    for area in ["mingxi", "hedong", "tuowan", "wuping"] {
      let numbers = site.statistics.ofEntity[try site.id(Area.self, area)]
      #expect(numbers.work.total.reached == 5)
    }
    #expect(site.statistics.ofEntity[try site.id(Area.self, "qinghe")].work.total.reached == 21)
  }

  // MARK: Stations and sectors

  @Test func contactPointsApartAndClosedStationsNowhere() async throws {
    let point = "title: 点\nkind: contact-point\nbasis: sector\nparent: tea"
    let small = SmallSite(
      [
        "workstations/tea": SmallSite.station + "\nareas: 茗溪县",
        "workstations/point": point, "workstations/village": point + "\nlevel: village",
        "workstations/closed": SmallSite.station + "\nstatus: closed\naddress: 老街",
        "workstations/draft": SmallSite.station + "\nstate: draft",
        "workstations/paused": SmallSite.station + "\nstatus: paused\naddress: 老街",
      ], settings: "standards: [ { name: 标准, items: [有场所=has-address] } ]")
    let statistics = try await small.site().statistics
    #expect(statistics.stations.total == StationCount(stations: 2, contactPoints: 2))
    #expect(statistics.stations.byKind.map(\.key) == [.workstation, .contactPoint])
    #expect(statistics.stations.byLevel.map(\.key) == [.county, .village, nil])
    #expect(
      statistics.stations.byLevel.map(\.value)
        == [
          StationCount(stations: 1), StationCount(contactPoints: 1),
          StationCount(stations: 1, contactPoints: 1),
        ])
    #expect(statistics.standards.total.map(\.stations) == [4])
    #expect(statistics.standards.total.map(\.complete) == [1])
    #expect(statistics.sectors.withStation == 1)
  }

  // MARK: Replies

  @Test(arguments: [([], nil), ([7], 14), ([9, 1], 10), ([1, 2, 2, 9], 4), ([1, 2], 3)])
  func medians(days: [Int], doubled: Int?) { #expect(doubledMedian(of: days) == doubled) }

  @Test func repliesInTimeAndLate() async throws {
    let statistics = try await statistics([
      "matters/early": matter(
        "raised: 2026-01-01\ndue: 2026-02-01\nreplied: 2026-02-01\nresult: resolved"),
      "matters/late": matter(
        "raised: 2026-01-01\ndue: 2026-02-01\nreplied: 2026-02-11\nresult: planned"),
      "matters/past": matter("raised: 2026-01-01\ndue: 2026-05-31\nresult: open"),
      "matters/today": matter("raised: 2026-01-01\ndue: 2026-06-01\nresult: open"),
      "matters/month": matter(
        "raised: 2026-01\nreplied: 2026-03-01\ndue: 2026-03\nresult: planned"),
      "matters/free": matter("raised: 2026-01-01\nreplied: 2026-01-02\nresult: explained"),
    ])
    let matters = statistics.matters
    #expect([matters.count, matters.open, matters.overdue] == [6, 2, 1])
    #expect([matters.answerable, matters.onTime] == [4, 2])
    #expect(matters.onTimeRate == 50)
    // 31, 41 and 1 days: the month has no days.
    #expect(matters.medianReplyHalfDays == 62)
  }

  // MARK: Contacts

  @Test func contactsOfServingMembersThisYear() async throws {
    let names = "participants: [林知远, 顾长河, 钟若谷, 林知远]"
    let small = SmallSite(
      [
        "members/gu": "name: 顾长河\nlevel: county\nareas: 茗溪县\nconsent: none",
        "members/zhong": "name: 钟若谷\nlevel: city\nstatus: former",
        "members/new": "name: 新人甲\nlevel: city\nstate: draft",
        "activities/a": activity("date: 2026-01-01\n\(names)"),
        "activities/b": activity("date: 2026\nparticipants: 顾长河"),
        "activities/c": activity("date: 2025-12-31\n\(names)"),
        "activities/d": activity("date: 2026-01-01\n\(names)").replacing("visit", with: "study"),
        "activities/e": activity("date: 2026-07-01\n\(names)"),
        "activities/f": activity("date: 2026-02-01\nmembers: 林知远"),
      ], settings: "rules: { contact_per_year: 2 }\ncontact_kinds: [visit]")
    let contacts = try #require(try await small.site().statistics.contacts)
    #expect([contacts.serving, contacts.sufficient] == [2, 1])
    #expect(contacts.rate == 50)
  }
}
