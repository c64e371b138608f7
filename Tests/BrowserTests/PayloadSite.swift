import Foundation

/// A site with one payload in every place of each of a few entries. Link and image targets stand in
/// entries of their own, for most of them are refused.
struct PayloadSite {
  private let payloads: [String]

  init(_ payloads: [String]) { self.payloads = payloads }

  func write(to content: URL) throws {
    func write(_ path: String, _ text: String) throws {
      let file = content.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    try write("site.yml", settings)
    try write("areas/qinghe.md", "---\ntitle: 青禾市\nlevel: city\ncouncil: 青禾市政协\n---\n")
    try write(
      "sectors/farm.md", "---\ntitle: 农业界\norder: 1\ncategory: professional\n---\n")
    try write("articles/2026/dot.gif", "")
    let dot = Data(base64Encoded: "R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==")
    try dot?.write(to: content.appending(path: "articles/2026/dot.gif"))
    for (index, payload) in payloads.enumerated() {
      try write("articles/2026/p\(index).md", article(payload, index))
      try write("articles/2026/t\(index).md", targets(payload))
      try write("members/p\(index).md", member(payload))
    }
  }

  private var settings: String {
    let campaigns = payloads.enumerated().map {
      "  - { id: c\($0), name: \(quoted("\($1) \($0)")) }\n"
    }
    return """
      title: 青禾政协简报
      base_url: https://zx.qinghe.example/
      root_area: qinghe
      council: { short: 青禾市政协 }
      default_source: 青禾市政协
      campaigns:\(campaigns.isEmpty ? " []" : "\n" + campaigns.joined())

      """
  }

  private func article(_ payload: String, _ index: Int) -> String {
    let text = quoted(payload)
    let flat = payload.split(whereSeparator: \.isNewline).joined(separator: " ")
    return """
      ---
      title: \(quoted(String(payload.prefix(60))))
      kind: feature
      date: 2026-05-01
      summary: \(quoted(String(payload.prefix(120))))
      lead: \(text)
      kicker: \(text)
      subtitle: \(text)
      default_credit: \(text)
      keywords: [\(text)]
      campaigns: [c\(index)]
      sectors: [farm]
      authors: [{ name: \(text), roles: \(text) }]
      photos: [{ file: dot.gif, alt: \(text), caption: \(text), credit: \(text) }]
      figures: [{ label: \(text), value: 3, unit: \(text), period: \(text) }]
      ---

      \(payload)

      ## \(flat)

      [\(flat)](https://example.com/) ![图 \(flat)](dot.gif) `\(flat)`

      """
  }

  private func targets(_ payload: String) -> String {
    """
    ---
    title: 链接
    kind: report
    date: 2026-05-02
    ---

    [甲](<\(payload)>) [乙][r] <\(payload)> ![丙](<\(payload)>)

    [r]: <\(payload)> "题"

    """
  }

  private func member(_ payload: String) -> String {
    let text = quoted(payload)
    return """
      ---
      name: \(quoted(String(payload.prefix(60))))
      level: city
      sectors: [farm]
      consent: full
      roles: [\(text)]
      work_unit: \(text)
      expertise: [\(text)]
      contact: \(text)
      ---

      \(payload)

      """
  }

  /// As a double-quoted YAML scalar.
  private func quoted(_ text: String) -> String {
    let inner = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}":
        "\\u" + String(format: "%04x", scalar.value)
      default: String(scalar)
      }
    }
    return "\"" + inner.joined() + "\""
  }
}
