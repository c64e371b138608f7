extension EntryItem {
  /// The entry as a line; briefly, unless a summary is given, which its own goes before.
  init(_ id: AnyEntryID, in context: PageContext, summary: String? = nil, photo: PhotoView? = nil) {
    let header = context.site.header(of: id)
    let particulars = id.kind.page.particulars(at: id.index, in: context)
    let text = summary.flatMap { header.common.summary ?? $0 }
    title = header.common.title
    link = context.site.link(to: id)
    date = particulars.date.map { DateText($0) }
    label = particulars.label
    details = particulars.details
    self.summary = text?.isEmpty == true ? nil : text
    self.photo = photo
  }
}

extension Section {
  /// All of `ids`, or the first ten with a link to their list, which belongs to `owner`.
  init<Target: EntryFields>(
    _ id: String, _ title: String, _ ids: [ID<Target>], of owner: AnyEntryID? = nil,
    in context: PageContext
  ) {
    let list = owner.flatMap { context.site.lists[Target.kind, .owner($0)] }
    let shown = owner == nil ? ids[...] : ids.prefix(10)
    self.init(
      id: id, title: title, items: shown.map { EntryItem($0.any, in: context) },
      more: list.map { TextLink(text: "全部\(title)（\(ids.count)）", to: $0, of: context.site) })
  }
}

/// What was done at, by or with an entity: the newest of each kind, and the ways to all of it.
package struct WorkSections: Sendable {
  package let activities: Section
  package let matters: Section
  package let articles: Section
}

extension WorkSections {
  static let ids: Set = ["activities", "matters", "articles"]

  init(
    of owner: AnyEntryID, _ related: Related, activities: String = "活动",
    matters: String = "事项与答复", articles: String = "文章", in context: PageContext
  ) {
    self.activities = Section("activities", activities, related.activities, of: owner, in: context)
    self.matters = Section("matters", matters, related.matters, of: owner, in: context)
    self.articles = Section("articles", articles, related.articles, of: owner, in: context)
  }
}

extension SiteSettings {
  /// The kind in the words of the site; 其他 in those of the entry.
  func label(of station: Workstation) -> String {
    station.type == .other
      ? station.kindLabel ?? station.type.label : label(of: station.type)
  }
}
