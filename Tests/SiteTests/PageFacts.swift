import Foundation

/// What a page says, without its look: title, meta tags, headings, links, dates, pictures.
struct PageFacts {
  private(set) var lines: [String] = []

  /// `isWhole`: with what stands around every page.
  init(html: String, isWhole: Bool) {
    var rest = isWhole ? html[...] : PageFacts.withoutFrame(html)[...]
    while let open = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: ">") else { return }
      let tag = rest[..<close]
      rest = rest[rest.index(after: close)...]
      read(tag, followedBy: rest)
    }
  }

  private static func withoutFrame(_ html: String) -> String {
    var text = html
    let frame = [
      ("<meta charset", "<title>"), ("<header class=\"site-head\">", "</header>"),
      ("<footer class=\"site-foot\">", "</footer>"),
    ]
    for (start, end) in frame {
      guard let from = text.range(of: start), let to = text.range(of: end) else { continue }
      text.removeSubrange(from.lowerBound..<to.lowerBound)
    }
    return text
  }

  private static let onEveryPage = [
    "Content-Security-Policy", "SiteName", "SiteDomain", "theme-color", "og:site_name", "og:locale",
  ]

  private mutating func read(_ tag: Substring, followedBy rest: Substring) {
    let name = tag.prefix { $0.isLetter || $0.isNumber }
    switch name {
    case "title", "h1", "h2", "h3", "h4", "desc":
      lines.append("\(name): \(text(rest, until: "</\(name)>"))")
    case "meta":
      let keys = ["name", "property", "http-equiv"].compactMap { attribute($0, of: tag) }
      guard let key = keys.first, !PageFacts.onEveryPage.contains(key)
      else { return }
      lines.append("meta \(key): \(attribute("content", of: tag) ?? "")")
    case "script" where attribute("type", of: tag) == "application/ld+json":
      lines.append("data: \(text(rest, until: "</script>"))")
    case "link":
      guard attribute("rel", of: tag) == "canonical" else { return }
      lines.append("canonical: \(attribute("href", of: tag) ?? "")")
    case "a":
      lines.append("link: \(text(rest, until: "</a>")) → \(attribute("href", of: tag) ?? "")")
    case "time":
      lines.append(
        "time: \(text(rest, until: "</time>")) = \(attribute("datetime", of: tag) ?? "")")
    case "img":
      lines.append("img: \(attribute("alt", of: tag) ?? "(none)")")
    default: return
    }
  }

  /// Without tags and with single blanks.
  private func text(_ html: Substring, until end: String) -> String {
    let inner = html.range(of: end).map { html[..<$0.lowerBound] } ?? html
    var text = ""
    var isInTag = false
    for character in inner {
      if character == "<" { isInTag = true }
      if !isInTag { text.append(character) }
      if character == ">" { isInTag = false }
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func attribute(_ name: String, of tag: Substring) -> String? {
    guard let start = tag.range(of: " \(name)=\"") else { return nil }
    return String(tag[start.upperBound...].prefix { $0 != "\"" })
  }
}
