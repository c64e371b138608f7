/// 委员.
package struct Member: EntryFields {
  package var level = MemberLevel.city
  package var term: String?
  package var status = MemberStatus.serving
  package var roles: [String] = []
  package var workUnit: String?
  package var post: String?
  package var party: String?
  package var expertise: [String] = []
  /// Never printed singly.
  package var constituents: Count?
  package var photo: FileName?
  package var contact: String?
  package var consent = Consent.basic
  package var honors: [String] = []

  package init() {}
  package var allowsPhotos: Bool { consent == .full && status == .serving }
  package static var kind: EntryKind { .member }
  package static let columnName = "委员"
  package static let columnType = "机构职能"
  package var hasPage: Bool { consent != .none }
  package var isPast: Bool { status == .former }
  /// A name written with a title is one mistake in one place, not one wherever it is used.
  package func otherNames(title: String) -> [String] {
    let plain = plainPersonName(title)
    return plain == title ? [] : [plain]
  }

  package static let schema = Schema<EntryContent<Member>>(
    commonFields(titleKey: "name", titleLabel: "姓名") + [
      Field("level", "层级", \.fields.level, required: true, "市或县"),
      Field("term", "届次", \.fields.term, "如 五届"),
      Field("status", "任职状态", \.fields.status),
      Field("roles", "政协职务", \.fields.roles, "如 常委"),
      Field("work_unit", "工作单位", \.fields.workUnit, "单位全称"),
      Field("post", "职务", \.fields.post, "单位职务"),
      Field("party", "党派", \.fields.party, "所属党派"),
      Field("expertise", "专长", \.fields.expertise, "能为群众做什么"),
      Field("constituents", "联系群众数", \.fields.constituents, "只用于汇总"),
      Field("photo", "照片", \.fields.photo, "照片文件，须本人同意全部公开"),
      Field("contact", "联系方式", \.fields.contact, "须本人同意全部公开"),
      Field("consent", "公开授权", \.fields.consent, absent: "不写就是基本"),
      Field("honors", "荣誉", \.fields.honors, "获得的荣誉"),
    ], alsoLabelled: ["所在工作站": "stations"])
}

extension Entries {
  package var members: [Entry<Member>] { all(Member.self) }
}

/// Whether a member serves.
package enum MemberStatus: String, Enumeration {
  case serving, former

  package var label: String {
    switch self {
    case .serving: "在任"
    case .former: "卸任"
    }
  }
}

/// What a member agreed to have published.
package enum Consent: String, Enumeration {
  case full, basic, none

  package var label: String {
    switch self {
    case .full: "全部"
    case .basic: "基本"
    case .none: "不公开"
    }
  }
}
