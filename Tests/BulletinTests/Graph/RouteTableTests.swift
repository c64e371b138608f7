import Testing

@testable import Bulletin

@Suite struct RouteTableTests {
  @Test func everyAddressLeadsBackToWhatStandsThere() async throws {
    let site = try await SmallSite([
      "pages/about": "title: 关于\nredirect_from: [/old/]",
      "pages/gone": "title: 旧页\nstate: withdrawn",
    ]).site()
    for route in site.routes.all {
      if case .assets = route.target { continue }
      #expect(site.routes.target(at: route.address) == route.target, "\(route.address)")
    }
    let about = try site.id(Page.self, "about").any
    #expect(site.routes.target(at: "/about/") == .entry(about))
    #expect(site.routes.target(at: "/old/") == .redirect(to: "/about/"))
    #expect(site.routes.target(at: "/gone/") == .withdrawn(try site.id(Page.self, "gone").any))
    #expect(site.routes.target(at: "/") == .overview(.home))
    #expect(site.routes.target(at: "/404.html") == .notFound)
    #expect(site.routes.target(at: "/robots.txt") == .machineFile(.robots))
    #expect(site.routes.target(at: "/nowhere/") == nil)
  }

  /// What is not to be read yet has no address, whatever its type.
  @Test(arguments: EntryKind.allCases)
  func noTypePublishesItsDrafts(kind: EntryKind) async throws {
    let folder = kind.directory + (kind.isDated ? "/2026/" : "/")
    let head = kind == .member ? "name: 某" : "title: 某"
    let loaded = try await SmallSite([
      folder + "hidden": head + "\nstate: draft",
      folder + "later": head + "\npublished: 2099-01-01",
      folder + "open": head,
    ]).loaded()
    let routes = loaded.site.routes
    func address(_ name: String) throws -> RouteTable.Address? {
      routes.address(of: try #require(routes.entry(ofFile: folder + name + ".md")))
    }
    #expect(try address("hidden") == nil)
    #expect(try address("later") == nil)
    #expect(try address("open") != nil)
  }
}
