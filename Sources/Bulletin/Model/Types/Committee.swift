/// 专委会（委室）.
package struct Committee: EntryFields {
  package var type = CommitteeKind.special
  package var ledBy: String?
  package var signature: String?
  package var plan: [String] = []
  package var planYear: Int?

  package init() {}
  package static var kind: EntryKind { .committee }
  package static let columnName = "专委会"
  package static let columnType = "机构职能"
  package var hasPage: Bool { true }

  package static let schema = Schema<EntryContent<Committee>>(
    commonFields() + [
      Field("kind", "类别", \.fields.type, required: true),
      Field("led_by", "联系领导", \.fields.ledBy, "联系本委的领导"),
      Field("signature", "一委一品", \.fields.signature, "品牌项目"),
      Field("plan", "年度计划", \.fields.plan, "逐条列出"),
      Field("plan_year", "计划年度", \.fields.planYear, "年度计划的年份"),
    ], alsoLabelled: ["对口县区": "areas"])
}

extension Entries {
  package var committees: [Entry<Committee>] { all(Committee.self) }
}

/// Special committees and offices.
package enum CommitteeKind: String, Enumeration {
  case special, office

  package var label: String {
    switch self {
    case .special: "专委会"
    case .office: "委室"
    }
  }
}
