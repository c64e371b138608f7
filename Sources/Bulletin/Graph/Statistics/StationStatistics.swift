/// Contact points are counted apart.
package struct StationCount: Sendable, Hashable {
  package var stations = 0
  package var contactPoints = 0

  /// 站点: both.
  package var all: Int { stations + contactPoints }

  static func += (left: inout StationCount, right: StationCount) {
    left.stations += right.stations
    left.contactPoints += right.contactPoints
  }
}

/// The workstations that are out.
package struct StationStatistics: Sendable {
  package private(set) var total = StationCount()
  package let byKind: [Group<WorkstationKind, StationCount>]
  /// nil: neither the station nor its first area says.
  package let byLevel: [Group<WorkstationLevel?, StationCount>]
  package let byCounty: [Group<County, StationCount>]
  package let byBasis: [Group<Basis, StationCount>]

  init(_ counted: CountedEntries) {
    var kinds: [WorkstationKind: StationCount] = [:]
    var levels: [WorkstationLevel?: StationCount] = [:]
    var counties: [County: StationCount] = [:]
    var bases: [Basis: StationCount] = [:]
    for id in counted.stations {
      let station = counted.entries[id]
      let one = StationCount(station.fields)
      total += one
      kinds[station.fields.type, default: StationCount()] += one
      levels[counted.entries.level(of: id), default: StationCount()] += one
      counties[counted.entries.county(of: station.common), default: StationCount()] += one
      bases[station.fields.basis, default: StationCount()] += one
    }
    byKind = groups(kinds, in: WorkstationKind.allCases)
    byLevel = groups(levels, in: WorkstationLevel.allCases + [nil])
    byCounty = groups(counties, in: counted.counties)
    byBasis = groups(bases, in: Basis.allCases)
  }
}

extension StationCount {
  init(_ station: Workstation) {
    if station.type == .contactPoint { contactPoints = 1 } else { stations = 1 }
  }

  /// Of `ids`, those that are not closed.
  init(_ ids: [ID<Workstation>], in entries: Entries) {
    for id in ids where entries[id].fields.status != .closed {
      self += StationCount(entries[id].fields)
    }
  }
}

extension Entries {
  /// As written, else that of the first area.
  package func level(of station: ID<Workstation>) -> WorkstationLevel? {
    if let level = self[station].fields.level { return level }
    return published(self[station].common.areas).first.flatMap {
      WorkstationLevel(rawValue: self[$0].fields.level.rawValue)
    }
  }
}
