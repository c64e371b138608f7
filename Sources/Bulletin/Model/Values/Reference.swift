/// A name an editor wrote for another entry, and the entry once it is resolved.
package struct Reference<Target: EntryFields>: Sendable {
  package let name: String
  package let range: SourceRange
  /// Where further names would have to stand.
  let position: ListPosition
  /// nil until resolved, and where the name is unknown.
  package var id: ID<Target>?
}

/// Position of an entry in its type's flat array.
package struct ID<Target>: Hashable, Comparable, Sendable {
  package let index: Int

  package init(_ index: Int) { self.index = index }

  package static func < (left: ID, right: ID) -> Bool { left.index < right.index }
}

/// A name of a thing that `site.yml` declares, such as a campaign.
package struct CampaignReference: Sendable {
  package let name: String
  package let range: SourceRange
  let position: ListPosition
  /// The campaign's id, nil until resolved.
  package var id: String?
}

/// Who holds an activity or runs a station: a body of the CPPCC that has an entry, or another.
package struct Organizer: Sendable {
  /// What an organizer's name leads to.
  package enum Target: Sendable {
    /// Stands for its council.
    case area(ID<Area>)
    case committee(ID<Committee>)
    case sector(ID<Sector>)
    case station(ID<Workstation>)
    case outside
    /// Nearly the name of a body of ours, which has been reported.
    case unclear
  }

  package let name: String
  package let range: SourceRange
  let position: ListPosition
  /// `.outside` until resolved.
  package var target: Target = .outside
}

/// A file named in front matter, relative to its entry.
package struct FileName: Sendable {
  package let text: String
  package let range: SourceRange
}
