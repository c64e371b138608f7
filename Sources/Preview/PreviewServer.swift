import Bulletin
import NIOCore
import NIOHTTP1
import NIOPosix

/// Serves a site to this machine until the task is cancelled. `port` 0 takes any free one;
/// `announce` is told the address once it answers. Throws `PreviewError`.
package func servePreview(
  _ site: PreviewSite, host: String = "127.0.0.1", port: Int, announce: (String) -> Void
) async throws {
  guard ["127.0.0.1", "::1", "localhost"].contains(host) else {
    throw PreviewError.notLoopback(host)
  }
  guard (0...65535).contains(port) else { throw PreviewError.noSuchPort(port) }
  guard (try? FolderHandle(site.folder)) != nil else { throw PreviewError.noFolder(site.folder) }
  let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
  var failure: PreviewError?
  do {
    let server = try await listen(host: host, port: port, on: group)
    announce(address(of: server, host: host) + site.basePath)
    try await serve(site, on: server)
  } catch {
    failure = PreviewError(error, port: port)
  }
  try await group.shutdownGracefully()
  if let failure { throw failure }
}

private typealias Server = NIOAsyncChannel<any Channel, Never>

private func listen(
  host: String, port: Int, on group: MultiThreadedEventLoopGroup
) async throws -> Server {
  try await ServerBootstrap(group: group)
    .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
    .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
    .childChannelOption(.autoRead, value: false)
    .bind(host: host, port: port) { $0.eventLoop.makeSucceededFuture($0) }
}

/// Wraps a client when it is served and not when it connects: a wrapper that nobody uses traps, and
/// those who still wait when the server is cancelled are not served. Until then nothing is read.
private func open(_ client: any Channel) async throws -> HTTPConnection {
  try await client.eventLoop.submit {
    // One that has gone already would never tell its wrapper.
    guard client.isActive else { throw ChannelError.ioOnClosedChannel }
    try client.pipeline.syncOperations.configureHTTPServerPipeline()
    try client.syncOptions?.setOption(.autoRead, value: true)
    return try HTTPConnection(
      wrappingChannelSynchronously: client,
      configuration: .init(isOutboundHalfClosureEnabled: true))
  }.get()
}

private func serve(_ site: PreviewSite, on server: Server) async throws {
  try await withThrowingDiscardingTaskGroup { clients in
    try await server.executeThenClose { connections in
      for try await client in connections {
        clients.addTask {
          // A client that breaks off concerns nobody else.
          try? await PreviewConnection.serve(site, over: open(client))
        }
      }
    }
  }
}

private func address(of server: Server, host: String) -> String {
  let port = server.channel.localAddress?.port ?? 0
  return "http://" + (host.contains(":") ? "[\(host)]" : host) + ":\(port)"
}
