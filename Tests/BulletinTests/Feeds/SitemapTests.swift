import Testing

@testable import Bulletin

@Suite struct SitemapTests {
  private func page(_ route: String, _ day: Int?) -> IndexedPage {
    IndexedPage(
      route: route,
      modified: day.map {
        Moment(date: PartialDate(Day(year: 2026, month: 5, day: $0)), minute: 545)
      })
  }

  private func text(_ file: Sitemap.File) -> String {
    String(decoding: file.text.bytes, as: UTF8.self)
  }

  @Test func oneFileHoldsAllPagesByAddress() async throws {
    let site = try await SmallSite().site()
    let files = Sitemap(of: site, pages: [page("/b/", nil), page("/a/", 1)], capacity: 2).files
    #expect(files.map(\.file.address) == ["/sitemap.xml"])
    #expect(
      text(files[0]) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://zx.qinghe.example/a/</loc>\
        <lastmod>2026-05-01T09:05:00+08:00</lastmod></url>
        <url><loc>https://zx.qinghe.example/b/</loc></url>
        </urlset>

        """)
  }

  @Test func tooManyPagesMakeAnIndexOfParts() async throws {
    let site = try await SmallSite().site()
    let pages = [page("/c/", 3), page("/a/", 1), page("/b/", 2)]
    let files = Sitemap(of: site, pages: pages, capacity: 2).files
    #expect(files.map(\.file.address) == ["/sitemap.xml", "/sitemap-1.xml", "/sitemap-2.xml"])
    #expect(
      text(files[0]) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap><loc>https://zx.qinghe.example/sitemap-1.xml</loc>\
        <lastmod>2026-05-02T09:05:00+08:00</lastmod></sitemap>
        <sitemap><loc>https://zx.qinghe.example/sitemap-2.xml</loc>\
        <lastmod>2026-05-03T09:05:00+08:00</lastmod></sitemap>
        </sitemapindex>

        """)
    #expect(text(files[1]).contains("/b/") && !text(files[1]).contains("/c/"))
    #expect(text(files[2]).contains("/c/"))
  }

  @Test func addressesOfPartsAreKeptFreeOnLargeSitesOnly() {
    #expect(MachineFile.sitemapParts(ofPages: 50_000) == [])
    #expect(MachineFile.sitemapParts(ofPages: 50_001) == [.sitemapPart(1), .sitemapPart(2)])
  }

  @Test func aPageChangedWhenItWasUpdatedElseWhenItCameOut() async throws {
    let article = "title: 文\nkind: report\nsource: 社\ndate: 2025-03\n"
    let site = try await SmallSite([
      "articles/a": article, "articles/b": article + "updated: 2026-05-02",
      "articles/c": article + "published: 2026-04-01 08:30\nupdated: 2026-06-02",
    ]).site()
    func modified(_ id: String) throws -> String? {
      let id = try site.id(Article.self, id)
      return site[id].header.modifiedMoment(at: site.asOf)?.fullText
    }
    #expect(try modified("a") == "2025-03-01")
    #expect(try modified("b") == "2026-05-02")
    #expect(try modified("c") == "2026-04-01T08:30:00+08:00", "a time to come says nothing")
    let lin = try site.id(Member.self, "lin")
    #expect(site[lin].header.modifiedMoment(at: site.asOf) == nil)
  }
}
