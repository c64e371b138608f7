/// The panel of members.
package struct WallMembers: Sendable {
  package let title: String
  package let note: String?
  package let cards: [WallMember]
  /// `等30人`, where not all have room.
  package let rest: String?
}

/// One card of the panel.
package struct WallMember: Sendable {
  package let name: String
  /// 召集人.
  package let mark: String?
  package let sector: String
  /// Roles, unit, post.
  package let details: String
  package let portrait: PhotoView?
}

extension WallMaterial {
  /// The serving members who consented, as on the station's page.
  func members(title: String) -> WallMembers {
    let members = context.relations[id].members
    let convener = station.fields.convener?.id
    let cards = members.prefix(WallLimits.members).map { member in
      card(member, isConvener: member == convener, isBrief: members.count > WallLimits.portraits)
    }
    return WallMembers(
      title: title, note: members.isEmpty ? nil : "\(members.count)人", cards: cards,
      rest: members.count > cards.count ? "等\(members.count)人" : nil)
  }

  /// A brief one is without portrait, and without roles where the unit says who it is.
  private func card(_ id: ID<Member>, isConvener: Bool, isBrief: Bool) -> WallMember {
    let member = context.entries[id]
    let sectors = context.entries.published(member.common.sectors).map {
      context.entries[$0].common.title
    }
    let unit = [member.fields.workUnit, member.fields.post].compactMap(\.self).joined()
    let details = isBrief && !unit.isEmpty ? [unit] : member.fields.roles + [unit]
    return WallMember(
      name: member.common.title, mark: isConvener ? "召集人" : nil,
      sector: clipped(sectors.joined(separator: "、"), to: WallLimits.line),
      details: clipped(
        details.filter { !$0.isEmpty }.joined(separator: "，"), to: WallLimits.line),
      portrait: isBrief
        ? nil
        : PhotoView(portraitOf: member, alt: "\(member.common.title)的照片", context))
  }
}
