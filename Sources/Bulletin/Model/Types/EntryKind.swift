/// The ten types of entry; the directory under `content/` decides.
package enum EntryKind: String, Sendable, CaseIterable, Comparable {
  case workstation, activity, member, sector, committee, area, matter, document, article, page

  package var directory: String {
    switch self {
    case .activity: "activities"
    case .committee: "committees"
    default: rawValue + "s"
    }
  }

  package var label: String {
    switch self {
    case .workstation: "工作站"
    case .activity: "活动"
    case .member: "委员"
    case .sector: "界别"
    case .committee: "专委会"
    case .area: "地区"
    case .matter: "群众事项与协商议题"
    case .document: "制度文件"
    case .article: "文章"
    case .page: "单页"
    }
  }

  /// Entries lie in a folder per year, lists go newest first.
  package var isDated: Bool {
    switch self {
    case .activity, .matter, .article: true
    default: false
    }
  }

  package init?(directory: String) {
    guard let kind = EntryKind.allCases.first(where: { $0.directory == directory }) else {
      return nil
    }
    self = kind
  }

  package static func < (left: EntryKind, right: EntryKind) -> Bool {
    left.position < right.position
  }

  package var position: Int { EntryKind.allCases.firstIndex(of: self) ?? 0 }
}

/// An entry of any type.
package struct AnyEntryID: Hashable, Sendable, Comparable {
  package let kind: EntryKind
  package let index: Int

  package static func < (left: AnyEntryID, right: AnyEntryID) -> Bool {
    (left.kind, left.index) < (right.kind, right.index)
  }
}

extension ID where Target: EntryFields {
  package var any: AnyEntryID { AnyEntryID(kind: Target.kind, index: index) }
}
