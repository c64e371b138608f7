import Testing

@testable import Bulletin

@Suite struct RouteCollisionTests {
  /// The findings on a page `/about/` with these old addresses, beside files of `static/`.
  private func findings(_ old: [String], statics: [String] = [], settings: String = "") async throws
    -> [String]
  {
    let small = SmallSite(
      ["pages/about": "title: 关于\nredirect_from: [\(old.joined(separator: ", "))]"],
      settings: settings)
    return try await small.findings(statics: statics)
      .filter { $0.rule == .routeCollision }
      .map { "\($0.place.file) \($0.message.zh)" }
  }

  private func isOneOf(_ statics: [String]) async throws -> Bool {
    try await findings([], statics: statics).count == 1
  }

  @Test func redirectsThatDifferInCaseAreOne() async throws {
    for old in ["/About/", "/ABOUT", "/about/Index.html"] {
      let found = try await findings([old])
      #expect(found.count == 1)
      #expect(found[0].hasPrefix("pages/about.md ") && found[0].contains("“关于”"))
    }
    #expect(try await findings(["/Old/", "/old/"]).count == 1)
    #expect(try await findings(["/Old/", "/old", "/OLD/index.html"]).count == 2)
    #expect(try await findings(["/old.html", "/OLD.HTML"]).count == 1)
    #expect(try await findings(["/Robots.txt"]).count == 1)
    #expect(try await findings(["/Members/", "/Sectors/Tea/"]).count == 2)
    let settings = "redirects: [ { from: /OLD/, to: /about/ } ]"
    #expect(try await findings(["/old/"], settings: settings).count == 1)
    let others = ["/Old/a.html", "/old/b.html", "/Media/x/", "/Articles/1.html"]
    #expect(try await findings(others) == [])
  }

  @Test func aFileInTheWayOfManyPagesIsToldOnce() async throws {
    #expect(try await findings([], statics: ["articles"]).count == 1)
    #expect(try await findings([], statics: ["articles", "members"]).count == 2)
  }

  @Test func whatDiffersInCaseOnlySaysSo() async throws {
    let found = try await findings(["/About/"])
    #expect(
      found == [
        "pages/about.md 网址 /About/ 与“关于”的网址 /about/ 只有大小写不同，服务器会当成同一个网址，旧网址“/About/”不能再用，请改名或删去其一"
      ])
    #expect(try await findings(["/about"])[0].contains("已被“关于”占用"))
  }

  @Test func filesAndFoldersThatDifferInCaseAreOne() async throws {
    for statics in [
      ["About/index.html"], ["About/a.txt"], ["ABOUT"], ["files/a.pdf", "files/A.pdf"],
      ["files/a.pdf", "Files/b.pdf"], ["Media/a.jpg"], ["SiteMap/a.txt"],
      ["x/Y/a.txt", "x/y/b.txt"],
      ["École/a.txt", "école/b.txt"], ["Robots.txt"], ["X/y/z/1.txt", "X/y/z/2.txt", "x/y/3.txt"],
    ] {
      #expect(try await isOneOf(statics), "\(statics)")
    }
    for statics in [
      ["Files/a.pdf", "Files/b.pdf"], ["LICENSE", "files/LICENSE"], ["A/a/A.txt", "A/b/a.txt"],
    ] {
      #expect(try await findings([], statics: statics) == [], "\(statics)")
    }
  }

  /// Most servers tell cases apart when they answer.
  @Test func linksAreTakenLetterForLetter() async throws {
    let site = try await SmallSite(["pages/about": "title: 关于"]).site()
    #expect(site.routes.target(at: "/about/") != nil)
    for address in ["/About/", "/ABOUT/", "/about/Index.html"] {
      #expect(site.routes.target(at: address) == nil)
    }
  }
}
