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

extension PageContext {
  func article(
    _ id: ID<Article>, _ parts: inout EntryParts, _ theme: some Theme
  ) -> EntryTemplate<Article> {
    let article = entries[id]
    let fields = article.fields
    return EntryTemplate(
      render: { view, frame in
        let page = ArticlePage(
          entry: view, kicker: fields.kicker, subtitle: fields.subtitle, lead: fields.lead,
          authorNote: authorNote(article.common.authors), credit: fields.defaultCredit,
          related: belongingFacts(article.common))
        return theme.article(page, in: frame)
      },
      badges: [fields.type.label], node: { articleNode(article, $0) })
  }

  /// （作者系…；…）: what the authors were at publication.
  private func authorNote(_ authors: [Author]) -> String? {
    let roles = authors.compactMap { author -> String? in
      guard let roles = author.roles else { return nil }
      return authors.count == 1 ? roles : (name(of: author) ?? "") + "系" + roles
    }
    guard !roles.isEmpty else { return nil }
    return authors.count == 1
      ? "（作者系\(roles[0])）" : "（\(roles.joined(separator: "；"))）"
  }
}
