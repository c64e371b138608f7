/// What one page of a list shows.
package struct ListPage: Sendable {
  package let title: String
  package let count: Int
  /// What the entries add up to.
  package let totals: Totals?
  package let content: ListContent
  /// Years, kinds, counties: other cuts of the same list.
  package let filters: [FilterGroup]
  package let newer: TextLink?
  package let older: TextLink?
  /// `第 3 页`, nil on the list's own address.
  package let pageLabel: String?
}

/// The entries of a list: lines, or a table of stations.
package enum ListContent: Sendable {
  /// As `Theme.item` made them.
  case lines([HTML])
  case stations(StationTable)
}

/// Links under one heading.
package struct FilterGroup: Sendable {
  package let label: String
  package let links: [TextLink]
}

extension ListPage {
  init(_ list: EntryList, _ slice: ListSlice, in context: PageContext) {
    let site = context.site
    func link(_ route: String?, _ dated: String, _ other: String) -> TextLink? {
      route.map { TextLink(text: list.isDated ? dated : other, link: site.link(toRoute: $0)) }
    }
    title = list.title
    count = list.items.count
    totals =
      list.kind == .matter && list.scope == .whole && slice.number == 0
      ? Totals(repliesOf: site) : nil
    content =
      list.kind == .workstation
      ? .stations(StationTable(slice.items.map { ID($0.index) }, in: context))
      : .lines(slice.items.map(context.line))
    // On the pages of the type's own lists.
    filters = list.scope.isOfColumn ? context.filters[list.kind] ?? [] : []
    newer = link(slice.newerRoute, "较新的一页", "上一页")
    older = link(slice.olderRoute, "较早的一页", "下一页")
    pageLabel = slice.number == 0 ? nil : "第 \(slice.number) 页"
  }
}
