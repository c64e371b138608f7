import Testing

@testable import Bulletin

@Suite struct EntryListTests {
  /// Newest first, as lists hold them: item `count - 1` is the newest.
  private func list(_ count: Int, kind: EntryKind = .activity) -> EntryList {
    EntryList(
      kind: kind, scope: .whole, route: "/activities/", title: "活动", label: "全部",
      items: (0..<count).reversed().map { AnyEntryID(kind: kind, index: $0) }, trail: [])
  }

  @Test(arguments: [0, 1, 49, 50, 51, 99, 100, 101, 149, 150, 1000])
  func theListsOwnAddressShowsTheNewest50To99(count: Int) {
    let slices = list(count).slices(pageSize: 50)
    let own = slices[0].items.count
    #expect(count < 100 ? own == count : (50...99).contains(own))
    #expect(slices.flatMap(\.items).map(\.index) == Array((0..<count).reversed()))
    for slice in slices.dropFirst() { #expect(slice.items.count == 50) }
  }

  @Test func aNewerEntryChangesTheListsOwnAddressOnly() {
    for count in 0...320 where count != 99 && (count + 1) % 50 != 0 {
      let before = list(count).slices(pageSize: 50)
      let after = list(count + 1).slices(pageSize: 50)
      #expect(before.map(\.route) == after.map(\.route))
      for (old, new) in zip(before.dropFirst(), after.dropFirst()) {
        #expect(old.items.elementsEqual(new.items))
      }
    }
  }

  @Test func closingAPageLeavesOlderPagesAlone() {
    let before = list(149).slices(pageSize: 50)
    let after = list(150).slices(pageSize: 50)
    #expect(before.map(\.route) == ["/activities/", "/activities/page/1/"])
    #expect(after.map(\.route) == ["/activities/", "/activities/page/2/", "/activities/page/1/"])
    #expect(after[2].items.map(\.index) == Array((0..<50).reversed()))
    #expect(after[1].newerRoute == "/activities/")
    #expect(after[1].olderRoute == "/activities/page/1/")
  }

  @Test func undatedListsCountFromTheFront() {
    let slices = list(120, kind: .document).slices(pageSize: 50)
    #expect(slices.map(\.route) == ["/activities/", "/activities/page/2/", "/activities/page/3/"])
    #expect(slices.map(\.items.count) == [50, 50, 20])
  }
}

extension EntryList {
  fileprivate func slices(pageSize: Int) -> [ListSlice] {
    pageNumbers(pageSize: pageSize).map { slice($0, pageSize: pageSize) }
  }
}
