import Testing

@testable import Bulletin

@Suite struct MachineFileTests {
  /// The text of one file of a small site.
  private func text(_ kind: GeneratedFile, baseURL: String? = nil) async throws -> String {
    var small = SmallSite(["pages/about": "title: 关于"])
    if let baseURL { small.baseURL = baseURL }
    let files = MachineFiles(site: try await small.site(), pages: []).files
    let file = try #require(files.first { $0.address == kind.address })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test func robotsMayReadEverythingAndFindTheSitemap() async throws {
    let bases = ["https://zx.qinghe.example/", "https://zx.qinghe.example/bulletin"]
    for (base, sitemap) in zip(bases, ["/sitemap.xml", "/bulletin/sitemap.xml"]) {
      #expect(
        try await text(.robots, baseURL: base) == """
          User-agent: *
          Disallow:

          Sitemap: https://zx.qinghe.example\(sitemap)

          """)
    }
  }

  @Test func everyFileIsSentWithThePolicyOfThePages() async throws {
    let policy = String(decoding: ContentSecurityPolicy.page.bytes, as: UTF8.self)
    let start = """
      /*
        Content-Security-Policy: \(policy); frame-ancestors 'none'
        X-Content-Type-Options: nosniff
        Referrer-Policy: strict-origin-when-cross-origin
      /assets/*
      """
    #expect(try await text(.headers).hasPrefix(start))
  }

  /// Hosts join the values of all rules that match a path.
  @Test func noFileIsToldTwoTimesHowLongToKeepIt() async throws {
    let file = try await text(.headers, baseURL: "https://zx.qinghe.example/bulletin/")
    var caching: [String: String] = [:]
    var path = ""
    for line in file.split(separator: "\n") {
      if line.hasPrefix("/") { path = String(line) }
      guard let value = line.split(separator: "Cache-Control: ").dropFirst().first else { continue }
      #expect(caching.updateValue(String(value), forKey: path) == nil, "\(path)")
    }
    let year = "public, max-age=31536000, immutable"
    for folder in ["/assets/*", "/media/*"] { #expect(caching[folder] == year) }
    for folder in ["/", "/areas/*", "/links/*", "/workstations/*"] {
      #expect(caching[folder] == "public, max-age=300", "\(folder)")
    }
    #expect(caching["/*"] == nil && caching["/bulletin/*"] == nil)
    #expect(caching["/about/*"] == nil, "hosts bound the number of rules")
    #expect(caching.keys.allSatisfy { !$0.dropFirst().dropLast(2).contains("/") })
  }
}
