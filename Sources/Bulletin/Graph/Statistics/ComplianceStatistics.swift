/// How many stations, contact points included, meet one standard and each of its items.
package struct ComplianceStatistics: Sendable {
  package private(set) var stations = 0
  /// Those that meet every item.
  package private(set) var complete = 0
  package private(set) var items: [Int]

  fileprivate init(itemCount: Int) { items = Array(repeating: 0, count: itemCount) }

  fileprivate mutating func add(_ result: StandardResult) {
    stations += 1
    if result.isMet { complete += 1 }
    for (index, isMet) in result.items.enumerated() where isMet { items[index] += 1 }
  }
}

/// The same for each standard, in the order of `site.yml`.
package struct StandardStatistics: Sendable {
  package private(set) var total: [ComplianceStatistics]
  package let byCounty: [Group<County, [ComplianceStatistics]>]

  init(_ counted: CountedEntries, _ compliance: Compliance) {
    let none = counted.settings.standards.map { ComplianceStatistics(itemCount: $0.items.count) }
    var counties: [County: [ComplianceStatistics]] = [:]
    total = none
    for station in counted.stations {
      let county = counted.entries.county(of: counted.entries[station].common)
      for (index, result) in compliance[station].enumerated() {
        total[index].add(result)
        counties[county, default: none][index].add(result)
      }
    }
    byCounty = groups(counties, in: counted.counties)
  }
}
