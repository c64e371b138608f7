/// Which sectors have a station and were active this year.
package struct SectorCoverage: Sendable {
  package let sectors: Int
  package let withStation: Int
  package let activeThisYear: Int

  init(_ counted: CountedEntries, _ activities: ActivityStatistics) {
    let all: [ID<Sector>] = counted.relations.order[Sector.self]
    sectors = all.count
    withStation = all.count { sector in
      StationCount(counted.relations[sector].workstations, in: counted.entries).all > 0
    }
    activeThisYear = activities.bySector.count { $0.value.thisYear > 0 }
  }
}

/// How many serving members met the contacts that `contact_per_year` asks for.
package struct ContactStatistics: Sendable {
  package let serving: Int
  package let sufficient: Int
  /// By member. Single counts are for internal reports, never for pages.
  let thisYear: [Int]

  /// Some entry says that a member came.
  package var isRecorded: Bool { serving > 0 && thisYear.contains { $0 > 0 } }

  /// In per cent.
  package var rate: Int? { serving > 0 ? percent(sufficient, of: serving) : nil }

  /// nil where `site.yml` does not say what a contact is and how many there should be.
  init?(_ counted: CountedEntries) {
    let entries = counted.entries
    let kinds = Set(counted.settings.contactKinds)
    guard let required = counted.settings.rules.contactPerYear?.number, !kinds.isEmpty else {
      return nil
    }
    var contacts = entries.members.map { _ in 0 }
    for id in counted.activities {
      let activity = entries[id].fields
      guard kinds.contains(activity.type), activity.when.year == counted.year else { continue }
      for member in entries.published(activity.participants) { contacts[member.index] += 1 }
    }
    let members = entries.members.indices.filter {
      entries.members[$0].isOut && entries.members[$0].fields.status == .serving
    }
    serving = members.count
    sufficient = members.count { contacts[$0] >= required }
    thisYear = contacts
  }
}
