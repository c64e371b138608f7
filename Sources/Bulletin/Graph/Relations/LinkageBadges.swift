/// How an activity links levels, bodies, sectors and committees.
package enum LinkageBadge: String, CaseIterable, Sendable {
  case vertical, horizontal
  case crossSector = "cross-sector"
  case crossCommittee = "cross-committee"

  package var label: String {
    switch self {
    case .vertical: "纵向联动"
    case .horizontal: "横向联动"
    case .crossSector: "跨界别"
    case .crossCommittee: "跨专委会"
    }
  }
}

/// The badges of every activity.
package struct Linkage: Sendable {
  private let badges: [[LinkageBadge]]

  init(entries: Entries, settings: SiteSettings) {
    let rootLevel = settings.rootArea.id.map { entries[$0].fields.level.level }
    badges = entries.activities.indices.map { entries.badges(of: ID($0), rootLevel: rootLevel) }
  }

  /// The badges of one activity.
  package subscript(activity: ID<Activity>) -> [LinkageBadge] { badges[activity.index] }
}

extension Entries {
  /// `rootLevel` is the level of the committees.
  fileprivate func badges(of id: ID<Activity>, rootLevel: Level?) -> [LinkageBadge] {
    let activity = self[id]
    let organizers = activity.fields.organizers
    let isConfirmed = activity.common.checkOff.contains(.activityOrganizerName)
    let levels = Set(organizers.compactMap { level(of: $0, rootLevel: rootLevel) })
    var committees = published(activity.common.committees)
    for case .committee(let id) in organizers.map(\.target) where self[id].isOut {
      committees.append(id)
    }
    return LinkageBadge.allCases.filter { badge in
      switch badge {
      case .vertical: levels.count >= 2
      case .horizontal: organizers.contains { isOutside($0, confirmed: isConfirmed) }
      case .crossSector: published(activity.common.sectors).count >= 2
      case .crossCommittee: Set(committees).count >= 2
      }
    }
  }

  /// Outside bodies have no level; what is not out does not show.
  private func level(of organizer: Organizer, rootLevel: Level?) -> Level? {
    switch organizer.target {
    case .area(let id): self[id].isOut ? self[id].fields.level.level : nil
    case .committee(let id): self[id].isOut ? rootLevel : nil
    case .sector(let id): self[id].isOut ? rootLevel : nil
    case .station(let id): self[id].isOut ? level(of: id)?.level : nil
    case .outside, .unclear: nil
    }
  }

  /// A council that has no entry of its own is not outside the CPPCC; a name that is nearly one of
  /// ours is outside only where the entry says so.
  private func isOutside(_ organizer: Organizer, confirmed: Bool) -> Bool {
    switch organizer.target {
    case .outside: !organizer.name.contains("政协")
    case .unclear: confirmed && !organizer.name.contains("政协")
    default: false
    }
  }
}
