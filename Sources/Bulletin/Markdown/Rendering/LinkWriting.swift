/// Where the text being written stands.
enum LinkState {
  case outside, inLink, inRefusedLink
}

/// A link to a place on the same page, checked when all of them are known.
struct LocalAnchor {
  let fragment: String
  let destination: String
  let line: Int
}

extension BodyWriter {
  mutating func openLink(_ tree: borrowing MarkdownTree) {
    guard let (link, fileName) = target(of: tree.destination, line: line(of: tree)) else {
      linkState = .inRefusedLink
      return
    }
    linkState = .inLink
    openAnchor(link)
    if let fileName { add("download", fileName) }
    addTitle(tree.title)
    markup.add(">")
  }

  mutating func closeLink() {
    if linkState == .inLink { markup.add("</a>") }
    linkState = .outside
  }

  /// Begins an `a`; the caller ends its tag.
  mutating func openAnchor(_ link: Link) {
    markup.add("<a href=\"")
    markup.addText(link.address)
    markup.add(isExternal(link) ? "\" rel=\"noopener\"" : "\"")
  }

  mutating func addTitle(_ title: String) {
    if !title.isEmpty { add("title", title) }
  }

  private mutating func add(_ attribute: StaticString, _ value: String) {
    markup.add(" ")
    markup.add(attribute)
    markup.add("=\"")
    markup.addText(value)
    markup.add("\"")
  }

  private func isExternal(_ link: Link) -> Bool {
    let start = link.address.prefix(8).lowercased()
    return start.hasPrefix("https://") || start.hasPrefix("http://")
  }

  // MARK: Targets

  /// With the name of a file that is kept; nil where the link was refused, which has been reported.
  private mutating func target(of destination: String, line: Int) -> (Link, fileName: String?)? {
    let (path, fragment) = split(destination)
    if path.isEmpty, let fragment { return (localTarget(fragment, destination, line: line), nil) }
    switch links.link(path) {
    case .page(let link, let route, let anchorPrefix):
      guard let fragment, !fragment.isEmpty else { return (link, nil) }
      let decoded = anchorPrefix + percentDecode(fragment)
      let occurrence = takeOccurrence(destination, line)
      pendingAnchors.append(
        PendingAnchor(
          route: route, fragment: decoded,
          place: place(occurrence?.range ?? SourceRange(line: line, column: 1)),
          fragmentRange: occurrence?.fragmentRange))
      return (link.withFragment(decoded), nil)
    case .attachment(let link, let name): return (withFragment(fragment, link), name)
    case .other(let link): return (withFragment(fragment, link), nil)
    case .refused(let rule, let message, let replacement):
      report(rule, message, replacement, at: takeOccurrence(destination, line), line)
      return nil
    }
  }

  private func withFragment(_ fragment: String?, _ link: Link) -> Link {
    guard let fragment else { return link }
    return Link(external: link.address + "#" + fragment)
      ?? link.withFragment(percentDecode(fragment))
  }

  private mutating func localTarget(
    _ fragment: String, _ destination: String, line: Int
  ) -> Link {
    let decoded = percentDecode(fragment)
    // Without a name it is the top of the page.
    if decoded.isEmpty { return Link(fragment: "") }
    localAnchors.append(LocalAnchor(fragment: decoded, destination: destination, line: line))
    return Link(fragment: body.idPrefix + decoded)
  }

  /// At the first `#`.
  func split(_ destination: String) -> (path: String, fragment: String?) {
    guard let hash = destination.utf8.firstIndex(of: UInt8(ascii: "#")) else {
      return (destination, nil)
    }
    let fragment = destination.utf8[hash...].dropFirst()
    return (String(destination[..<hash]), String(Substring(fragment)))
  }

  mutating func report(
    _ rule: Rule, _ message: Message, _ replacement: String?,
    at occurrence: DestinationIndex.Occurrence?, _ line: Int
  ) {
    let range = occurrence?.pathRange
    let fix = range.flatMap { range in
      replacement.map { Fix(range, writtenAsDestination($0), isGuess: true) }
    }
    log.report(
      Diagnostic(rule, at: place(range ?? SourceRange(line: line, column: 1)), message, fix: fix))
  }

  private func writtenAsDestination(_ path: String) -> String {
    var result = ""
    for scalar in path.unicodeScalars {
      switch scalar {
      case " ": result += "%20"
      case "(": result += "%28"
      case ")": result += "%29"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  // MARK: Anchors of this page

  mutating func checkLocalAnchors() {
    let broken = localAnchors.filter {
      !anchors.contains(body.idPrefix + $0.fragment) && !body.pageAnchors.contains($0.fragment)
    }
    for (index, anchor) in broken.enumerated() {
      let nearest = index < SuggestionLimit.count ? nearestHeading(to: anchor.fragment) : nil
      let occurrence = takeOccurrence(anchor.destination, anchor.line)
      let range = occurrence?.range ?? SourceRange(line: anchor.line, column: 1)
      let fix = occurrence.flatMap { found in
        nearest.map { Fix(found.fragmentRange, $0, isGuess: true) }
      }
      log.report(.brokenAnchor(anchor.fragment, at: place(range), nearest: nearest, fix: fix))
    }
  }

  private func nearestHeading(to fragment: String) -> String? {
    nearestName(
      to: fragment, among: outline.prefix(500).map { String($0.id.dropFirst(body.idPrefix.count)) })
  }
}

extension Diagnostic {
  fileprivate static func brokenAnchor(
    _ fragment: String, at place: Place, nearest: String?, fix: Fix?
  ) -> Diagnostic {
    Diagnostic(
      .linkBrokenAnchor, at: place,
      Message(
        zh: "本页没有标题“\(fragment)”" + (nearest.map { "，最接近的是“\($0)”" } ?? "，请检查 # 后面的文字"),
        en: "no heading of this page has the id `\(fragment)`"
          + (nearest.map { "; the closest is `\($0)`" } ?? "; check the words after #")),
      fix: fix)
  }
}
