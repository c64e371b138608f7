/// The types of entry; the directory under `content/` decides.
package enum EntryKind: Int, Sendable, CaseIterable, Comparable {
  case workstation, activity, member, sector, committee, area, matter, document, article, page

  /// What is known of a type before any file is read.
  private struct Facts {
    /// In English messages.
    let name: String
    let directory: String
    let label: String
    /// Entries lie in a folder per year, lists go newest first.
    var isDated = false
    /// A name that an entry may have.
    let example: String
  }

  private var facts: Facts {
    switch self {
    case .workstation:
      Facts(name: "workstation", directory: "workstations", label: "工作站", example: "tea-village")
    case .activity:
      Facts(
        name: "activity", directory: "activities", label: "活动", isDated: true, example: "visit-0526"
      )
    case .member:
      Facts(name: "member", directory: "members", label: "委员", example: "lin-zhiyuan")
    case .sector:
      Facts(name: "sector", directory: "sectors", label: "界别", example: "agriculture")
    case .committee:
      Facts(name: "committee", directory: "committees", label: "专委会", example: "economy")
    case .area: Facts(name: "area", directory: "areas", label: "地区", example: "mingxi")
    case .matter:
      Facts(
        name: "matter", directory: "matters", label: "群众事项与协商议题", isDated: true,
        example: "road-0526")
    case .document:
      Facts(name: "document", directory: "documents", label: "制度文件", example: "station-rules-2026")
    case .article:
      Facts(
        name: "article", directory: "articles", label: "文章", isDated: true, example: "report-0526")
    case .page: Facts(name: "page", directory: "pages", label: "单页", example: "about")
    }
  }

  package var name: String { facts.name }
  package var directory: String { facts.directory }
  package var label: String { facts.label }
  package var isDated: Bool { facts.isDated }
  package var exampleName: String { facts.example }

  /// nil for a folder that is no type's.
  package init?(directory: String) {
    guard let kind = EntryKind.allCases.first(where: { $0.directory == directory }) else {
      return nil
    }
    self = kind
  }

  package static func < (left: EntryKind, right: EntryKind) -> Bool {
    left.rawValue < right.rawValue
  }
}
