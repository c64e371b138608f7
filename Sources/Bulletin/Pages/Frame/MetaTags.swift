// Page meta tags of the Chinese government-site guide (国办发〔2017〕47号), in its exact case.
extension PageContext {
  func siteTags() -> [MetaTag] {
    var tags = [
      MetaTag(name: "SiteName", content: settings.title),
      MetaTag(name: "SiteDomain", content: settings.baseURL.host),
    ]
    if let code = settings.footer.siteCode?.text {
      tags.append(MetaTag(name: "SiteIDCode", content: code))
    }
    return tags
  }

  func columnTags(_ kind: EntryKind) -> [MetaTag] {
    [
      MetaTag(name: "ColumnName", content: settings.columnName(of: kind)),
      MetaTag(name: "ColumnDescription", content: settings.columnDescription(of: kind)),
      MetaTag(
        name: "ColumnKeywords", content: settings.columnKeywords(of: kind).joined(separator: ",")),
      MetaTag(name: "ColumnType", content: settings.columnType(of: kind)),
    ]
  }

  func articleTags<Fields: EntryFields>(
    _ entry: Entry<Fields>, _ page: PageGist
  ) -> [MetaTag] {
    var tags = [MetaTag(name: "ArticleTitle", content: entry.common.title)]
    func add(_ name: String, _ content: String?) {
      if let content, !content.isEmpty { tags.append(MetaTag(name: name, content: content)) }
    }
    add("PubDate", entry.publishedMoment(at: site.asOf)?.start.machineText)
    add("ContentSource", entry.common.source ?? settings.defaultSource)
    add("Keywords", keywords(of: entry).joined(separator: ","))
    add("Author", authorNames(of: entry.common))
    add("Description", page.description)
    add("Image", (page.image?.link ?? shareImage).map(site.absoluteAddress))
    add("Url", site.canonicalLink(page.route).address)
    return tags
  }

  /// As written, else the sectors and the kind.
  func keywords<Fields: EntryFields>(of entry: Entry<Fields>) -> [String] {
    guard entry.common.keywords.words.isEmpty else { return entry.common.keywords.words }
    let sectors = entries.published(entry.common.sectors).map { entries[$0].common.title }
    let id = site.routes.entry(ofFile: entry.source.path)
    return sectors + [id.flatMap { item($0).label }].compactMap(\.self)
  }

  private func authorNames(of common: CommonFields) -> String {
    common.authors.compactMap(name).joined(separator: ",")
  }
}
