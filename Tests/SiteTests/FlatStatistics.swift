@testable import Bulletin

/// Our statistics under the paths of the second way.
struct FlatStatistics {
  private(set) var values: [String: String] = [:]
  private let site: Site

  init(of site: Site) {
    self.site = site
    let statistics = site.statistics
    addStations(statistics.stations)
    addStandards()
    addActivities(statistics)
    addWork(statistics)
    addMatters(statistics.matters)
    add("coverage.sectors", statistics.sectors.sectors)
    add("coverage.with_station", statistics.sectors.withStation)
    add("coverage.active_this_year", statistics.sectors.activeThisYear)
    addContacts(statistics.contacts)
    addReported(statistics.reported)
  }

  private mutating func add(_ path: String, _ number: Int?) {
    values[path] = number.map(String.init) ?? "none"
  }

  private mutating func addStations(_ stations: StationStatistics) {
    add("stations.total", stations.total)
    for group in stations.byKind { add("stations.by_kind.\(group.key.rawValue)", group.value) }
    for group in stations.byLevel {
      add("stations.by_level.\(group.key?.rawValue ?? "unknown")", group.value)
    }
    for group in stations.byCounty { add("stations.by_county.\(name(group.key))", group.value) }
    for group in stations.byBasis { add("stations.by_basis.\(group.key.rawValue)", group.value) }
  }

  private mutating func add(_ path: String, _ count: StationCount) {
    add(path + ".stations", count.stations)
    add(path + ".contact_points", count.contactPoints)
  }

  private func name(_ county: County) -> String {
    switch county {
    case .own: "own"
    case .county(let id): site[id].id
    case .unknown: "unknown"
    }
  }

  private mutating func addStandards() {
    for (index, station) in site.entries.workstations.enumerated() where station.isOut {
      for (standard, result) in zip(site.settings.standards, site.compliance[ID(index)]) {
        for (item, isMet) in result.items.enumerated() {
          values["of_station.\(station.id).\(standard.name).\(item)"] = isMet ? "true" : "false"
        }
      }
    }
    add("compliance", site.statistics.standards.total)
    for group in site.statistics.standards.byCounty where !group.value.isEmpty {
      add("compliance_by_county.\(name(group.key))", group.value)
    }
  }

  private mutating func add(_ path: String, _ standards: [ComplianceStatistics]) {
    for (index, numbers) in standards.enumerated() {
      add("\(path).\(index).stations", numbers.stations)
      add("\(path).\(index).complete", numbers.complete)
      for (item, count) in numbers.items.enumerated() {
        add("\(path).\(index).items.\(item)", count)
      }
    }
  }

  private mutating func addActivities(_ statistics: Statistics) {
    let activities = statistics.activities
    add("activities.count", activities.count)
    add("activities.recent", activities.recent)
    for year in activities.years {
      add("activities.by_year.\(year.year)", year.total)
      for (month, count) in zip(1..., year.months) where count > 0 {
        add("activities.by_month.\(year.year)-\(month < 10 ? "0" : "")\(month)", count)
      }
    }
    for group in activities.byKind { add("activities.by_kind.\(group.key.rawValue)", group.value) }
    for group in activities.bySector {
      add("activities.by_sector.\(site[group.key].id)", group.value)
    }
    for group in activities.byBadge {
      add("activities.by_badge.\(group.key.rawValue)", group.value)
    }
    for group in statistics.workByCounty where group.value.total.activities > 0 {
      add(
        "activities.by_county.\(name(group.key))",
        ActivityCount(
          total: group.value.total.activities,
          thisYear: group.value[site.asOf.day.year].activities))
    }
  }

  private mutating func add(_ path: String, _ count: ActivityCount) {
    add(path + ".total", count.total)
    add(path + ".this_year", count.thisYear)
  }

