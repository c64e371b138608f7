import NIOCore
import NIOHTTP1

typealias HTTPConnection = NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>

/// Answers the requests of one client, one after the other.
struct PreviewConnection {
  let site: PreviewSite
  let output: NIOAsyncChannelOutboundWriter<HTTPServerResponsePart>

  private static let chunkSize = 1 << 16

  /// A file that changed while it was sent ends the connection: the client sees a short answer, not
  /// a wrong one.
  static func serve(_ site: PreviewSite, over channel: HTTPConnection) async throws {
    try await channel.executeThenClose { input, output in
      let connection = PreviewConnection(site: site, output: output)
      var isOpen = true
      // Reads on after the last answer: closing first would lose what is still on its way.
      for try await case .head(let request) in input where isOpen {
        isOpen = try await connection.answer(request)
        if !isOpen { output.finish() }
      }
    }
  }

  /// Whether the connection stays open.
  private func answer(_ request: HTTPRequestHead) async throws -> Bool {
    let isKept = request.isKeepAlive && request.version == .http1_1
    guard request.method == .GET || request.method == .HEAD else {
      try await send(.methodNotAllowed, ["Allow": "GET, HEAD"], to: request)
      return false
    }
    switch site.find(request.uri) {
    case .found(let file, let mediaType):
      if request.headers[canonicalForm: "If-None-Match"].contains(where: { file.isNamed(in: $0) }) {
        try await write(.notModified, ["ETag": file.entityTag], to: request)
        try await output.write(.end(nil))
        return isKept
      }
      return try await send(.ok, file, mediaType, to: request) && isKept
    case .missingPage(let file):
      return try await send(.notFound, file, mediaType(ofFile: "404.html"), to: request) && isKept
    case .moved(let address):
      try await send(.movedPermanently, ["Location": address], to: request)
    case .missing:
      try await send(.notFound, [:], to: request)
    case .malformed:
      try await send(.badRequest, [:], to: request)
    }
    return isKept
  }

  /// A status line as the whole text.
  private func send(
    _ status: HTTPResponseStatus, _ headers: HTTPHeaders, to request: HTTPRequestHead
  ) async throws {
    let text = ByteBuffer(string: "\(status.code) \(status.reasonPhrase)\n")
    var headers = headers
    headers.add(name: "Content-Type", value: mediaType(ofFile: "status.txt"))
    headers.add(name: "Content-Length", value: String(text.readableBytes))
    try await write(status, headers, to: request)
    if request.method != .HEAD { try await output.write(.body(.byteBuffer(text))) }
    try await output.write(.end(nil))
  }

  /// False where the file turned out shorter than it was.
  private func send(
    _ status: HTTPResponseStatus, _ file: borrowing ServedFile, _ mediaType: String,
    to request: HTTPRequestHead
  ) async throws -> Bool {
    var headers: HTTPHeaders = [
      "Content-Type": mediaType, "Content-Length": String(file.size),
    ]
    if status == .ok { headers.add(name: "ETag", value: file.entityTag) }
    try await write(status, headers, to: request)
    var remaining = request.method == .HEAD ? 0 : file.size
    while remaining > 0 {
      let chunk = file.read(
        upTo: min(remaining, PreviewConnection.chunkSize), at: file.size - remaining)
      if chunk.isEmpty { return false }
      remaining -= chunk.count
      try await output.write(.body(.byteBuffer(ByteBuffer(bytes: chunk))))
    }
    try await output.write(.end(nil))
    return true
  }

  private func write(
    _ status: HTTPResponseStatus, _ headers: HTTPHeaders, to request: HTTPRequestHead
  ) async throws {
    var headers = headers
    headers.add(name: "Cache-Control", value: "no-cache")
    headers.add(name: "X-Content-Type-Options", value: "nosniff")
    if !request.isKeepAlive || status == .methodNotAllowed {
      headers.add(name: "Connection", value: "close")
    }
    try await output.write(
      .head(HTTPResponseHead(version: .http1_1, status: status, headers: headers)))
  }
}

extension ServedFile {
  /// Whether an element of `If-None-Match` names this file.
  fileprivate func isNamed(in tag: Substring) -> Bool {
    tag == "*" || tag == entityTag || tag == "W/" + entityTag
  }
}
