import Testing

@testable import Bulletin

@Suite struct OrderedNamesTests {
  /// Ten thousand addresses: those that begin or end alike are found without comparing all.
  private let names = OrderedNames(
    ["/about/", "/articles/"] + (0..<10_000).map { "/articles/2026/visit-\($0)/" })

  @Test(arguments: [
    ("/abuot/", "/about/"), ("/article", "/articles/"),
    ("/articles/2026/visit-77x78/", "/articles/2026/visit-7778/"),
    ("/artcles/2026/visit-4321/", "/articles/2026/visit-4321/"),
    ("/Articles/2026/visit-99.html", "/articles/2026/visit-99/"),
  ])
  func slipsFindTheAddress(slip: String, address: String) {
    #expect(names.nearest(to: slip) == address)
  }

  @Test func farNamesAreNotOffered() {
    #expect(names.nearest(to: "/members/zhao/") == nil)
    #expect(OrderedNames([]).nearest(to: "/about/") == nil)
  }

  @Test func theOrderOfTheNamesDoesNotCount() {
    let some = (0..<300).map { "n\($0)" }
    #expect(
      OrderedNames(some).nearest(to: "n2x") == OrderedNames(some.reversed()).nearest(to: "n2x"))
  }
}
