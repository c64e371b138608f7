// Texts: what they are called, when they came out and who answers for them.
extension LinkedData {
  func articleNode(_ article: Entry<Article>, _ page: PageDescription) -> JSON? {
    let header = article.header
    return [
      "@type": "NewsArticle", "headline": JSON(page.title), "url": address(of: page),
      "image": picture(of: page), "articleSection": JSON(article.fields.type.label),
      "datePublished": header.publishedMoment(at: context.site.asOf).map { JSON($0.fullText) },
      "dateModified": header.updatedMoment(at: context.site.asOf).map { JSON($0.fullText) },
      "author": authors(of: article.common), "publisher": councilNode,
    ]
  }

  /// Not `Legislation`: the rules of a council are none.
  func documentNode(_ document: Entry<Document>, _ page: PageDescription) -> JSON? {
    let fields = document.fields
    let header = document.header
    return [
      "@type": "CreativeWork", "headline": JSON(page.title), "url": address(of: page),
      "image": picture(of: page), "identifier": words(fields.number),
      "creativeWorkStatus": JSON(fields.status.label),
      "datePublished": header.publishedMoment(at: context.site.asOf).map { JSON($0.fullText) },
      "dateModified": header.updatedMoment(at: context.site.asOf).map { JSON($0.fullText) },
      "author": node("Organization", .text(fields.issuer)), "publisher": councilNode,
    ]
  }

  /// As signed, else the source.
  private func authors(of common: CommonFields) -> JSON? {
    let authors = common.authors.compactMap { author in
      let isPerson = author.name != nil || author.organization == nil
      return context.phrase(author).flatMap { node(isPerson ? "Person" : "Organization", $0) }
    }
    let source = common.source ?? context.settings.defaultSource
    return oneOrMore(authors) ?? source.flatMap { node("Organization", .text($0)) }
  }
}
