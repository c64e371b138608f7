package struct WallMembers: Sendable {
  package let title: String
  package let note: String?
  package let cards: [WallMember]
  /// `等30人`, where not all have room.
  package let rest: String?
}

package struct WallMember: Sendable {
  package let name: String
  /// 召集人.
  package let mark: String?
  package let sector: String
  /// Roles, unit, post.
  package let details: String
  package let portrait: PhotoView?
}

extension PageContext {
  /// The serving members who consented, as on the station's page.
  func wallMembers(of id: ID<Workstation>, title: String) -> WallMembers {
    let members = relations[id].members
    let convener = entries[id].fields.convener?.id
    let cards = members.prefix(WallLimits.members).map { member in
      wallMember(
        member, isConvener: member == convener, isBrief: members.count > WallLimits.portraits)
    }
    return WallMembers(
      title: title, note: members.isEmpty ? nil : "\(members.count)人", cards: cards,
      rest: members.count > cards.count ? "等\(members.count)人" : nil)
  }

  /// A brief one is without portrait, and without roles where the unit says who it is.
  private func wallMember(_ id: ID<Member>, isConvener: Bool, isBrief: Bool) -> WallMember {
    let member = entries[id]
    let sectors = entries.published(member.common.sectors).map { entries[$0].common.title }
    let unit = [member.fields.workUnit, member.fields.post].compactMap(\.self).joined()
    let details = isBrief && !unit.isEmpty ? [unit] : member.fields.roles + [unit]
    return WallMember(
      name: member.common.title, mark: isConvener ? "召集人" : nil,
      sector: clipped(sectors.joined(separator: "、"), to: WallLimits.line),
      details: clipped(
        details.filter { !$0.isEmpty }.joined(separator: "，"), to: WallLimits.line),
      portrait: isBrief ? nil : wallPortrait(member))
  }

  private func wallPortrait(_ member: Entry<Member>) -> PhotoView? {
    guard member.fields.allowsPhotos, let file = member.fields.photo else { return nil }
    return wallPicture(file, of: member, alt: "\(member.common.title)的照片")
  }

  /// What is wrong with the file was reported with the entry's own page.
  func wallPicture<Fields>(
    _ file: FileName, of entry: Entry<Fields>, alt: String
  ) -> PhotoView? {
    var log = DiagnosticLog()
    let links = EntryLinks(
      site: site, assets: assets, file: entry.source.path, isPublished: true)
    let asset = links.picture(file.text).asset(
      namedAt: entry.source.place(file.range), reporting: &log)
    return asset.map { PhotoView($0, of: site, alt: alt, words: (nil, nil)) }
  }
}
