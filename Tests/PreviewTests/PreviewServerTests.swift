import Foundation
import Glibc
import Synchronization
import Testing

@testable import Preview

@Suite struct PreviewServerTests {
  @Test func filesAreServedWithTheirTypes() async throws {
    let folder = TemporaryFolder()
    folder.write("<h1>首页</h1>", to: "index.html")
    folder.write("/* 样式 */", to: "assets/style.css")
    try await withServer(PreviewSite(folder: folder.path)) { client in
      let home = try await client.get("/")
      #expect(home.status == 200)
      #expect(home.body == "<h1>首页</h1>")
      #expect(home.headers["content-type"] == "text/html; charset=utf-8")
      #expect(home.headers["content-length"] == "15")
      #expect(home.headers["cache-control"] == "no-cache")
      let style = try await client.get("/assets/style.css?v=1")
      #expect(style.headers["content-type"] == "text/css; charset=utf-8")
      #expect(style.body == "/* 样式 */")
    }
  }

  @Test func headHasTheHeadersOnly() async throws {
    let folder = TemporaryFolder()
    folder.write("12345", to: "a.txt")
    try await withServer(PreviewSite(folder: folder.path)) { client in
      let answer = try await client.get("/a.txt", method: "HEAD")
      #expect(answer.status == 200)
      #expect(answer.headers["content-length"] == "5")
      #expect(answer.body == "")
      #expect(try await client.get("/none", method: "HEAD").body == "")
    }
  }

  @Test func otherMethodsAreRefused() async throws {
    let folder = TemporaryFolder()
    folder.write("x", to: "index.html")
    try await withServer(PreviewSite(folder: folder.path)) { client in
      for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        let answer = try await client.get("/", method: method)
        #expect(answer.status == 405)
        #expect(answer.headers["allow"] == "GET, HEAD")
      }
      let body = try await client.exchange(
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabcGET / HTTP/1.1\r\n\r\n")
      #expect(Answer(body).status == 405)
      #expect(!body.contains("200 OK"))
    }
  }

  @Test func foldersWithoutSlashAreRedirected() async throws {
    let folder = TemporaryFolder()
    folder.write("about", to: "about/index.html")
    try await withServer(PreviewSite(folder: folder.path)) { client in
      let moved = try await client.get("/about?a=b")
      #expect(moved.status == 301)
      #expect(moved.headers["location"] == "/about/?a=b")
      #expect(try await client.get("/about/").body == "about")
      #expect(try await client.get("/about/index.html/").status == 404)
      #expect(try await client.get("//about").status == 400)
    }
  }

  @Test func missingPagesGetTheSitesOwn() async throws {
    let folder = TemporaryFolder()
    try await withServer(PreviewSite(folder: folder.path)) { client in
      let plain = try await client.get("/none/")
      #expect(plain.status == 404)
      #expect(plain.body == "404 Not Found\n")
      folder.write("没有此页", to: "404.html")
      let own = try await client.get("/none")
      #expect(own.status == 404)
      #expect(own.headers["content-type"] == "text/html; charset=utf-8")
      #expect(own.body == "没有此页")
    }
  }

  @Test func unchangedFilesAreNotSentAgain() async throws {
    let folder = TemporaryFolder()
    folder.write("old", to: "a.html")
    try await withServer(PreviewSite(folder: folder.path)) { client in
      let tag = try #require(await client.get("/a.html").headers["etag"])
      for known in [tag, "W/\(tag)", "\"x\", \(tag)", "*"] {
        let answer = try await client.get("/a.html", headers: "If-None-Match: \(known)\r\n")
        #expect(answer.status == 304)
        #expect(answer.headers["etag"] == tag)
        #expect(answer.headers["transfer-encoding"] == nil)
        #expect(answer.body == "")
      }
      folder.write("newer", to: "a.html")
      let changed = try await client.get("/a.html", headers: "If-None-Match: \(tag)\r\n")
      #expect(changed.status == 200)
      #expect(changed.body == "newer")
    }
  }

