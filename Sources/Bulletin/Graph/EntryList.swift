/// One list of entries with an address of its own.
package struct EntryList: Sendable {
  /// Root-relative, ends with `/`.
  package let route: String
  package let title: String
  /// Its name among other cuts of the same list.
  package let label: String
  package let kind: EntryKind
  package let items: [AnyEntryID]
  /// The pages above it, outermost first, without home.
  package let trail: [Crumb]
  /// Lists without entries exist only where their address is fixed.
  package let isFixed: Bool

  package struct Crumb: Sendable, Hashable {
    package let title: String
    package let route: String
  }

  /// Entries of several types, collected for one cause.
  package var isCampaign: Bool { route.hasPrefix(Overview.campaigns.route) }

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
  /// A dated list is cut into closed pages of `pageSize`, oldest first; the list's own address
  /// shows what is in none of them, so a newer entry changes that one address or closes one page.
  ///
  /// The overview of the sectors, grouped by category, is one page.
  package func slices(pageSize: Int) -> [ListSlice] {
    if route == "/sectors/" { return undatedSlices(max(1, items.count)) }
    return isDated ? datedSlices(pageSize) : undatedSlices(pageSize)
  }

  private func datedSlices(_ pageSize: Int) -> [ListSlice] {
    let closed = max(0, items.count / pageSize - 1)
    func address(_ number: Int) -> String? {
      guard (1...max(1, closed + 1)).contains(number) else { return nil }
      return number > closed ? route : "\(route)page/\(number)/"
    }
    let openCount = items.count - closed * pageSize
    var slices = [
      ListSlice(
        route: route, items: items.prefix(openCount), number: 0, newerRoute: nil,
        olderRoute: closed > 0 ? address(closed) : nil)
    ]
    for number in stride(from: closed, to: 0, by: -1) {
      let end = items.count - (number - 1) * pageSize
      slices.append(
        ListSlice(
          route: "\(route)page/\(number)/", items: items[(end - pageSize)..<end], number: number,
          newerRoute: address(number + 1), olderRoute: address(number - 1)))
    }
    return slices
  }

  private func undatedSlices(_ pageSize: Int) -> [ListSlice] {
    let count = max(1, (items.count + pageSize - 1) / pageSize)
    func address(_ page: Int) -> String? {
      guard (1...count).contains(page) else { return nil }
      return page == 1 ? route : "\(route)page/\(page)/"
    }
    return (1...count).map { page in
      let start = (page - 1) * pageSize
      return ListSlice(
        route: address(page) ?? route, items: items[start..<min(items.count, start + pageSize)],
        number: page == 1 ? 0 : page, newerRoute: address(page - 1), olderRoute: address(page + 1))
    }
  }
}

func campaignRoute(_ id: String) -> String { "\(Overview.campaigns.route)\(id)/" }

extension SiteSettings {
  /// The list of a type as a step of the trail.
  func crumb(_ kind: EntryKind) -> EntryList.Crumb {
    EntryList.Crumb(title: columnName(of: kind), route: "/\(kind.directory)/")
  }
}
