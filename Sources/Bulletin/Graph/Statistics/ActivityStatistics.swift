/// The activities of one group: all of them, and those of as-of's year.
package struct ActivityCount: Sendable, Hashable {
  package var total = 0
  package var thisYear = 0

  mutating func add(isThisYear: Bool) {
    total += 1
    if isThisYear { thisYear += 1 }
  }
}

/// The activities of one year by month.
package struct ActivityYear: Sendable, Hashable {
  package let year: Int
  /// January first.
  package fileprivate(set) var months = Array(repeating: 0, count: 12)
  /// Of which only the year is known.
  package fileprivate(set) var withoutMonth = 0

  package var total: Int { months.reduce(withoutMonth, +) }
}

/// The activities that took place by as-of.
package struct ActivityStatistics: Sendable {
  package private(set) var count = ActivityCount()
  /// Newest first.
  package let years: [ActivityYear]
  package let byKind: [Group<ActivityKind, ActivityCount>]
  /// An activity counts in each of its sectors.
  package let bySector: [Group<ID<Sector>, ActivityCount>]
  package let byBadge: [Group<LinkageBadge, ActivityCount>]
  package let recent: RecentActivities

  init(_ counted: CountedEntries, _ linkage: Linkage) {
    let entries = counted.entries
    var years: [Int: ActivityYear] = [:]
    var kinds: [ActivityKind: ActivityCount] = [:]
    var sectors: [ID<Sector>: ActivityCount] = [:]
    var badges: [LinkageBadge: ActivityCount] = [:]
    for id in counted.activities {
      let activity = entries[id]
      let date = activity.fields.when
      let isThisYear = date.year == counted.year
      count.add(isThisYear: isThisYear)
      years[date.year, default: ActivityYear(year: date.year)].add(date)
      kinds[activity.fields.type, default: ActivityCount()].add(isThisYear: isThisYear)
      for sector in entries.published(activity.common.sectors) {
        sectors[sector, default: ActivityCount()].add(isThisYear: isThisYear)
      }
      for badge in linkage[id] {
        badges[badge, default: ActivityCount()].add(isThisYear: isThisYear)
      }
    }
    self.years = years.values.sorted { $0.year > $1.year }
    byKind = groups(kinds, in: ActivityKind.allCases)
    bySector = groups(sectors, in: counted.relations.order[Sector.self])
    byBadge = groups(badges, in: LinkageBadge.allCases)
    recent = RecentActivities(counted.activities, counted)
  }
}

extension ActivityYear {
  fileprivate mutating func add(_ date: PartialDate) {
    if let month = date.month { months[month - 1] += 1 } else { withoutMonth += 1 }
  }
}
