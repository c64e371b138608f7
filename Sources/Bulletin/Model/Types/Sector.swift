/// 界别.
package struct Sector: EntryFields {
  package var short: String?
  package var aliases: [String] = []
  package var category = SectorCategory.professional
  package var committee: Reference<Committee>?
  package var group: String?
  package var jointWith: [Reference<Sector>] = []
  package var convener: Reference<Member>?
  package var counterparts: [String] = []
  package var duty: String?
  package var honors: [String] = []

  package init() {}
  package static var kind: EntryKind { .sector }
  package static let columnName = "界别"
  package static let columnType = "机构职能"
  package var hasPage: Bool { true }
  package func otherNames(title: String) -> [String] { [short].compactMap(\.self) + aliases }

  package static let schema = Schema<EntryContent<Sector>>(
    commonFields(orderIsRequired: true) + [
      Field("short", "简称", \.fields.short, "如 教育界"),
      Field("aliases", "别名", \.fields.aliases, "其他叫法"),
      Field("category", "界别类别", \.fields.category, required: true),
      Field("committee", "联系专委会", \.fields.committee, "联系本界别的专委会"),
      Field("group", "界别小组", \.fields.group, "小组名称"),
      Field("joint_with", "联组", \.fields.jointWith, "一起活动的界别"),
      Field("convener", "召集人", \.fields.convener, "召集人姓名"),
      Field("counterparts", "对口单位", \.fields.counterparts, "对口联系的单位"),
      Field("duty", "责任侧重", \.fields.duty, absent: "不写就用界别类别的说法"),
      Field("honors", "荣誉", \.fields.honors, "获得的荣誉"),
    ])
}

extension Entries {
  package var sectors: [Entry<Sector>] { all(Sector.self) }
}

/// The groups that sectors are listed in.
package enum SectorCategory: String, Enumeration {
  case cpc
  case partyGroup = "party-group"
  case professional
  case ethnicReligious = "ethnic-religious"
  case invited

  package var label: String {
    switch self {
    case .cpc: "中共"
    case .partyGroup: "党派团体"
    case .professional: "专业"
    case .ethnicReligious: "民族宗教"
    case .invited: "特邀"
    }
  }
}
