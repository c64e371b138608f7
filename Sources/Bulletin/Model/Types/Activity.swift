/// 活动.
package struct Activity: EntryFields {
  package var type = ActivityKind.other
  package var when = PartialDate.placeholder
  package var endDate: PartialDate?
  package var time: TimeRange?
  package var status: ActivityStatus?
  package var organizers: [Organizer] = []
  package var partners: [String] = []
  package var place: String?
  package var sites: [String] = []
  package var participants: [Reference<Member>] = []
  package var participantsNote: String?
  package var visitTargets: [VisitTarget] = []
  package var services: [String] = []
  package var reached: Count?
  package var collected: Count?
  package var resolved: Count?
  package var oversightForm: String?

  package init() {}
  package var date: PartialDate? { when }
  package static var kind: EntryKind { .activity }
  package static let columnName = "活动"
  package static let columnType = "工作动态"
  package var hasPage: Bool { true }

  package static let schema = Schema<EntryContent<Activity>>(
    commonFields() + [
      Field("kind", "类型", \.fields.type, required: true, "活动的类型"),
      Field("date", "日期", \.fields.when, required: true, "如 2025-03-26，不清楚的写 2025-03"),
      Field("end_date", "结束日期", \.fields.endDate, notBefore: \.fields.when, endsSpan: true),
      Field("time", "时间", \.fields.time, "如 09:00-11:30"),
      Field("status", "活动状态", \.fields.status, absent: "不写就按日期判断"),
      Field("organizers", "主办", \.fields.organizers, required: true, "地区、专委会或其他单位"),
      Field("partners", "参加单位", \.fields.partners, "一起参加的单位"),
      Field("place", "地点", \.fields.place, "在哪里举行"),
      Field("sites", "走访点", \.fields.sites, "走访的地点"),
      Field("participants", "参加委员", \.fields.participants, "委员姓名"),
      Field("participants_note", "参加人员", \.fields.participantsNote, "其他参加人员"),
      Field("visit_target", "走访对象", \.fields.visitTargets),
      Field("services", "服务内容", \.fields.services, "逐项列出"),
      Field("reached", "联系人次", \.fields.reached, "联系群众人次"),
      Field("collected", "收集条数", \.fields.collected, "收集意见条数"),
      Field("resolved", "解决个数", \.fields.resolved, "当场或会后解决的个数"),
      Field("oversight_form", "监督形式", \.fields.oversightForm, "民主监督的形式"),
    ])
}

extension Entries {
  package var activities: [Entry<Activity>] { all(Activity.self) }
}

/// What was done.
package enum ActivityKind: String, Enumeration {
  case visit, research, inspection, consultation
  case receptionDay = "reception-day"
  case lecture, reading, study, symposium, pairing, service, oversight
  case openDay = "open-day"
  case meeting, opening, other

  package var label: String {
    switch self {
    case .visit: "走访"
    case .research: "调研"
    case .inspection: "视察"
    case .consultation: "协商"
    case .receptionDay: "委员接待日"
    case .lecture: "委员讲堂"
    case .reading: "委员读书"
    case .study: "学习培训"
    case .symposium: "座谈"
    case .pairing: "结对联系"
    case .service: "服务群众"
    case .oversight: "民主监督"
    case .openDay: "走进政协"
    case .meeting: "会议"
    case .opening: "揭牌"
    case .other: "其他"
    }
  }
}

/// How far an activity has come.
package enum ActivityStatus: String, Enumeration {
  case planned, done, cancelled

  package var label: String {
    switch self {
    case .planned: "预告"
    case .done: "已开展"
    case .cancelled: "已取消"
    }
  }
}

/// To whom members went.
package enum VisitTarget: String, Enumeration {
  case community, workplace
  case linkedUnit = "linked-unit"

  package var label: String {
    switch self {
    case .community: "所在社区"
    case .workplace: "所在单位"
    case .linkedUnit: "联系单位"
    }
  }
}

/// A whole number, 0 or more.
package struct Count: FieldValue, Hashable {
  package let number: Int

  package static var shape: FieldShape { .integer(0 ... .max) }
  package var written: WrittenValue? { .integer(number) }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> Count? {
    let expected = Message(zh: "应是 0 或更大的整数", en: "expected an integer of 0 or more")
    return decoder.decodeScalar(node, expected: expected, standard: standardCount) { text in
      parseDigits(text[...]).map(Count.init)
    }
  }
}
