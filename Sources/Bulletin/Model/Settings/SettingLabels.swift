extension SiteSettings {
  /// The lists of the menu, in its order.
  package var menuKinds: [EntryKind] {
    guard menu.isEmpty else { return menu.map(\.kind) }
    return [.workstation, .sector, .activity, .matter, .member, .article, .document]
  }

  /// What the site calls a list and, in the singular, its entries.
  package func columnName(of kind: EntryKind) -> String {
    columns.first { $0.id.kind == kind }?.name ?? SiteSettings.defaultColumnName(kind)
  }

  private static func defaultColumnName(_ kind: EntryKind) -> String {
    switch kind {
    case .workstation: "工作站"
    case .activity: "活动"
    case .member: "委员"
    case .sector: "界别"
    case .committee: "专委会"
    case .area: "地区"
    case .matter: "协商与答复"
    case .document: "制度文件"
    case .article: "文章"
    case .page: "单页"
    }
  }

  package func columnDescription(of kind: EntryKind) -> String {
    columns.first { $0.id.kind == kind }?.description ?? "\(title)：\(columnName(of: kind))"
  }

  package func columnKeywords(of kind: EntryKind) -> [String] {
    let own = columns.first { $0.id.kind == kind }?.keywords.words ?? []
    return own.isEmpty ? [columnName(of: kind), council.short] : own
  }

  /// The column types of the government-site guide.
  package func columnType(of kind: EntryKind) -> String {
    if let own = columns.first(where: { $0.id.kind == kind })?.type { return own }
    switch kind {
    case .workstation, .member, .sector, .committee, .area, .page: return "机构职能"
    case .activity, .article: return "工作动态"
    case .matter: return "回应关切"
    case .document: return "政策文件"
    }
  }

  package func label(of kind: WorkstationKind) -> String {
    kinds.first { $0.id.value == kind }?.label ?? kind.label
  }

  package func label(of category: SectorCategory) -> String {
    categories.first { $0.id.value == category }?.label ?? category.label
  }

  /// A sector's duty is its own, else its category's.
  package func duty(of sector: Sector) -> String? {
    sector.duty ?? categories.first { $0.id.value == sector.category }?.duty
  }
}
