// Entries as lines of lists.
extension PageContext {
  /// `digests` give the summaries; entry pages, which come before them, pass none.
  func item(_ id: AnyEntryID, digests: [AnyEntryID: EntryDigest] = [:]) -> EntryItem {
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
  /// The first ten of `ids`, with a link to the whole list at `route`.
  func section<Target: EntryFields>(
    _ id: String, _ title: String, _ ids: [ID<Target>], more route: String? = nil
  ) -> Section {
    let shown = route == nil ? ids[...] : ids.prefix(10)
    let more =
      ids.isEmpty
      ? nil
      : route.map { route in
        TextLink(text: "全部\(title)（\(ids.count)）", link: site.link(toRoute: route))
      }
    return Section(id: id, title: title, items: shown.map { item($0.any) }, more: more)
  }
}
