/// 三联系: committee → sector → member → the stations where residents meet them.
package struct LinksPage: Sendable {
  package let committees: [CommitteeLinks]
}

/// A committee and the sectors that it keeps in touch with.
package struct CommitteeLinks: Sendable {
  /// nil for the sectors that no committee is linked to.
  package let committee: TextLink?
  package let sectors: [SectorLinks]
}

/// A sector and its members.
package struct SectorLinks: Sendable {
  package let sector: TextLink
  package let convener: String?
  package let members: [MemberLinks]
}

/// A member and the stations to be met at.
package struct MemberLinks: Sendable {
  package let member: TextLink
  package let stations: [TextLink]
}

extension LinksPage: OverviewPage {
  init(in context: PageContext) {
    let (site, entries) = (context.site, context.entries)
    var committees = site.order[Committee.self].compactMap { id -> CommitteeLinks? in
      let sectors = context.relations.sectorsOfCommittee[id.index]
      guard !sectors.isEmpty, let link = context.textLink(id.any) else { return nil }
      return CommitteeLinks(
        committee: link, sectors: sectors.compactMap { SectorLinks($0, in: context) })
    }
    let unlinked = site.order[Sector.self].filter {
      entries.published(entries[$0].fields.committee) == nil
    }
    if !unlinked.isEmpty {
      committees.append(
        CommitteeLinks(
          committee: nil, sectors: unlinked.compactMap { SectorLinks($0, in: context) }))
    }
    self.committees = committees
  }

  func html(_ theme: some Theme, in frame: PageFrame) -> HTML { theme.links(self, in: frame) }
}

extension SectorLinks {
  fileprivate init?(_ id: ID<Sector>, in context: PageContext) {
    guard let link = context.textLink(id.any) else { return nil }
    sector = link
    convener = context.entries.convenerName(of: id)
    members = context.relations[id].members.compactMap { MemberLinks($0, in: context) }
  }
}

extension MemberLinks {
  fileprivate init?(_ id: ID<Member>, in context: PageContext) {
    guard let link = context.textLink(id.any) else { return nil }
    member = link
    stations = context.relations[id].workstations.compactMap { context.textLink($0.any) }
  }
}

extension Entries {
  /// nil for one who did not consent: the page is a list.
  fileprivate func convenerName(of sector: ID<Sector>) -> String? {
    guard let id = published(self[sector].fields.convener), self[id].fields.consent != .none
    else { return nil }
    return self[id].common.title
  }
}
