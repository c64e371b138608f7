extension Site {
  /// For each type, the other cuts of its list: by year, kind, county…
  func listFilters() -> [EntryKind: [FilterGroup]] {
    var filters: [EntryKind: [FilterGroup]] = [:]
    for kind in MenuEntry.kinds { filters[kind] = filterGroups(of: kind) }
    return filters
  }

  private func filterGroups(of kind: EntryKind) -> [FilterGroup] {
    var labels: [String] = []
    var links: [String: [TextLink]] = [:]
    for list in lists.all where list.kind == kind {
      guard let label = list.scope.filterLabel else { continue }
      if links[label] == nil { labels.append(label) }
      let text = "\(list.label)（\(list.items.count)）"
      links[label, default: []].append(TextLink(text: text, to: list, of: self))
    }
    return labels.map { FilterGroup(label: $0, links: links[$0] ?? []) } + seeAlso(kind)
  }

  private func seeAlso(_ kind: EntryKind) -> [FilterGroup] {
    let overviews = Overview.all(for: settings).filter { $0.neighbours.contains(kind) }
    guard !overviews.isEmpty else { return [] }
    let links = overviews.map { TextLink(text: $0.title, link: link(toRoute: $0.route)) }
    return [FilterGroup(label: "另见", links: links)]
  }
}
