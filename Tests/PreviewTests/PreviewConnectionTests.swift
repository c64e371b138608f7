import Bulletin
import NIOCore
import NIOPosix
import Preview
import Testing

@Suite struct PreviewConnectionTests {
  @Test func requestsInOnePacketAreAnsweredInOrder() async throws {
    let folder = TemporaryFolder()
    folder.write("one", to: "1.txt")
    folder.write("two", to: "2.txt")
    try await withServer(PreviewSite(folder: folder.path)) { client in
      let answers = try await client.exchange(
        "GET /1.txt HTTP/1.1\r\nHost: a\r\n\r\nGET /none HTTP/1.1\r\nHost: a\r\n\r\n"
          + "GET http://a/2.txt HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
      let statuses = answers.split(separator: "HTTP/1.1 ").map { $0.prefix(3) }
      #expect(statuses == ["200", "404", "200"])
      #expect(answers.contains("\r\n\r\noneHTTP/1.1 404"))
      #expect(answers.hasSuffix("\r\n\r\ntwo"))
    }
  }

  @Test func largeFilesArriveWholeBeforeTheConnectionCloses() async throws {
    let folder = TemporaryFolder()
    let text = String(repeating: "0123456789abcdef", count: 1 << 18)
    folder.write(text, to: "large.txt")
    try await withServer(PreviewSite(folder: folder.path)) { client in
      let answer = try await client.get("/large.txt")
      #expect(answer.headers["content-length"] == "4194304")
      let isWhole = answer.body == text
      #expect(isWhole)
    }
  }

  @Test func manyClientsAtOnce() async throws {
    let folder = TemporaryFolder()
    for number in 0..<32 { folder.write("page \(number)", to: "\(number)/index.html") }
    try await withServer(PreviewSite(folder: folder.path)) { client in
      try await withThrowingTaskGroup { group in
        for number in 0..<32 {
          group.addTask { (number, try await client.get("/\(number)/").body) }
        }
        for try await (number, body) in group { #expect(body == "page \(number)") }
      }
    }
  }

  @Test func brokenRequestsEndTheConnection() async throws {
    let folder = TemporaryFolder()
    folder.write("x", to: "index.html")
    try await withServer(PreviewSite(folder: folder.path)) { client in
      let long = String(repeating: "a", count: 100_000)
      for (request, status) in [
        ("hello\r\n\r\n", 400), ("GET / HTTP/1.1\r\nHost: a\r\nX-Long: \(long)\r\n\r\n", 400),
        ("GET / HTTP/1.0\r\n\r\n", 200),
      ] {
        let answer = Answer(try await client.exchange(request))
        #expect(answer.status == status)
      }
    }
  }

  @Test func idleAndBrokenClientsDoNotHoldUpTheEnd() async throws {
    let folder = TemporaryFolder()
    folder.write(String(repeating: "x", count: 1 << 23), to: "large.txt")
    var channels: [any Channel] = []
    try await withServer(PreviewSite(folder: folder.path)) { client in
      for request in ["", "GET /", "GET /large.txt HTTP/1.1\r\nHost: a\r\n\r\n"] {
        // Reads nothing: the answer does not fit in the socket's buffers.
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
          .channelOption(.autoRead, value: false)
          .connect(host: "127.0.0.1", port: client.port).get()
        try await channel.writeAndFlush(ByteBuffer(string: request)).get()
        channels.append(channel)
      }
      let answer = try await client.get("/none")
      #expect(answer.status == 404)
    }
    for channel in channels { try? await channel.close() }
  }

  @Test func aTakenPortSaysSo() async throws {
    let folder = TemporaryFolder()
    let site = PreviewSite(folder: folder.path)
    try await withServer(site) { client in
      await #expect(throws: PreviewError.portTaken(client.port)) {
        try await servePreview(site, port: client.port) { _ in }
      }
    }
    #expect(PreviewError.portTaken(8000).message.zh == "端口 8000 已被其他程序占用，请关闭那个程序，或换一个端口")
  }

  @Test func impossibleWishesAreRefused() async throws {
    let folder = TemporaryFolder()
    let site = PreviewSite(folder: folder.path)
    await #expect(throws: PreviewError.notLoopback("0.0.0.0")) {
      try await servePreview(site, host: "0.0.0.0", port: 0) { _ in }
    }
    await #expect(throws: PreviewError.noSuchPort(70_000)) {
      try await servePreview(site, port: 70_000) { _ in }
    }
    await #expect(throws: PreviewError.noFolder("/nowhere")) {
      try await servePreview(PreviewSite(folder: "/nowhere"), port: 0) { _ in }
    }
  }
}
