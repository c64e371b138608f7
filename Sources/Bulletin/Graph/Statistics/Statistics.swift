/// Every number of the site, as of the build's moment: one pass over what counts.
package struct Statistics: Sendable {
  package let stations: StationStatistics
  package let standards: StandardStatistics
  package let activities: ActivityStatistics
  package let work: YearlyNumbers
  package let workByCounty: [Group<County, YearlyNumbers>]
  package let matters: MatterStatistics
  package let sectors: SectorCoverage
  package let contacts: ContactStatistics?
  package let ofEntity: NumbersByEntity
  /// Of areas, the highest first, of sectors, committees and stations, as each entry lists them.
  package let reported: [ReportedFigure]

  init(_ counted: CountedEntries, _ compliance: Compliance, _ linkage: Linkage) {
    let ledger = CountedWork(counted)
    stations = StationStatistics(counted)
    standards = StandardStatistics(counted, compliance)
    activities = ActivityStatistics(counted, linkage)
    (work, workByCounty) = ledger.whole(counted)
    matters = MatterStatistics(counted)
    sectors = SectorCoverage(counted, activities)
    contacts = ContactStatistics(counted)
    ofEntity = NumbersByEntity(
      counted, ledger,
      whole: EntityNumbers(work: work, stations: stations.total, recent: activities.recent))
    reported = ofEntity.reportedFigures(in: counted.entries, counted.relations.order)
  }
}

extension CountedWork {
  /// Each activity and each matter once.
  fileprivate func whole(
    _ counted: CountedEntries
  ) -> (YearlyNumbers, [Group<County, YearlyNumbers>]) {
    var whole = YearlyNumbers()
    var counties: [County: YearlyNumbers] = [:]
    func add(_ line: Line?, _ common: CommonFields) {
      guard let line else { return }
      whole.add(line)
      counties[counted.entries.county(of: common), default: YearlyNumbers()].add(line)
    }
    for id in counted.activities { add(line(of: id), counted.entries[id].common) }
    for id in counted.matters { add(ownLine(of: id), counted.entries[id].common) }
    return (whole, groups(counties, in: counted.counties))
  }
}

extension NumbersByEntity {
  fileprivate func reportedFigures(in entries: Entries, _ order: DisplayOrder) -> [ReportedFigure] {
    func figures<Target: EntryFields>(
      _ ids: [ID<Target>], numbers: (ID<Target>) -> EntityNumbers
    ) -> [ReportedFigure] {
      ids.flatMap { id -> [ReportedFigure] in
        let tallied = entries[id].common.figures.filter { $0.tally != .other }
        guard !tallied.isEmpty else { return [] }
        let numbers = numbers(id)
        return tallied.map {
          ReportedFigure(entry: id.any, figure: $0, computed: numbers.computed($0))
        }
      }
    }
    let areas = order[Area.self]
    let areasByLevel = AreaLevel.allCases.flatMap { level in
      areas.filter { entries[$0].fields.level == level }
    }
    return figures(areasByLevel) { self[$0] }
      + figures(order[Sector.self]) { self[$0] }
      + figures(order[Committee.self]) { self[$0] }
      + figures(order[Workstation.self]) { self[$0] }
  }
}