  private mutating func addWork(_ statistics: Statistics) {
    add("work.total", statistics.work.total)
    for (year, numbers) in statistics.work.byYear { add("work.by_year.\(year)", numbers) }
    for group in statistics.workByCounty {
      add("work.by_county.\(name(group.key))", group.value.total)
    }
    let (entries, numbers) = (site.entries, statistics.ofEntity)
    addEntities("sector", entries.sectors) { numbers[$0] }
    addEntities("committee", entries.committees) { numbers[$0] }
    addEntities("area", entries.areas) { numbers[$0] }
    addEntities("station", entries.workstations) { numbers[$0] }
  }

  private mutating func addEntities<Fields>(
    _ kind: String, _ entries: [Entry<Fields>], numbers: (ID<Fields>) -> EntityNumbers
  ) {
    for (index, entry) in entries.enumerated() where entry.isOut {
      let path = "work.of_\(kind).\(entry.id)"
      let numbers = numbers(ID(index))
      add(path + ".total", numbers.work.total)
      add(path + ".this_year", numbers.work[site.asOf.day.year])
      add(path + ".stations", numbers.stations)
      add(path + ".recent", numbers.recent)
    }
  }

  private mutating func add(_ path: String, _ recent: RecentActivities) {
    for month in recent.months {
      add("\(path).months.\(month.year)-\(month.month < 10 ? "0" : "")\(month.month)", month.count)
    }
    add(path + ".without_month", recent.withoutMonth)
    for group in recent.byKind { add("\(path).kinds.\(group.key.rawValue)", group.value) }
  }

  private mutating func add(_ path: String, _ numbers: WorkNumbers) {
    add(path + ".activities", numbers.activities)
    add(path + ".reached", numbers.reached)
    add(path + ".collected", numbers.collected)
    add(path + ".resolved", numbers.resolved)
    add(path + ".rate", numbers.resolutionRate)
  }

  private mutating func addMatters(_ matters: MatterStatistics) {
    add("matters.count", matters.count)
    add("matters.open", matters.open)
    add("matters.overdue", matters.overdue)
    add("matters.answerable", matters.answerable)
    add("matters.on_time", matters.onTime)
    add("matters.on_time_rate", matters.onTimeRate)
    values["matters.median_reply_days"] =
      matters.medianReplyHalfDays.map { $0 % 2 == 0 ? String($0 / 2) : String(Double($0) / 2) }
      ?? "none"
    for group in matters.byStage {
      let path = "matters.by_stage.\(group.key?.rawValue ?? "unknown")"
      add(path + ".total", group.value.total)
      add(path + ".open", group.value.open)
    }
    for group in matters.outcomes { add("matters.outcomes.\(group.key.rawValue)", group.value) }
  }

  private mutating func addContacts(_ contacts: ContactStatistics?) {
    guard let contacts else {
      values["contacts"] = "none"
      return
    }
    add("contacts.serving", contacts.serving)
    add("contacts.sufficient", contacts.sufficient)
    add("contacts.rate", contacts.rate)
    for (index, member) in site.entries.members.enumerated()
    where member.isOut && member.fields.status == .serving {
      add("contacts.of_member.\(member.id)", contacts.thisYear[index])
    }
  }

  /// The script lists files by id; ours stand in the order of the routes.
  private mutating func addReported(_ reported: [ReportedFigure]) {
    let sorted = reported.enumerated().sorted { left, right in
      let (first, second) = (left.element.entry, right.element.entry)
      return first == second
        ? left.offset < right.offset
        : (order(first.kind), site.header(of: first).id)
          < (order(second.kind), site.header(of: second).id)
    }
    for (index, (_, figure)) in sorted.enumerated() {
      let id = figure.entry
      values["reported.\(index).entry"] = "\(id.kind.directory)/\(site.header(of: id).id)"
      values["reported.\(index).label"] = figure.figure.label
      values["reported.\(index).differs"] = figure.differs ? "true" : "false"
      switch figure.computed {
      case .number(let number): add("reported.\(index).computed", number)
      case .noData: values["reported.\(index).computed"] = "none"
      case .notComparable: values["reported.\(index).computed"] = "not comparable"
      }
    }
  }

  private func order(_ kind: EntryKind) -> Int {
    [.area, .sector, .committee, .workstation].firstIndex(of: kind) ?? 0
  }
}
