extension Relations {
  /// Entries are visited in display order, so every list comes out in it.
  init(of entries: Entries) {
    self.init(order: DisplayOrder(of: entries))
    ofSector = entries.sectors.map { _ in Related() }
    ofArea = entries.areas.map { _ in Related() }
    ofCommittee = entries.committees.map { _ in Related() }
    ofStation = entries.workstations.map { _ in Related() }
    ofMember = entries.members.map { _ in Related() }
    relateStationsAndMembers(entries)
    relateDatedEntries(entries)
    relateDocuments(entries)
    relateStructure(entries)
  }

  private mutating func relateStationsAndMembers(_ entries: Entries) {
    for id in order[Member.self]
    where entries[id].fields.status == .serving && entries[id].fields.hasPage {
      let owners = Owners(of: entries[id].common, in: entries)
      for sector in owners.sectors { ofSector[sector.index].members.append(id) }
      for area in withAncestors(owners.areas, entries) {
        ofArea[area.index].members.append(id)
      }
      for committee in owners.committees { ofCommittee[committee.index].members.append(id) }
    }
    contactPoints = entries.workstations.map { _ in [] }
    for id in order[Workstation.self] {
      let station = entries[id]
      add(id, to: \.workstations, of: entries.owners(of: id), entries)
      if let parent = entries.published(station.fields.parent) {
        contactPoints[parent.index].append(id)
      }
    }
    let declared = declaredMembers(entries)
    servingMembers = declared
    for id in order[Workstation.self] {
      for member in declared[id.index] { ofMember[member.index].workstations.append(id) }
      if declared[id.index].isEmpty, entries[id].fields.type == .contactPoint,
        let parent = entries.published(entries[id].fields.parent)
      {
        servingMembers[id.index] = declared[parent.index]
      }
      let shown = servingMembers[id.index].filter { entries[$0].fields.consent != .none }
      ofStation[id.index].members = convenerFirst(shown, convener: entries[id].fields.convener?.id)
    }
    for id in entries.sectors.indices {
      ofSector[id].members = convenerFirst(
        ofSector[id].members, convener: entries.sectors[id].fields.convener?.id)
    }
  }

  /// Serving members of each station, from either side, in display order.
  private func declaredMembers(_ entries: Entries) -> [[ID<Member>]] {
    let all = order[Member.self]
    var rank: [ID<Member>: Int] = [:]
    for (position, id) in all.enumerated() { rank[id] = position }
    var members = entries.workstations.map { station in
      station.isOut ? entries.published(station.common.members) : []
    }
    for id in all {
      for station in entries.published(entries[id].common.stations) {
        members[station.index].append(id)
      }
    }
    return members.map { ids in
      unique(ids).filter { entries[$0].fields.status == .serving }
        .sorted { (rank[$0] ?? 0) < (rank[$1] ?? 0) }
    }
  }

  private func convenerFirst(_ ids: [ID<Member>], convener: ID<Member>?) -> [ID<Member>] {
    guard let convener, ids.contains(convener) else { return ids }
    return [convener] + ids.filter { $0 != convener }
  }

  private mutating func relateDatedEntries(_ entries: Entries) {
    mattersOfActivity = entries.activities.map { _ in [] }
    for id in order[Activity.self] {
      add(id, to: \.activities, of: entries.owners(of: id), entries)
    }
    for id in order[Matter.self] {
      add(id, to: \.matters, of: entries.owners(of: id), entries)
      if let activity = entries.published(entries[id].fields.activity) {
        mattersOfActivity[activity.index].append(id)
      }
    }
    for id in order[Article.self] {
      add(id, to: \.articles, of: entries.owners(of: id), entries)
    }
  }

  private mutating func relateDocuments(_ entries: Entries) {
    derivedDocuments = entries.documents.map { _ in [] }
    successors = entries.documents.map { _ in [] }
    stationsUnderRule = entries.documents.map { _ in [] }
    for id in order[Document.self] {
      add(id, to: \.documents, of: Owners(of: entries[id].common, in: entries), entries)
      for basis in entries.published(entries[id].fields.basis) {
        derivedDocuments[basis.index].append(id)
      }
      for old in entries.published(entries[id].fields.supersedes) {
        successors[old.index].append(id)
      }
    }
    for id in order[Workstation.self] {
      for rule in entries.published(entries[id].fields.rules) {
        stationsUnderRule[rule.index].append(id)
      }
    }
  }

  private mutating func relateStructure(_ entries: Entries) {
    sectorsOfCommittee = entries.committees.map { _ in [] }
    childrenOfArea = entries.areas.map { _ in [] }
    committeesOfArea = entries.areas.map { _ in [] }
    for id in order[Committee.self] {
      for area in entries.published(entries[id].common.areas) {
        committeesOfArea[area.index].append(id)
      }
    }
    for id in order[Sector.self] {
      if let committee = entries.published(entries[id].fields.committee) {
        sectorsOfCommittee[committee.index].append(id)
      }
    }
    for id in order[Area.self] {
      if let parent = entries.published(entries[id].fields.parent) {
        childrenOfArea[parent.index].append(id)
      }
    }
  }

  /// Appends `id` to one list of everything it belongs to. Areas count with all their ancestors,
  /// stations with the station above them.
  private mutating func add<Target>(
    _ id: ID<Target>, to list: WritableKeyPath<Related, [ID<Target>]>, of owners: Owners,
    _ entries: Entries
  ) {
    for sector in owners.sectors { ofSector[sector.index][keyPath: list].append(id) }
    for committee in owners.committees {
      ofCommittee[committee.index][keyPath: list].append(id)
    }
    for area in withAncestors(owners.areas, entries) {
      ofArea[area.index][keyPath: list].append(id)
    }
    for campaign in owners.campaigns {
      ofCampaign[campaign, default: Related()][keyPath: list].append(id)
    }
    // A station belongs to members and stations by its own rules, see above.
    guard !(Target.self is Workstation.Type) else { return }
    for member in owners.members { ofMember[member.index][keyPath: list].append(id) }
    let parents = owners.stations.compactMap { entries.published(entries[$0].fields.parent) }
    for station in unique(owners.stations + parents) {
      ofStation[station.index][keyPath: list].append(id)
    }
  }

  private func withAncestors(_ areas: [ID<Area>], _ entries: Entries) -> [ID<Area>] {
    unique(areas.flatMap { entries.ancestry(of: $0) })
  }
}

extension Entries {
  /// To whom an entry belongs, with what it inherits.
  package func owners(of id: ID<Workstation>) -> Owners {
    var owners = Owners(of: self[id].common, in: self)
    owners.add(self[id].fields.organizers, in: self)
    return owners
  }

  package func owners(of id: ID<Activity>) -> Owners {
    var owners = Owners(of: self[id].common, in: self)
    owners.add(self[id].fields.organizers, in: self)
    owners.add(self[id].fields.participants, in: self)
    return owners
  }

  package func owners(of id: ID<Matter>) -> Owners {
    Owners(of: self[id].common, in: self)
  }

  package func owners(of id: ID<Article>) -> Owners {
    var owners = Owners(of: self[id].common, in: self)
    owners.add(self[id].common.authors.compactMap(\.member), in: self)
    return owners
  }
}
