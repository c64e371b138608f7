import Testing

@testable import Bulletin

@Suite struct MachineFileTests {
  /// The text of one file of a small site.
  private func text(
    _ file: MachineFile, baseURL: String? = nil, old: String? = nil
  ) async throws -> String {
    let redirect = old.map { "\nredirect_from: \($0)" } ?? ""
    var small = SmallSite(["pages/about": "title: 关于" + redirect])
    if let baseURL { small.baseURL = baseURL }
    let files = MachineFiles(site: try await small.site(), pages: [])
    return String(decoding: try #require(files.bytes(of: file)), as: UTF8.self)
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
    let file = try await text(.headers)
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
    #expect(caching["/*"] == nil)
    #expect(caching["/about/*"] == nil, "hosts bound the number of rules")
    #expect(caching.keys.allSatisfy { !$0.dropFirst().dropLast(2).contains("/") })
  }

  /// Hosts match the addresses that readers ask for.
  @Test func pathsOfBothFilesBeginWithThatOfTheSite() async throws {
    for base in ["/", "/bulletin/", "/a/b/"] {
      let url = "https://zx.qinghe.example\(base)"
      let headers = try await text(.headers, baseURL: url).split(separator: "\n")
      let paths = headers.filter { $0.hasPrefix("/") }
      #expect(paths.count > 10 && paths.allSatisfy { $0.hasPrefix(base) })
      #expect(paths.contains("\(base)*") && paths.contains("\(base)media/*"))
      #expect(paths.contains(base[...]), "home")
      let redirects = try await text(.redirects, baseURL: url, old: "/old/")
      #expect(redirects == "\(base)old/ \(base)about/ 301\n")
      let nginx = try await text(.nginxRedirects, baseURL: url, old: "/old/")
      #expect(nginx == "\(base)old/ \(base)about/;\n")
    }
  }
}
