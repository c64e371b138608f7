/// The order of every list: computed once, kept by every list cut out of it.
struct DisplayOrder: Sendable {
  let workstations: [ID<Workstation>]
  let members: [ID<Member>]
  let activities: [ID<Activity>]
  let matters: [ID<Matter>]
  let articles: [ID<Article>]
  let documents: [ID<Document>]

  init(of entries: Entries) {
    workstations = DisplayOrder.undated(entries.workstations)
    members = DisplayOrder.undated(entries.members)
      .filter { entries[$0].fields.consent != .none }
    activities = DisplayOrder.dated(entries.activities)
    matters = DisplayOrder.dated(entries.matters)
    articles = DisplayOrder.dated(entries.articles)
    documents = DisplayOrder.undated(entries.documents)
  }

  /// Newest first, then by id, which is the order of the routes.
  static func dated<Fields: EntryFields>(_ entries: [Entry<Fields>]) -> [ID<Fields>] {
    let oldest = PartialDate.placeholder
    return published(entries).sorted { left, right in
      let leftDate = entries[left.index].listDate ?? oldest
      let rightDate = entries[right.index].listDate ?? oldest
      return leftDate == rightDate ? left < right : leftDate > rightDate
    }
  }

  /// By `order`, entries without one last, then by id.
  static func undated<Fields: EntryFields>(_ entries: [Entry<Fields>]) -> [ID<Fields>] {
    published(entries).sorted { left, right in
      let leftOrder = entries[left.index].common.order ?? .max
      let rightOrder = entries[right.index].common.order ?? .max
      return leftOrder == rightOrder ? left < right : leftOrder < rightOrder
    }
  }

  private static func published<Fields: EntryFields>(
    _ entries: [Entry<Fields>]
  ) -> [ID<Fields>] {
    entries.indices.filter { entries[$0].isOut }.map { ID($0) }
  }
}
