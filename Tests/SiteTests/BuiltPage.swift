import Foundation

/// What a page tells machines.
struct BuiltPage: Sendable {
  let html: String

  init(_ html: String) { self.html = html }

  var isIndexed: Bool { !html.contains("<meta name=\"robots\" content=\"noindex\">") }

  var canonical: String? { first(between: "<link rel=\"canonical\" href=\"", and: "\"") }

  /// The text that a browser shows, with entities undone.
  var shownText: String {
    let body = html.components(separatedBy: "<body>").last ?? ""
    let words = body.components(separatedBy: "<").map { piece in
      piece.firstIndex(of: ">").map { String(piece[piece.index(after: $0)...]) } ?? piece
    }
    return BuiltPage.decoded(words.joined())
  }

  func properties(_ name: String) -> [String] {
    html.components(separatedBy: "<meta property=\"\(name)\" content=\"").dropFirst()
      .map { BuiltPage.decoded(String($0.prefix { $0 != "\"" })) }
  }

  /// The nodes of the page's one data block; nil where there is none.
  func linkedData() throws -> [[String: Any]]? {
    let parts = html.components(separatedBy: "<script type=\"application/ld+json\">")
    guard parts.count == 2, let text = parts[1].components(separatedBy: "</script>").first else {
      return nil
    }
    let root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    guard root?["@context"] as? String == "https://schema.org" else { return nil }
    return root?["@graph"] as? [[String: Any]]
  }

  /// Of a built site, by path.
  static func all(in folder: URL) throws -> [String: BuiltPage] {
    var pages: [String: BuiltPage] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where path.hasSuffix(".html") {
      let html = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      pages[path] = BuiltPage(html)
    }
    return pages
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
