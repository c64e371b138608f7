import Testing

@testable import Bulletin

@Suite struct ExternalLinkTests {
  private func fault(_ address: String) -> ExternalFault? { ExternalFault(of: address) }

  @Test(arguments: [
    "https://a.cn", "HTTPS://A.cn/", "http://localhost:8080/x", "https://127.0.0.1/",
    "https://[::1]/", "https://[::1]:80/", "https://例子.cn/甲", "https://a.cn?x=a@b",
    "https://a.cn/@b", "https://a.cn:443#c@d", "mailto:a@b.cn", "tel:+8610123456",
  ])
  func completeAddresses(address: String) {
    #expect(fault(address) == nil)
    #expect(Link(external: address)?.address == address)
  }

  @Test(arguments: [
    "https:evil.com", "https:/evil.com", "http:evil", "https:", "https://", "https:///evil.com",
    "https://?a", "https://#a", "https://:80/", "https://a.cn:/", "https://a.cn:x/",
    "https://a.cn:0/", "https://a.cn:65536/", #"https:\\evil.com"#, #"https://\evil.com"#,
    #"https://a.cn\evil.com"#, "mailto:", "tel:", "https://a.cn，", "https://a.cn。/x",
  ])
  func incompleteAddresses(address: String) {
    #expect(fault(address) == .incomplete)
    #expect(Link(external: address) == nil)
  }

  @Test(arguments: [
    "https://user:pw@evil.com", "https://user@evil.com/", "http://bank.cn@evil.com?x",
    "https://@evil.com", #"https://bank.cn\@evil.com"#,
  ])
  func namesBeforeTheHost(address: String) { #expect(fault(address) == .userInfo) }

  @Test(arguments: ["javascript:alert(1)", "//evil.com", "a.cn", "file:///x", "://x", "ftp://x"])
  func otherSchemes(address: String) { #expect(fault(address) == .scheme) }

  /// A blank may stand for a sign of the address, or for its end.
  @Test func aBlankInsideIsAGuess() {
    #expect(LikelyAddress("https://a.cn/x y")?.isCertain == false)
    #expect(LikelyAddress(" https：//a.cn/x ")?.isCertain == true)
    #expect(LikelyAddress("https://a.cn/x，")?.isCertain == true)
  }

  @Test func blanks() {
    for address in ["https://a.cn/ b", "https://a.cn/\n", "tel: 1", "mailto:a\u{7F}"] {
      #expect(fault(address) == .blank)
    }
  }
}
