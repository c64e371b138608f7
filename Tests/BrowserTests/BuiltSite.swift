import Bulletin
import Foundation
import Preview
import Templates
import TestSupport
import Testing

/// A site that was built and is being served.
struct BuiltSite {
  let folder: URL
  /// Of the preview server, as are all addresses that a browser is sent to.
  let address: String
  /// What `site.yml` says.
  let publicAddress: String
  let title: String

  func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: path).path)
  }
}

/// Builds `content` and serves it while `body` runs.
func withBuiltSite<Value: Sendable>(
  _ content: URL, _ body: @escaping @Sendable (BuiltSite) async throws -> Value
) async throws -> Value {
  try await withTemporaryFolder { temporary in
    let folder = temporary.appending(path: "public")
    let report = try await buildSite(content, into: folder)
    #expect(report.output != nil, "\(report.findings)")
    return try await serve(folder, of: content, while: body)
  }
}

/// Serves a copy of the sample while `body` runs.
func withBuiltSample<Value: Sendable>(
  _ body: @escaping @Sendable (BuiltSite) async throws -> Value
) async throws -> Value {
  try await withTemporaryFolder { folder in
    try await BuiltSample.shared().write(to: folder)
    return try await serve(folder, of: sampleContent, while: body)
  }
}

/// Serves `folder`, built from `content`, while `body` runs.
private func serve<Value: Sendable>(
  _ folder: URL, of content: URL, while body: @escaping @Sendable (BuiltSite) async throws -> Value
) async throws -> Value {
  let settings = try String(
    contentsOf: content.appending(path: "site.yml"), encoding: .utf8
  ).split(separator: "\n")
  func setting(_ key: String) throws -> String {
    let line = try #require(settings.first { $0.hasPrefix(key + ": ") })
    return String(line.dropFirst(key.count + 2))
  }
  let publicAddress = try setting("base_url")
  let title = try setting("title")
  let path = publicAddress.split(separator: "/").dropFirst(2).joined(separator: "/")
  return try await withServer(PreviewSite(folder: folder.path, basePath: path)) { address in
    try await body(
      BuiltSite(
        folder: folder, address: address, publicAddress: publicAddress, title: title))
  }
}

/// Runs `body` while `site` is served on a free port, then stops the server.
private func withServer<Value: Sendable>(
  _ site: PreviewSite, _ body: (_ address: String) async throws -> Value
) async throws -> Value {
  try await withThrowingTaskGroup(of: Void.self) { group in
    let (addresses, announced) = AsyncStream.makeStream(of: String.self)
    group.addTask {
      defer { announced.finish() }
      try await servePreview(site, port: 0) { announced.yield($0) }
    }
    var value: Value?
    for await address in addresses {
      value = try await body(address)
      group.cancelAll()
    }
    try await group.waitForAll()
    return try #require(value)
  }
}
