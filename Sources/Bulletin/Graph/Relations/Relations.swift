/// What stands on one entity's page, each list in its display order.
package struct Related: Sendable {
  package var workstations: [ID<Workstation>] = []
  package var members: [ID<Member>] = []
  package var activities: [ID<Activity>] = []
  package var matters: [ID<Matter>] = []
  package var articles: [ID<Article>] = []
  package var documents: [ID<Document>] = []
}

/// The other side of every relation that an entry declares. Published entries only.
package struct Relations: Sendable {
  /// The order that every list keeps.
  let order: DisplayOrder
  package var ofSector: [Related] = []
  package var ofArea: [Related] = []
  package var ofCommittee: [Related] = []
  /// `members` is the union of both sides; a contact point shows its parent's where it has none.
  package var ofStation: [Related] = []
  /// Of each station: as `ofStation`, with those who are not shown in public.
  package var servingMembers: [[ID<Member>]] = []
  package var ofMember: [Related] = []
  package var ofCampaign: [String: Related] = [:]
  package var contactPoints: [[ID<Workstation>]] = []
  package var mattersOfActivity: [[ID<Matter>]] = []
  package var sectorsOfCommittee: [[ID<Sector>]] = []
  /// The committees that are paired with an area, without those of its ancestors.
  package var committeesOfArea: [[ID<Committee>]] = []
  package var childrenOfArea: [[ID<Area>]] = []
  package var derivedDocuments: [[ID<Document>]] = []
  package var successors: [[ID<Document>]] = []
  package var stationsUnderRule: [[ID<Workstation>]] = []

  init(order: DisplayOrder) { self.order = order }

  /// What belongs to an entry, as its own page shows it.
  package subscript(sector: ID<Sector>) -> Related { ofSector[sector.index] }
  package subscript(area: ID<Area>) -> Related { ofArea[area.index] }
  package subscript(committee: ID<Committee>) -> Related { ofCommittee[committee.index] }
  package subscript(station: ID<Workstation>) -> Related { ofStation[station.index] }
  package subscript(member: ID<Member>) -> Related { ofMember[member.index] }

  /// nil for types that nothing is listed under.
  func related(to id: AnyEntryID) -> Related? {
    switch id.kind {
    case .sector: ofSector[id.index]
    case .area: ofArea[id.index]
    case .committee: ofCommittee[id.index]
    case .member: ofMember[id.index]
    case .workstation: ofStation[id.index]
    default: nil
    }
  }
}
