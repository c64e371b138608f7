/// 单页.
package struct Page: EntryFields {
  package var menu = MenuPlace.none

  package init() {}
  package static var kind: EntryKind { .page }
  package static let columnName = "单页"
  package static let columnType = "机构职能"
  package var hasPage: Bool { true }

  package static let schema = Schema<EntryContent<Page>>(
    commonFields() + [
      Field("menu", "导航位置", \.fields.menu)
    ])
}

extension Entries {
  package var pages: [Entry<Page>] { all(Page.self) }
}

/// Where a page stands in the menus.
package enum MenuPlace: String, Enumeration {
  case main, footer, none

  package var label: String {
    switch self {
    case .main: "主导航"
    case .footer: "页脚"
    case .none: "无"
    }
  }
}
