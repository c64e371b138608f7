// Entries as lines of lists.
extension PageContext {
  /// `digests` give the summaries; entry pages, which come before them, pass none.
  func item(_ id: AnyEntryID, digests: EntryDigests = EntryDigests()) -> EntryItem {
    let header = site.header(of: id)
    let digest = digests[id]
    let summary = header.common.summary ?? digest?.summary ?? ""
    let particulars = id.kind.page.particulars(at: id.index, in: self)
    return EntryItem(
      title: header.common.title, link: site.link(to: id),
      date: particulars.date.map { DateText($0) }, label: particulars.label,
      details: particulars.details, summary: digest == nil || summary.isEmpty ? nil : summary,
      photo: digest?.photo)
  }

  /// The kind in the words of the site; 其他 in those of the entry.
  func label(of station: Workstation) -> String {
    station.type == .other
      ? station.kindLabel ?? station.type.label : settings.label(of: station.type)
  }
}

extension PageContext {
  /// All of `ids`, or the first ten with a link to their list, which belongs to `owner`.
  func section<Target: EntryFields>(
    _ id: String, _ title: String, _ ids: [ID<Target>], of owner: AnyEntryID? = nil
  ) -> Section {
    let list = owner.flatMap { site.lists[Target.kind, .owner($0)] }
    let shown = owner == nil ? ids[...] : ids.prefix(10)
    return Section(
      id: id, title: title, items: shown.map { item($0.any) },
      more: list.map { TextLink(text: "全部\(title)（\(ids.count)）", to: $0, of: site) })
  }
}
