/// One list of entries with an address of its own.
package struct EntryList: Sendable {
  package let kind: EntryKind
  package let scope: ListScope
  /// Root-relative, ends with `/`.
  package let route: String
  package let title: String
  /// Its name among other cuts of the same list.
  package let label: String
  package let items: [AnyEntryID]
  /// The pages above it, outermost first, without home.
  package let trail: [Crumb]

  /// A step of the way from the front page to the list.
  package struct Crumb: Sendable, Hashable {
    package let title: String
    package let route: String
  }

  /// Closed pages, oldest first, or pages counted from the front.
  package var isDated: Bool { kind.isDated }
}

/// One page of a list.
package struct ListSlice: Sendable {
  package let route: String
  /// In display order.
  package let items: ArraySlice<AnyEntryID>
  /// 0 for the list's own address.
  package let number: Int
  package let newerRoute: String?
  package let olderRoute: String?
}

extension EntryList {
  /// The numbers of its pages, in the order of their entries: 0, which stands for the list's own
  /// address, then the closed pages from the newest, or the second page and on.
  ///
  /// A dated list is cut into closed pages of `pageSize`, oldest first; the list's own address
  /// shows what is in none of them, so a newer entry changes that one address or closes one page.
  package func pageNumbers(pageSize: Int) -> [Int] {
    isDated
      ? [0] + (0..<closedPages(pageSize)).map { closedPages(pageSize) - $0 }
      : [0] + (1..<undatedPages(pageSize)).map { $0 + 1 }
  }

  /// The page of that number, which is one of `pageNumbers`.
  package func slice(_ number: Int, pageSize: Int) -> ListSlice {
    isDated ? datedSlice(number, pageSize) : undatedSlice(number, pageSize)
  }

  private func closedPages(_ pageSize: Int) -> Int { max(0, items.count / pageSize - 1) }

  /// The overview of the sectors, grouped by category, is one page.
  private func undatedPages(_ pageSize: Int) -> Int {
    if kind == .sector, scope == .whole { return 1 }
    return max(1, (items.count + pageSize - 1) / pageSize)
  }

  private func datedSlice(_ number: Int, _ pageSize: Int) -> ListSlice {
    let closed = closedPages(pageSize)
    guard number > 0 else {
      return ListSlice(
        route: route, items: items.prefix(items.count - closed * pageSize), number: 0,
        newerRoute: nil, olderRoute: closed > 0 ? pageRoute(closed) : nil)
    }
    let end = items.count - (number - 1) * pageSize
    return ListSlice(
      route: pageRoute(number), items: items[(end - pageSize)..<end], number: number,
      newerRoute: number == closed ? route : pageRoute(number + 1),
      olderRoute: number > 1 ? pageRoute(number - 1) : nil)
  }

  private func undatedSlice(_ number: Int, _ pageSize: Int) -> ListSlice {
    let (page, count) = (max(1, number), undatedPages(pageSize))
    let size = count == 1 ? items.count : pageSize
    let start = (page - 1) * size
    func address(_ page: Int) -> String { page == 1 ? route : pageRoute(page) }
    return ListSlice(
      route: address(page), items: items[start..<min(items.count, start + size)], number: number,
      newerRoute: page > 1 ? address(page - 1) : nil,
      olderRoute: page < count ? address(page + 1) : nil)
  }

  private func pageRoute(_ number: Int) -> String { "\(route)page/\(number)/" }
}

func campaignRoute(_ id: String) -> String { "\(Overview.campaigns.route)\(id)/" }

extension SiteSettings {
  /// The list of a type as a step of the trail.
  func crumb(_ kind: EntryKind) -> EntryList.Crumb {
    EntryList.Crumb(title: columnName(of: kind), route: "/\(kind.directory)/")
  }
}
