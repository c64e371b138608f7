extension Site {
  /// For each type, the other cuts of its list: by year, kind, county…
  func listFilters() -> [EntryKind: [FilterGroup]] {
    var filters: [EntryKind: [FilterGroup]] = [:]
    for kind in MenuEntry.kinds { filters[kind] = filterGroups(of: kind) }
    return filters
  }

  private func filterGroups(of kind: EntryKind) -> [FilterGroup] {
    let column = "/\(kind.directory)/"
    var labels: [String] = []
    var links: [String: [TextLink]] = [:]
    for list in lists where list.kind == kind && list.trail.count == 1 {
      guard list.route.hasPrefix(column), let label = filterLabel(list, column: column) else {
        continue
      }
      if links[label] == nil { labels.append(label) }
      let text = "\(list.label)（\(list.items.count)）"
      links[label, default: []].append(TextLink(text: text, link: link(toRoute: list.route)))
    }
    return labels.map { FilterGroup(label: $0, links: links[$0] ?? []) } + seeAlso(kind)
  }

  private func seeAlso(_ kind: EntryKind) -> [FilterGroup] {
    let overviews = Overview.all(for: settings).filter { $0.neighbours.contains(kind) }
    guard !overviews.isEmpty else { return [] }
    let links = overviews.map { TextLink(text: $0.title, link: link(toRoute: $0.route)) }
    return [FilterGroup(label: "另见", links: links)]
  }

  private func filterLabel(_ list: EntryList, column: String) -> String? {
    let path = list.route.dropFirst(column.count)
    switch path.split(separator: "/").first {
    case "area": return "按地区"
    case "kind": return "按类型"
    case "sector": return "按界别"
    case "open", "replied", "overdue", "cases": return "按办理情况"
    case let part?: return parseDigits(part) == nil ? nil : "按年份"
    case nil: return nil
    }
  }
}