  @Test func nothingOutsideTheFolderIsServed() async throws {
    let folder = TemporaryFolder()
    folder.write("secret", to: "secret.txt")
    folder.write("home", to: "site/index.html")
    folder.write("inside", to: "site/real.txt")
    folder.write("neighbour", to: "site-b/b.txt")
    folder.link("site/out.txt", to: "../secret.txt")
    folder.link("site/up", to: "..")
    folder.link("site/neighbour", to: "../site-b")
    folder.link("site/in.txt", to: "real.txt")
    folder.link("site/loop", to: "loop")
    try await withServer(PreviewSite(folder: folder.path + "/site")) { client in
      for target in [
        "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/a/../../secret.txt",
        "/real.txt%00.html", "/%2fetc/passwd", "/%zz", "/%2", "/%ff", "/./real.txt",
      ] {
        let answer = try await client.get(target)
        #expect(answer.status == 400, "\(target)")
      }
      for target in ["/out.txt", "/up/secret.txt", "/up/", "/neighbour/b.txt", "/loop", "/loop/"] {
        let answer = try await client.get(target)
        #expect(answer.status == 404, "\(target)")
      }
      #expect(try await client.get("/in.txt").body == "inside")
      #expect(try await client.get("/%72eal.txt").body == "inside")
    }
  }

  /// A file that is flipped to a link to the outside and back while it is asked for.
  @Test func nothingOutsideIsServedThroughAFlippedLink() throws {
    let folder = TemporaryFolder()
    folder.write("secret", to: "secret.txt")
    folder.write("inside", to: "site/real.txt")
    let site = PreviewSite(folder: folder.path + "/site")
    let flips = Flips(in: folder.path)
    defer { flips.end() }
    var served = 0
    for _ in 0..<4_000 {
      guard case .found(let file, _) = site.find("/flipped.txt") else { continue }
      served += 1
      #expect(file.read(upTo: 6, at: 0).elementsEqual("inside".utf8))
    }
    #expect(served > 100)
  }

  @Test func theBasePathStandsInFront() async throws {
    let folder = TemporaryFolder()
    folder.write("home", to: "index.html")
    folder.write("page", to: "a/index.html")
    try await withServer(PreviewSite(folder: folder.path, basePath: "/sub/")) { client in
      for (target, body) in [("/sub/", "home"), ("/sub/a/", "page")] {
        let answer = try await client.get(target)
        #expect(answer.body == body)
      }
      for target in ["/sub", "/sub/a"] {
        let answer = try await client.get(target)
        #expect(answer.headers["location"] == target + "/")
      }
      for target in ["/", "/subway/", "/a/"] {
        let answer = try await client.get(target)
        #expect(answer.status == 404)
      }
    }
    #expect(PreviewSite(folder: "x", basePath: "sub").basePath == "/sub/")
    #expect(PreviewSite(folder: "x", basePath: "").basePath == "/")
  }

  @Test func theFolderMayBeExchangedWhileServing() async throws {
    let folder = TemporaryFolder()
    folder.write("old", to: "site/index.html")
    folder.write("new", to: "next/index.html")
    try await withServer(PreviewSite(folder: folder.path + "/site")) { client in
      let before = try await client.get("/")
      folder.rename("site", to: "gone")
      let between = try await client.get("/")
      folder.rename("next", to: "site")
      let after = try await client.get("/")
      #expect([before.body, between.body, after.body] == ["old", "404 Not Found\n", "new"])
    }
  }

  /// A wrapper nobody serves would trap: those who come while the server goes must only be refused.
  @Test func clientsMayComeWhileTheServerGoes() async throws {
    let folder = TemporaryFolder()
    folder.write("home", to: "index.html")
    for _ in 0..<40 {
      try await withThrowingDiscardingTaskGroup { clients in
        try await withServer(PreviewSite(folder: folder.path)) { client in
          for _ in 0..<32 {
            clients.addTask { _ = try? await client.get("/") }
          }
          _ = try await client.get("/")
        }
      }
    }
  }
}

/// Puts a file and a link to the outside in each other's place until it is told to end. A class
/// because its thread shares it.
private final class Flips: Sendable {
  private let isOver = Atomic(false)

  init(in folder: String) {
    // Not a task: the few threads that run tests must stay free.
    Thread.detachNewThread { [self] in
      let (next, place) = ("\(folder)/next", "\(folder)/site/flipped.txt")
      while !isOver.load(ordering: .relaxed) {
        _ = unsafe link("\(folder)/site/real.txt", next)
        _ = unsafe rename(next, place)
        _ = unsafe symlink("../secret.txt", next)
        _ = unsafe rename(next, place)
      }
    }
  }

  func end() { isOver.store(true, ordering: .relaxed) }
}
