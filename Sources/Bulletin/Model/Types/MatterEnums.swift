/// What sort of matter was raised.
package enum MatterKind: String, Enumeration {
  case issue, suggestion, topic

  package var label: String {
    switch self {
    case .issue: "问题"
    case .suggestion: "建议"
    case .topic: "议题"
    }
  }
}

/// Who raised a matter.
package enum RaisedBy: String, Enumeration {
  case `public`, member, department, village, sector

  package var label: String {
    switch self {
    case .public: "群众"
    case .member: "委员"
    case .department: "部门"
    case .village: "村（社区）"
    case .sector: "界别"
    }
  }
}

/// How large a matter is.
package enum MatterScale: String, Enumeration {
  case micro, regular, major

  package var label: String {
    switch self {
    case .micro: "小微"
    case .regular: "一般"
    case .major: "重大"
    }
  }
}

/// Who called the consultation.
package enum HostedBy: String, Enumeration {
  case council, grassroots

  package var label: String {
    switch self {
    case .council: "政协"
    case .grassroots: "基层"
    }
  }
}

/// The four stages, in order; `site.labels.stages` may rename them.
package enum MatterStage: String, Enumeration {
  case topic, research, deliberation, conversion

  package var label: String {
    switch self {
    case .topic: "议题形成"
    case .research: "学习调研"
    case .deliberation: "协商组织"
    case .conversion: "转化评价"
    }
  }
}

/// How a matter is dealt with.
package enum Handling: String, Enumeration {
  case onSite = "on-site"
  case deadline, escalated, transferred

  package var label: String {
    switch self {
    case .onSite: "当场答复"
    case .deadline: "明确期限"
    case .escalated: "上报上级"
    case .transferred: "转交办理"
    }
  }
}

/// What came of a matter.
package enum MatterResult: String, Enumeration {
  case open, resolved, planned, explained, reference

  package var label: String {
    switch self {
    case .open: "办理中"
    case .resolved: "已解决"
    case .planned: "列入计划"
    case .explained: "已解释说明"
    case .reference: "留作参考"
    }
  }
}

/// By what way an outcome went on.
package enum OutcomeChannel: String, Enumeration {
  case specialReport = "special-report"
  case proposal
  case opinionReport = "opinion-report"
  case plenarySpeech = "plenary-speech"
  case supervisionLetter = "supervision-letter"
  case news, other

  package var label: String {
    switch self {
    case .specialReport: "政协专报"
    case .proposal: "提案"
    case .opinionReport: "社情民意信息"
    case .plenarySpeech: "大会发言"
    case .supervisionLetter: "协商监督建议书"
    case .news: "新闻"
    case .other: "其他"
    }
  }
}
