import Testing

@testable import Bulletin

@Suite struct SitePathTests {
  @Test(arguments: [
    "/", "/old", "/old/", "/old/page.html", "/art/2019/5/1/art_123_4567.html", "/n1/c123-456.htm",
    "/~lin/", "/a,b/", "/list!show.action", "/a+b=c@d/", "/.well-known/change-password", "/a..b/",
    "/a./",
  ])
  func oldAddressesOfOtherSystems(path: String) { #expect(SitePath.fault(in: path) == nil) }

  @Test(arguments: [
    "/.git/config", "/.bulletin", "/.bulletin.new", "/.htaccess", "/a/.b/", "/./a", "/a/../b",
    "/a/..", "/.well-known", "/.well-known/.git/a", "/a/.well-known/b",
  ])
  func filesOfServersAndVersionControl(path: String) throws {
    #expect(try #require(SitePath.fault(in: path)).zh.contains("不能以 . 开头"))
  }

  @Test func whatMeansSomethingToHostsIsNamed() throws {
    let marks = ##" *:${};'"\%?#<>|^`()[]&旧é"## + "\t\n\u{7F}\u{200B}"
    for mark in marks.unicodeScalars {
      let fault = SitePath.fault(in: "/a\(mark)b/")
      #expect(try #require(fault).zh.contains("字符“\(mark)”"))
    }
    #expect(try #require(SitePath.fault(in: "/%E6%97%A7/")).zh.contains("“%”"))
  }

  @Test func otherForms() {
    for path in ["", "old", "old/", "//host/", "/a//b", "https://a.cn/"] {
      #expect(SitePath.fault(in: path)?.zh == "应是以 / 开头的站内地址，如 /old/tea/")
    }
  }

  @Test func namesThatNoDiskHolds() throws {
    let name = String(repeating: "a", count: 255)
    #expect(SitePath.fault(in: "/\(name)/") == nil)
    #expect(try #require(SitePath.fault(in: "/\(name)a/")).zh.contains("太长"))
    #expect(try #require(SitePath.fault(in: String(repeating: "/a", count: 501))).zh.contains("太长"))
  }
}
