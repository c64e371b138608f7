/// Members as one meets them: with their picture, where they consent to it.
package struct MemberCards: Sendable {
  /// For links to the section.
  package let id: String
  package let title: String
  package let cards: [MemberCard]
  /// Those for whom there is no room: by name only.
  package let others: [Phrase]
}

/// A member as a card: portrait, name, posts.
package struct MemberCard: Sendable {
  package let name: String
  package let link: Link?
  /// Stands where there is no picture.
  package let initial: String
  package let photo: PhotoView?
  /// Offices and work.
  package let details: [String]
}

extension MemberCards {
  init(_ id: String, _ title: String, _ members: [ID<Member>], in context: PageContext) {
    let hasRoom = members.count <= 24
    let shown = hasRoom ? members[...] : members.prefix(6)
    self.init(
      id: id, title: title, cards: shown.map { MemberCard($0, in: context) },
      others: members.dropFirst(shown.count).map { context.phrase($0.any) })
  }
}

extension MemberCard {
  fileprivate init(_ id: ID<Member>, in context: PageContext) {
    let item = EntryItem(id.any, in: context)
    self.init(
      name: item.title, link: item.link, initial: String(item.title.prefix(1)),
      photo: PhotoView(portraitOf: context.entries[id], alt: "", context), details: item.details)
  }
}
