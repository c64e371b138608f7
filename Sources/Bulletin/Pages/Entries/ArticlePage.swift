/// What the page of an article shows.
package struct ArticlePage: Sendable {
  package let entry: EntryView
  package let kicker: String?
  package let subtitle: String?
  package let lead: String?
  /// （作者系…；…）
  package let authorNote: String?
  package let credit: String?
  /// What the article is about: sectors, stations, members…
  package let related: [Fact]
}

extension ArticlePage: EntryPage {
  static var sectionIDs: Set<String> { [] }
  static var openGraphType: OpenGraphType { .article }

  init(_ material: EntryMaterial<Article>) {
    let context = material.context
    let (common, fields) = (material.entry.common, material.entry.fields)
    entry = material.view(badges: [fields.type.label])
    kicker = fields.kicker
    subtitle = fields.subtitle
    lead = fields.lead
    authorNote = material.authorNote
    credit = fields.defaultCredit
    related = context.ownerFacts(common)
  }

  func html(_ theme: some Theme, in frame: PageFrame) -> HTML { theme.article(self, in: frame) }

  static func node(_ entry: Entry<Article>, _ page: PageDescription, in data: LinkedData) -> JSON? {
    data.articleNode(entry, page)
  }

  static func particulars(of id: ID<Article>, in context: PageContext) -> EntryParticulars {
    let article = context.entries[id]
    return EntryParticulars(date: article.listDate, label: article.fields.type.label)
  }
}

extension EntryMaterial<Article> {
  /// （作者系…；…）: what the authors were at publication.
  fileprivate var authorNote: String? {
    let authors = entry.common.authors
    let roles = authors.compactMap { author -> String? in
      guard let roles = author.roles else { return nil }
      return authors.count == 1 ? roles : (context.name(of: author) ?? "") + "系" + roles
    }
    guard !roles.isEmpty else { return nil }
    return authors.count == 1
      ? "（作者系\(roles[0])）" : "（\(roles.joined(separator: "；"))）"
  }
}
