// Page meta tags of the Chinese government-site guide (国办发〔2017〕47号), in its exact case.
extension FrameBuilder {
  func siteTags() -> [MetaTag] {
    var tags = [
      MetaTag(name: "SiteName", content: context.settings.title),
      MetaTag(name: "SiteDomain", content: context.settings.baseURL.host),
    ]
    if let code = context.settings.footer.siteCode?.text {
      tags.append(MetaTag(name: "SiteIDCode", content: code))
    }
    return tags
  }

  func columnTags(_ kind: EntryKind) -> [MetaTag] {
    [
      MetaTag(name: "ColumnName", content: context.settings.columnName(of: kind)),
      MetaTag(name: "ColumnDescription", content: context.settings.columnDescription(of: kind)),
      MetaTag(
        name: "ColumnKeywords",
        content: context.settings.columnKeywords(of: kind).joined(separator: ",")),
      MetaTag(name: "ColumnType", content: context.settings.columnType(of: kind)),
    ]
  }

  func articleTags<Fields: EntryFields>(
    _ entry: Entry<Fields>, _ page: PageDescription
  ) -> [MetaTag] {
    var tags = [MetaTag(name: "ArticleTitle", content: entry.common.title)]
    func add(_ name: String, _ content: String?) {
      if let content, !content.isEmpty { tags.append(MetaTag(name: name, content: content)) }
    }
    add("PubDate", entry.publishedMoment(at: context.site.asOf)?.start.machineText)
    add("ContentSource", entry.common.source ?? context.settings.defaultSource)
    add("Keywords", keywords(of: entry).joined(separator: ","))
    add("Author", authorNames(of: entry.common))
    add("Description", page.description)
    add("Image", (page.image?.link ?? context.shareImage).map(context.site.absoluteAddress))
    add("Url", context.site.canonicalLink(page.route).address)
    return tags
  }

  /// As written, else the sectors and the kind.
  func keywords<Fields: EntryFields>(of entry: Entry<Fields>) -> [String] {
    guard entry.common.keywords.words.isEmpty else { return entry.common.keywords.words }
    let sectors = context.entries.published(entry.common.sectors).map {
      context.entries[$0].common.title
    }
    let id = context.site.routes.entry(ofFile: entry.source.path)
    let label = id.flatMap { $0.kind.page.particulars(at: $0.index, in: context).label }
    return sectors + [label].compactMap(\.self)
  }

  private func authorNames(of common: CommonFields) -> String {
    common.authors.compactMap(context.name).joined(separator: ",")
  }
}
