/// Members as one meets them: with their picture, where they consent to it.
package struct MemberCards: Sendable {
  /// For links to the section.
  package let id: String
  package let title: String
  package let cards: [MemberCard]
  /// Those for whom there is no room: by name only.
  package let others: [Phrase]
}

package struct MemberCard: Sendable {
  package let name: String
  package let link: Link?
  /// Stands where there is no picture.
  package let initial: String
  package let photo: PhotoView?
  /// Offices and work.
  package let details: [String]
}

extension PageContext {
  func memberCards(_ id: String, _ title: String, _ members: [ID<Member>]) -> MemberCards {
    let hasRoom = members.count <= 24
    let shown = hasRoom ? members[...] : members.prefix(6)
    return MemberCards(
      id: id, title: title, cards: shown.map(card),
      others: members.dropFirst(shown.count).map { phrase($0.any) })
  }

  private func card(_ id: ID<Member>) -> MemberCard {
    let item = item(id.any)
    return MemberCard(
      name: item.title, link: item.link, initial: String(item.title.prefix(1)),
      photo: portrait(of: id), details: item.details)
  }

  /// What is wrong with the file is reported by the member's own page.
  private func portrait(of id: ID<Member>) -> PhotoView? {
    let member = entries[id]
    guard member.fields.allowsPhotos, let file = member.fields.photo else { return nil }
    let links = EntryLinks(
      site: site, assets: assets, file: member.source.path, isPublished: member.isOut)
    guard case .found(let asset) = links.picture(file.text) else { return nil }
    return PhotoView(asset, of: site, alt: "", words: (nil, nil))
  }
}
