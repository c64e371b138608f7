extension SiteSettings {
  /// The lists of the menu, in its order.
  package var menuKinds: [EntryKind] {
    guard menu.isEmpty else { return menu.map(\.kind) }
    return [.workstation, .sector, .activity, .matter, .member, .article, .document]
  }

  /// What the site calls a list and, in the singular, its entries.
  package func columnName(of kind: EntryKind) -> String {
    columns.first { $0.id.kind == kind }?.name ?? kind.fields.columnName
  }

  /// What the column is about, as its settings say or made of its name.
  package func columnDescription(of kind: EntryKind) -> String {
    columns.first { $0.id.kind == kind }?.description ?? "\(title)：\(columnName(of: kind))"
  }

  /// The keywords of the column's settings, else its name and the council's.
  package func columnKeywords(of kind: EntryKind) -> [String] {
    let own = columns.first { $0.id.kind == kind }?.keywords.words ?? []
    return own.isEmpty ? [columnName(of: kind), council.short] : own
  }

  /// The column types of the government-site guide.
  package func columnType(of kind: EntryKind) -> String {
    columns.first { $0.id.kind == kind }?.type ?? kind.fields.columnType
  }

  /// What the site calls the kind.
  package func label(of kind: WorkstationKind) -> String {
    kinds.first { $0.id.value == kind }?.label ?? kind.label
  }

  /// What the site calls the category.
  package func label(of category: SectorCategory) -> String {
    categories.first { $0.id.value == category }?.label ?? category.label
  }

  /// A sector's duty is its own, else its category's.
  package func duty(of sector: Sector) -> String? {
    sector.duty ?? categories.first { $0.id.value == sector.category }?.duty
  }
}
