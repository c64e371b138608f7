/// The twelve months that a chart of activities shows: those of this year, or the last twelve where
/// the year has too few.
package struct RecentActivities: Sendable {
  /// In order.
  package private(set) var months: [Month]
  /// Of this year, with only the year known.
  package private(set) var withoutMonth = 0
  /// The most frequent first.
  package let byKind: [Group<ActivityKind, Int>]

  /// The activities of one month.
  package struct Month: Sendable, Hashable {
    package let year: Int
    /// January is 1.
    package let month: Int
    package fileprivate(set) var count = 0
  }

  /// A year with fewer is shown with the months before it.
  package static let fewestOfYear = 3

  package var total: Int { months.reduce(withoutMonth) { $0 + $1.count } }

  /// `activities` are some of those that count.
  init(_ activities: [ID<Activity>], _ counted: CountedEntries) {
    let dated = activities.map { id in
      (when: counted.entries[id].fields.when, kind: counted.entries[id].fields.type)
    }
    let isThisYear = dated.count { $0.when.year == counted.year } >= RecentActivities.fewestOfYear
    let first = counted.year * 12 + (isThisYear ? 0 : counted.asOf.day.month - 12)
    months = (first..<first + 12).map { Month(year: $0 / 12, month: $0 % 12 + 1) }
    var kinds: [ActivityKind: Int] = [:]
    for (date, kind) in dated {
      if let month = date.month {
        let index = date.year * 12 + month - 1 - first
        guard months.indices.contains(index) else { continue }
        months[index].count += 1
      } else if isThisYear, date.year == counted.year {
        withoutMonth += 1
      } else {
        continue
      }
      kinds[kind, default: 0] += 1
    }
    byKind = groups(kinds, in: ActivityKind.allCases).enumerated()
      .sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }
      .map(\.element)
  }
}
