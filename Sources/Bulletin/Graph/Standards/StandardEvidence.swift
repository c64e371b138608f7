/// What the published entries say of a station, in the terms of the predicates.
struct StandardEvidence {
  let entries: Entries
  let relations: Relations
  let asOf: Instant

  /// Whether `station` fulfils `predicate`.
  func shows(_ predicate: StandardPredicate, _ station: ID<Workstation>) -> Bool {
    let fields = entries[station].fields
    switch predicate {
    case .address: return [fields.address, fields.host, fields.hostPlace].contains { $0 != nil }
    case .members(let count): return relations.servingMembers[station.index].count >= count
    case .rules(let count): return validRules(of: fields) >= count
    case .activities(let count, let months):
      return activities(of: station, inTheLast: months) >= count
    case .archive: return fields.archive != nil || recordedActivities(of: station) >= 3
    case .function: return fields.function != nil
    case .plan: return !fields.plan.isEmpty && isCurrent(planYear: fields.planYear)
    case .identity: return hasIdentifiedMembers(station)
    case .qr: return fields.contactQR != nil
    case .results(let count): return resolvedMatters(of: station) >= count
    case .hours: return !fields.hours.isEmpty || !fields.receptions.isEmpty
    }
  }

  /// A plan holds for its year; in January and February last year's still does.
  func isCurrent(planYear: Int?) -> Bool {
    guard let planYear else { return false }
    let day = asOf.day
    return planYear == day.year || planYear == day.year - 1 && day.month <= 2
  }

  /// Who they are: a sector, and what they do.
  private func isIdentified(_ member: ID<Member>) -> Bool {
    let fields = entries[member].fields
    return !entries.published(entries[member].common.sectors).isEmpty
      && fields.saysWhatTheyDo
  }

  private func hasIdentifiedMembers(_ station: ID<Workstation>) -> Bool {
    let members = relations.servingMembers[station.index]
    return !members.isEmpty && members.allSatisfy(isIdentified)
  }

  private func validRules(of station: Workstation) -> Int {
    entries.published(station.rules).count { entries[$0].fields.isValid(at: asOf) }
  }

  /// Its own and its contact points'.
  private func activities(of station: ID<Workstation>, inTheLast months: Int) -> Int {
    let first = asOf.day.adding(months: -months)
    return relations[station].activities.count { id in
      let activity = entries[id].fields
      return activity.isDone(at: asOf) && activity.canLie(between: first, and: asOf.day)
    }
  }

  /// With exact date, participants and text.
  private func recordedActivities(of station: ID<Workstation>) -> Int {
    relations[station].activities.count { id in
      let activity = entries[id]
      return activity.fields.isDone(at: asOf) && activity.fields.when.day != nil
        && !entries.published(activity.fields.participants).isEmpty && activity.hasText
    }
  }

  private func resolvedMatters(of station: ID<Workstation>) -> Int {
    relations[station].matters.count { entries[$0].fields.result == .resolved }
  }
}

extension Member {
  var saysWhatTheyDo: Bool { !roles.isEmpty || workUnit != nil || post != nil }
}

extension Entry {
  /// Something stands after the front matter.
  var hasText: Bool {
    source.bytes.dropFirst(layout.bodyOffset).contains { $0 > 0x20 }
  }
}
