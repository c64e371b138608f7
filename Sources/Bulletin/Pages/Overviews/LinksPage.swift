/// 三联系: committee → sector → member → the stations where residents meet them.
package struct LinksPage: Sendable {
  package let committees: [CommitteeLinks]
}

package struct CommitteeLinks: Sendable {
  /// nil for the sectors that no committee is linked to.
  package let committee: TextLink?
  package let sectors: [SectorLinks]
}

package struct SectorLinks: Sendable {
  package let sector: TextLink
  package let convener: String?
  package let members: [MemberLinks]
}

package struct MemberLinks: Sendable {
  package let member: TextLink
  package let stations: [TextLink]
}

extension PageContext {
  func linksPage() -> LinksPage {
    let committees = site.order[Committee.self].compactMap { id -> CommitteeLinks? in
      let sectors = relations.sectorsOfCommittee[id.index]
      guard !sectors.isEmpty, let link = textLink(id.any) else { return nil }
      return CommitteeLinks(committee: link, sectors: sectors.compactMap(sectorLinks))
    }
    let unlinked = site.order[Sector.self].filter {
      entries.published(entries[$0].fields.committee) == nil
    }
    guard !unlinked.isEmpty else { return LinksPage(committees: committees) }
    let rest = CommitteeLinks(committee: nil, sectors: unlinked.compactMap(sectorLinks))
    return LinksPage(committees: committees + [rest])
  }

  private func sectorLinks(_ id: ID<Sector>) -> SectorLinks? {
    textLink(id.any).map { link in
      SectorLinks(
        sector: link,
        convener: convenerName(of: id),
        members: relations[id].members.compactMap(memberLinks))
    }
  }

  /// nil for one who did not consent: the page is a list.
  private func convenerName(of sector: ID<Sector>) -> String? {
    guard let id = entries.published(entries[sector].fields.convener),
      entries[id].fields.consent != .none
    else { return nil }
    return entries[id].common.title
  }

  private func memberLinks(_ id: ID<Member>) -> MemberLinks? {
    textLink(id.any).map { link in
      MemberLinks(
        member: link,
        stations: relations[id].workstations.compactMap { textLink($0.any) })
    }
  }
}
