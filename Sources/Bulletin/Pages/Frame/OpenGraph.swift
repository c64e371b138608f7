/// What messengers show of a page that is passed on. Source: ogp.me.
package enum OpenGraphProperty: String, Sendable {
  case type = "og:type"
  case title = "og:title"
  case description = "og:description"
  case url = "og:url"
  case image = "og:image"
  case imageText = "og:image:alt"
  case siteName = "og:site_name"
  case locale = "og:locale"
  case published = "article:published_time"
  case modified = "article:modified_time"
  case section = "article:section"
}

enum OpenGraphType: String {
  case website, article, profile
}

extension FrameBuilder {
  func openGraphTags(_ type: OpenGraphType, _ page: PageDescription) -> [MetaTag] {
    var tags: [MetaTag] = []
    func add(_ property: OpenGraphProperty, _ content: String?) {
      if let content, !content.isEmpty { tags.append(MetaTag(property, content: content)) }
    }
    add(.type, type.rawValue)
    add(.title, page.title)
    add(.description, page.description)
    add(.url, context.site.canonicalLink(page.route).address)
    add(.image, (page.image?.link ?? context.shareImage).map(context.site.absoluteAddress))
    add(.imageText, page.image?.alt)
    add(.siteName, context.settings.title)
    add(.locale, openGraphLocale(ofLanguage: context.settings.language))
    return tags
  }

  /// Those of pages of the type `article`.
  func openGraphTags<Fields: EntryFields>(about entry: Entry<Fields>) -> [MetaTag] {
    guard Fields.kind.page.openGraphType == .article else { return [] }
    let header = entry.header
    let times: [(OpenGraphProperty, Moment?)] = [
      (.published, header.publishedMoment(at: context.site.asOf)),
      (.modified, header.updatedMoment(at: context.site.asOf)),
    ]
    return times.compactMap { property, moment in
      moment.map { MetaTag(property, content: $0.fullText) }
    } + [MetaTag(.section, content: context.settings.columnName(of: Fields.kind))]
  }
}
