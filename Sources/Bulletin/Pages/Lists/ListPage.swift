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

package enum ListContent: Sendable {
  case items([EntryItem])
  case stations(StationTable)
}

package struct FilterGroup: Sendable {
  package let label: String
  package let links: [TextLink]
}

extension PageContext {
  func listPage(
    _ list: EntryList, _ slice: ListSlice, _ digests: EntryDigests
  ) -> ListPage {
    ListPage(
      title: list.title, count: list.items.count,
      totals: list.kind == .matter && list.scope == .whole && slice.number == 0
        ? replyTotals() : nil,
      content: content(of: list, slice, digests),
      filters: filters(of: list),
      newer: slice.newerRoute.map {
        TextLink(text: list.isDated ? "较新的一页" : "上一页", link: site.link(toRoute: $0))
      },
      older: slice.olderRoute.map {
        TextLink(text: list.isDated ? "较早的一页" : "下一页", link: site.link(toRoute: $0))
      },
      pageLabel: slice.number == 0 ? nil : "第 \(slice.number) 页")
  }

  private func content(
    of list: EntryList, _ slice: ListSlice, _ digests: EntryDigests
  ) -> ListContent {
    guard list.kind == .workstation else {
      return .items(slice.items.map { item($0, digests: digests) })
    }
    return .stations(stationTable(slice.items.map { ID($0.index) }))
  }

  /// On the pages of the type's own lists.
  private func filters(of list: EntryList) -> [FilterGroup] {
    list.scope.isOfColumn ? filters[list.kind] ?? [] : []
  }
}
