/// 工作站（室、点）: where residents meet members.
package struct Workstation: EntryFields {
  package var type = WorkstationKind.workstation
  package var kindLabel: String?
  package var basis = Basis.area
  package var theme: String?
  package var namedAfter: Reference<Member>?
  package var level: WorkstationLevel?
  package var organizers: [Organizer] = []
  package var parent: Reference<Workstation>?
  package var host: String?
  package var hostKind: HostKind?
  package var isExternal = false
  package var hostPlace: String?
  package var address: String?
  package var geo: GeoPoint?
  package var directions: String?
  package var phone: Telephone?
  package var hours: [OpeningHours] = []
  package var receptions: [Reception] = []
  package var duty: [Duty] = []
  package var convener: Reference<Member>?
  package var liaison: String?
  package var established: PartialDate?
  package var function: String?
  package var rules: [Reference<Document>] = []
  package var planYear: Int?
  package var plan: [String] = []
  package var contactQR: FileName?
  package var contactQRNote: String?
  package var sharedWith: String?
  package var archive: String?
  package var honors: [String] = []
  package var status = WorkstationStatus.active

  package init() {}
  package static var kind: EntryKind { .workstation }
  package static let columnName = "工作站"
  package static let columnType = "机构职能"
  package var hasPage: Bool { true }

  package static let schema = Schema<EntryContent<Workstation>>(
    commonFields() + [
      Field("kind", "类型", \.fields.type, required: true, "工作站的类型"),
      Field("kind_label", "类型名", \.fields.kindLabel, "类型为“其他”时写明叫什么"),
      Field("basis", "依托", \.fields.basis, required: true),
      Field("theme", "主题", \.fields.theme, "依托主题时写主题"),
      Field("named_after", "命名委员", \.fields.namedAfter, "以人名命名时写委员姓名"),
      Field("level", "层级", \.fields.level, absent: "不写就取第一个地区的层级"),
      Field("organizer", "建设单位", \.fields.organizers, "地区、专委会或其他单位"),
      Field("parent", "上级站", \.fields.parent, "联系点所属的工作站"),
      Field("host", "所在单位", \.fields.host, "设在哪个单位"),
      Field("host_kind", "单位类型", \.fields.hostKind, "社区、村、学校等"),
      Field("external", "驻外", \.fields.isExternal, "设在本市以外写“是”"),
      Field("host_place", "驻外地点", \.fields.hostPlace, "驻外站所在的城市"),
      Field("address", "地址", \.fields.address, "群众找得到的地址"),
      Field("geo", "坐标", \.fields.geo, "经度,纬度（高德坐标）"),
      Field("directions", "路线", \.fields.directions, "怎么走"),
      Field("phone", "联系电话", \.fields.phone, "办公或服务电话，分机写“转”"),
      Field("hours", "开放时间", \.fields.hours, "星期和时间"),
      Field("receptions", "接待日", \.fields.receptions, "如 每月10日、20日"),
      Field("duty", "值班安排", \.fields.duty, "日期和值班委员"),
      Field("convener", "召集人", \.fields.convener, "召集人姓名"),
      Field("liaison", "联络员", \.fields.liaison, "联络员姓名"),
      Field("established", "成立时间", \.fields.established, "如 2024-03"),
      Field("function", "职能定位", \.fields.function, characters: 300),
      Field("rules", "管理办法", \.fields.rules, "适用的制度文件"),
      Field("plan_year", "计划年度", \.fields.planYear, "年度计划的年份"),
      Field("plan", "年度计划", \.fields.plan, "逐条列出"),
      Field("contact_qr", "联系二维码", \.fields.contactQR, "二维码图片文件"),
      Field("contact_qr_note", "二维码说明", \.fields.contactQRNote, "扫码后联系到谁"),
      Field("shared_with", "合用场所", \.fields.sharedWith, "与谁合用"),
      Field("archive", "档案", \.fields.archive, "档案保存情况"),
      Field("honors", "荣誉", \.fields.honors, "获得的荣誉"),
      Field("status", "运行状态", \.fields.status),
    ], alsoLabelled: ["驻站委员": "members"])
}

extension Entries {
  package var workstations: [Entry<Workstation>] { all(Workstation.self) }
}

/// The kinds of workstation.
package enum WorkstationKind: String, Enumeration {
  case workstation, studio
  case activityRoom = "activity-room"
  case receptionRoom = "reception-room"
  case post
  case liaisonStation = "liaison-station"
  case contactPoint = "contact-point"
  case deliberationPlatform = "deliberation-platform"
  case liaisonGroup = "liaison-group"
  case other

  package var label: String {
    switch self {
    case .workstation: "委员工作站"
    case .studio: "委员工作室"
    case .activityRoom: "委员活动室"
    case .receptionRoom: "委员会客室（厅）"
    case .post: "委员驿站"
    case .liaisonStation: "联络站"
    case .contactPoint: "联系点"
    case .deliberationPlatform: "协商（议事）平台"
    case .liaisonGroup: "政协联络小组"
    case .other: "其他"
    }
  }
}

/// What a workstation is built on.
package enum Basis: String, Enumeration {
  case sector, theme, area, person

  package var label: String {
    switch self {
    case .sector: "界别"
    case .theme: "主题"
    case .area: "地域"
    case .person: "人名"
    }
  }
}

/// Whose place a workstation uses.
package enum HostKind: String, Enumeration {
  case community, village, school, firm, company, park, government, other

  package var label: String {
    switch self {
    case .community: "社区"
    case .village: "村"
    case .school: "学校"
    case .firm: "事务所"
    case .company: "企业"
    case .park: "园区"
    case .government: "机关"
    case .other: "其他"
    }
  }
}

/// Whether a workstation runs.
package enum WorkstationStatus: String, Enumeration {
  case active, preparing, paused, closed

  package var label: String {
    switch self {
    case .active: "运行"
    case .preparing: "筹备"
    case .paused: "暂停"
    case .closed: "关闭"
    }
  }
}
