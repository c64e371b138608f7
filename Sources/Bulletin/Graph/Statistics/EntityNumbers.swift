/// What the entries of one area, sector, committee or station add up to.
package struct EntityNumbers: Sendable {
  package let work: YearlyNumbers
  package let stations: StationCount
  package let recent: RecentActivities

  /// The computed number of what `figure` reports.
  func computed(_ figure: Figure) -> ReportedFigure.Computed {
    let numbers: WorkNumbers
    switch figure.span {
    case .whole: numbers = work.total
    case .year(let year) where figure.tally != .stations: numbers = work[year]
    case .year, .other: return .notComparable
    }
    let number: Int?
    switch figure.tally {
    case .reached: number = numbers.reached
    case .collected: number = numbers.collected
    case .resolved: number = numbers.resolved
    case .stations: number = stations.all > 0 ? stations.all : nil
    case .other: return .notComparable
    }
    return number.map(ReportedFigure.Computed.number) ?? .noData
  }
}

/// The numbers of every entity that has some, by position in its type's array.
package struct NumbersByEntity: Sendable {
  private let ofSector: [EntityNumbers]
  private let ofCommittee: [EntityNumbers]
  private let ofArea: [EntityNumbers]
  private let ofStation: [EntityNumbers]

  /// `whole` are the numbers of the site, which are those of its root area.
  init(_ counted: CountedEntries, _ ledger: CountedWork, whole: EntityNumbers) {
    let (entries, relations) = (counted.entries, counted.relations)
    func numbers(_ related: Related, _ stations: [ID<Workstation>]) -> EntityNumbers {
      EntityNumbers(
        work: ledger.numbers(of: related), stations: StationCount(stations, in: entries),
        recent: RecentActivities(related.activities.filter { ledger.line(of: $0) != nil }, counted))
    }
    func numbers(_ related: Related) -> EntityNumbers { numbers(related, related.workstations) }
    ofSector = relations.ofSector.map(numbers)
    ofCommittee = relations.ofCommittee.map(numbers)
    let root = counted.settings.rootArea.id?.index
    ofArea = relations.ofArea.enumerated().map { $0 == root ? whole : numbers($1) }
    ofStation = zip(relations.ofStation, relations.contactPoints).map { numbers($0, $1) }
  }

  /// The numbers of one entry.
  package subscript(sector: ID<Sector>) -> EntityNumbers { ofSector[sector.index] }
  package subscript(committee: ID<Committee>) -> EntityNumbers { ofCommittee[committee.index] }
  package subscript(area: ID<Area>) -> EntityNumbers { ofArea[area.index] }
  /// `stations` are its contact points.
  package subscript(station: ID<Workstation>) -> EntityNumbers { ofStation[station.index] }
}
