import Testing

@testable import Bulletin

@Suite struct BaseURLTests {
  @Test(arguments: [
    ("https://zx.qinghe.example/", "https://zx.qinghe.example", "/"),
    ("https://zx.qinghe.example", "https://zx.qinghe.example", "/"),
    ("http://localhost:8080/", "http://localhost:8080", "/"),
    ("http://127.0.0.1:65535/a", "http://127.0.0.1:65535", "/a/"),
    ("https://xn--fiqs8s.example//a_b/~c.d-e/", "https://xn--fiqs8s.example", "/a_b/~c.d-e/"),
  ])
  func addressesOfSites(text: String, origin: String, path: String) throws {
    let address = try #require(BaseURL(parsing: text))
    #expect(address.origin == origin && address.path == path)
  }

  @Test(arguments: [
    "", "x", "x/y/z", "//x/", "ftp://x/", "HTTPS://x/", "https:/x/", "https://", "https:///x",
    "https://u:p@x/", "https://u@x/", "https://x:99999/", "https://x:0/", "https://x:/",
    "https://x:80:80/", "https://x:+80/", #"https://x\y/"#, "https://x..y/", "https://.x/",
    "https://x./", "https://-x/", "https://x_y/", "https://x;y/", "https://$x/", "https://中国.cn/",
    "https://x%2Ey/", "https://x?y", "https://x#y", "https://[::1]/", "https://x y/",
    "https://x/a b", "https://x/a;", "https://x/{a}/", "https://x/$a", "https://x/a|b",
    "https://x/*", "https://x/:a/", "https://x/../a", "https://x/./a", "https://x/%2e%2e/",
    "https://x/a%20b", "https://x/a?b", "https://x/a#b", #"https://x/a\b"#, "https://x/a'b",
    "https://x/中/", "https://x/a&b", "https://x/a\n",
  ])
  func whatIsNone(text: String) { #expect(BaseURL(parsing: text) == nil) }
}
