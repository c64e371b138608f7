/// The keys that every type shares.
package struct CommonFields: Sendable {
  /// A member's name.
  package var title = ""
  package var state = PublicationState.published
  package var published: Moment?
  package var updated: Moment?
  package var source: String?
  package var sourceURL: WebAddress?
  package var authors: [Author] = []
  package var editor: String?
  package var summary: String?
  package var keywords = Keywords()
  package var photos: [Photo] = []
  package var areas: [Reference<Area>] = []
  package var sectors: [Reference<Sector>] = []
  package var committees: [Reference<Committee>] = []
  package var stations: [Reference<Workstation>] = []
  package var members: [Reference<Member>] = []
  package var campaigns: [CampaignReference] = []
  package var figures: [Figure] = []
  package var attachments: [Attachment] = []
  package var redirectFrom: [SitePath] = []
  package var order: Int?
  package var checkOff: [Rule] = []
}

extension CommonFields {
  /// What readers see of the entry at `asOf`.
  func visibility(at asOf: Instant) -> Visibility {
    switch state {
    case .draft: return .draft
    case .withdrawn: return .withdrawn
    case .published:
      guard let published, published.start > asOf else { return .out }
      return .heldBack
    }
  }
}

/// What an editor wants done with an entry.
package enum PublicationState: String, Enumeration {
  case published, draft, withdrawn

  package var label: String {
    switch self {
    case .published: "发布"
    case .draft: "草稿"
    case .withdrawn: "撤回"
    }
  }
}

extension EntryFields {
  /// The fields all types share, ready to be joined with the type's own. A member's title is its
  /// name.
  static func commonFields(
    titleKey: String = "title", titleLabel: String = "标题", orderIsRequired: Bool = false
  ) -> [Field<EntryContent<Self>>] {
    [
      Field(titleKey, titleLabel, \.common.title, required: true, characters: 60, "末尾不加句号"),
      Field("state", "状态", \.common.state, absent: "不写就是发布"),
      Field("published", "发布时间", \.common.published, "如 2025-03-28 09:00；晚于构建时刻的到时才发布"),
      Field("updated", "更新时间", \.common.updated, notBefore: \.common.published),
      Field("source", "来源", \.common.source, "供稿单位或媒体"),
      Field("source_url", "原文链接", \.common.sourceURL, "以 https:// 或 http:// 开头的网址"),
      Field("authors", "作者", \.common.authors, "姓名或单位，可写职务"),
      Field("editor", "责任编辑", \.common.editor, "责任编辑姓名"),
      Field("summary", "摘要", \.common.summary, characters: 120, absent: "不写就取正文开头"),
      Field("keywords", "关键词", \.common.keywords, absent: "不写就取界别和类型"),
      Field("photos", "图片", \.common.photos, "与本文放在同一文件夹的图片，必须写替代文字"),
      Field("areas", "地区", \.common.areas, "第一个是主要地区"),
      Field("sectors", "界别", \.common.sectors, "界别名称或简称"),
      Field("committees", "专委会", \.common.committees, "专委会名称"),
      Field("stations", "工作站", \.common.stations, "工作站名称"),
      Field("members", "委员", \.common.members, "委员姓名"),
      Field("campaigns", "专题", \.common.campaigns, "site.yml 中列出的专题"),
      Field("figures", "数据", \.common.figures, "随文公布的数字"),
      Field("attachments", "附件", \.common.attachments, "与本文放在同一文件夹的文件"),
      Field("redirect_from", "旧网址", \.common.redirectFrom, "以 / 开头的旧地址"),
      Field("order", "排序", \.common.order, required: orderIsRequired, "整数，小的在前"),
      Field("check_off", "免检", \.common.checkOff, "本文不再提示的规则"),
    ]
  }
}
