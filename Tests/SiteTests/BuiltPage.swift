import Foundation
import TestSupport

/// What a page tells machines.
struct BuiltPage: Sendable {
  let html: String
  /// The text that a browser shows, with entities undone.
  let shownText: String
  /// Its data blocks, as they stand there.
  private let dataBlocks: [String]

  init(_ html: String) {
    self.html = html
    let body = html.components(separatedBy: "<body>").last ?? ""
    let words = body.components(separatedBy: "<").map { piece in
      piece.firstIndex(of: ">").map { String(piece[piece.index(after: $0)...]) } ?? piece
    }
    shownText = BuiltPage.decoded(words.joined())
    dataBlocks = html.components(separatedBy: "<script type=\"application/ld+json\">").dropFirst()
      .compactMap { $0.components(separatedBy: "</script>").first }
  }

  /// Those of the sample, by path, read once.
  static func sample() async throws -> [String: BuiltPage] { try await readSample.value }

  private static let readSample = Task {
    try await BuiltSample.shared().pages.mapValues(BuiltPage.init)
  }

  var isIndexed: Bool { !html.contains("<meta name=\"robots\" content=\"noindex\">") }

  var canonical: String? { first(between: "<link rel=\"canonical\" href=\"", and: "\"") }

  func properties(_ name: String) -> [String] {
    html.components(separatedBy: "<meta property=\"\(name)\" content=\"").dropFirst()
      .map { BuiltPage.decoded(String($0.prefix { $0 != "\"" })) }
  }

  /// The nodes of the page's one data block; nil where there is none.
  func linkedData() throws -> [[String: Any]]? {
    guard dataBlocks.count == 1 else { return nil }
    let root = try JSONSerialization.jsonObject(with: Data(dataBlocks[0].utf8)) as? [String: Any]
    guard root?["@context"] as? String == "https://schema.org" else { return nil }
    return root?["@graph"] as? [[String: Any]]
  }

  private func first(between start: String, and end: String) -> String? {
    let rest = html.components(separatedBy: start).dropFirst().first
    return rest?.components(separatedBy: end).first.map(BuiltPage.decoded)
  }

  private static func decoded(_ text: String) -> String {
    let entities = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ]
    return entities.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
