/// 文章.
package struct Article: EntryFields {
  package var type = ArticleKind.report
  package var date: PartialDate?
  package var kicker: String?
  package var subtitle: String?
  package var lead: String?
  package var defaultCredit: String?

  package init() {}
  package static var kind: EntryKind { .article }
  package static let columnName = "文章"
  package static let columnType = "工作动态"
  package var hasPage: Bool { true }

  package static let schema = Schema<EntryContent<Article>>(
    commonFields() + [
      Field("kind", "体裁", \.fields.type, required: true),
      Field("date", "日期", \.fields.date, absent: "不写就取发布时间"),
      Field("kicker", "引题", \.fields.kicker, "标题上面的一行"),
      Field("subtitle", "副题", \.fields.subtitle, "不带破折号"),
      Field("lead", "导语", \.fields.lead, "正文前的一段话"),
      Field("default_credit", "供稿", \.fields.defaultCredit, "文末的供稿单位"),
    ])
}

extension Entries {
  package var articles: [Entry<Article>] { all(Article.self) }
}

/// What sort of text an article is.
package enum ArticleKind: String, Enumeration {
  case report, feature, theory, commentary, notice

  package var label: String {
    switch self {
    case .report: "消息"
    case .feature: "纪实"
    case .theory: "理论"
    case .commentary: "评论"
    case .notice: "通知"
    }
  }
}
