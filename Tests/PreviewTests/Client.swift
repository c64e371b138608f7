import NIOCore
import NIOPosix
import Preview

/// Sends bytes to a preview server and reads until it closes the connection.
struct Client {
  let port: Int

  func exchange(_ request: String) async throws -> String {
    let bootstrap = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
    let channel = try await bootstrap.connect(host: "127.0.0.1", port: port) { channel in
      channel.eventLoop.makeCompletedFuture {
        try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
      }
    }
    return try await channel.executeThenClose { input, output in
      try await output.write(ByteBuffer(string: request))
      var answer = ByteBuffer()
      for try await var part in input { answer.writeBuffer(&part) }
      return String(buffer: answer)
    }
  }

  func get(_ target: String, method: String = "GET", headers: String = "") async throws -> Answer {
    Answer(
      try await exchange(
        "\(method) \(target) HTTP/1.1\r\nHost: localhost\r\n\(headers)Connection: close\r\n\r\n"))
  }
}

struct Answer {
  let status: Int
  let headers: [String: String]
  let body: String

  init(_ text: String) {
    let end = text.firstRange(of: "\r\n\r\n")
    let lines = text[..<(end?.lowerBound ?? text.endIndex)].split(separator: "\r\n")
    status = lines.first.flatMap { Int($0.dropFirst(9).prefix(3)) } ?? 0
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstRange(of: ": ") else { continue }
      headers[line[..<colon.lowerBound].lowercased()] = String(line[colon.upperBound...])
    }
    self.headers = headers
    body = String(text[(end?.upperBound ?? text.endIndex)...])
  }
}

/// Runs `body` while `site` is served on a free port, then stops the server.
func withServer(
  _ site: PreviewSite, _ body: (Client) async throws -> Void
) async throws {
  try await withThrowingTaskGroup { group in
    let (addresses, announced) = AsyncStream.makeStream(of: String.self)
    group.addTask {
      defer { announced.finish() }
      try await servePreview(site, port: 0) { announced.yield($0) }
    }
    for await address in addresses {
      let port = address.split(separator: ":")[2].prefix { $0 != "/" }
      try await body(Client(port: Int(port) ?? 0))
      group.cancelAll()
    }
    try await group.waitForAll()
  }
}
