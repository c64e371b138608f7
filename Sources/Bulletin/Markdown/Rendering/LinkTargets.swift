/// Where a link leads.
struct LinkTarget {
  let link: Link
  /// The name of a file that readers keep.
  var fileName: String?
}

/// Where the links and images of one body lead, and what is wrong with them.
struct LinkTargets<Links: BodyLinks> {
  private(set) var log = DiagnosticLog()
  private(set) var pendingAnchors: [PendingAnchor] = []
  private var localAnchors: [LocalAnchor] = []
  private let body: Body
  private let links: Links
  private lazy var lines = SourceLines(body.file.bytes)
  private var destinations: DestinationIndex?

  /// A link to a place on the same page, checked when all of them are known.
  private struct LocalAnchor {
    let fragment: String
    let destination: String
    let line: Int
  }

  init(_ body: Body, _ links: Links) {
    self.body = body
    self.links = links
  }

  /// nil where the link was refused, which has been reported.
  mutating func link(_ destination: String, line: Int) -> LinkTarget? {
    let (path, fragment) = split(destination)
    if path.isEmpty, let fragment {
      return LinkTarget(link: localTarget(fragment, destination, line: line))
    }
    switch links.link(path) {
    case .page(let link, let route, let anchorPrefix):
      guard let fragment, !fragment.isEmpty else { return LinkTarget(link: link) }
      let decoded = anchorPrefix + percentDecode(fragment)
      let occurrence = takeOccurrence(destination, line)
      pendingAnchors.append(
        PendingAnchor(
          route: route, fragment: decoded,
          place: body.file.place(range(of: occurrence, line)),
          fragmentRange: occurrence?.fragmentRange))
      return LinkTarget(link: link.withFragment(decoded))
    case .attachment(let link, let name):
      return LinkTarget(link: withFragment(fragment, link), fileName: name)
    case .other(let link): return LinkTarget(link: withFragment(fragment, link))
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

  private mutating func localTarget(_ fragment: String, _ destination: String, line: Int) -> Link {
    let decoded = percentDecode(fragment)
    // Without a name it is the top of the page.
    if decoded.isEmpty { return Link(fragment: "") }
    localAnchors.append(LocalAnchor(fragment: decoded, destination: destination, line: line))
    return Link(fragment: body.idPrefix + decoded)
  }

  /// At the first `#`.
  private func split(_ destination: String) -> (path: String, fragment: String?) {
    guard let hash = destination.utf8.firstIndex(of: UInt8(ascii: "#")) else {
      return (destination, nil)
    }
    let fragment = destination.utf8[hash...].dropFirst()
    return (String(destination[..<hash]), String(Substring(fragment)))
  }

  private mutating func report(
    _ rule: Rule, _ message: Message, _ replacement: String?,
    at occurrence: DestinationIndex.Occurrence?, _ line: Int
  ) {
    let range = occurrence?.pathRange
    let fix = range.flatMap { range in
      replacement.map { Fix(range, writtenAsDestination($0), isGuess: true) }
    }
    log.report(
      Diagnostic(
        rule, at: body.file.place(range ?? SourceRange(line: line, column: 1)), message, fix: fix))
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

  /// nil where the image was refused, which has been reported.
  mutating func image(_ destination: String, alt: String, line: Int) -> PlacedImage? {
    let (path, _) = split(destination)
    let fault = AlternativeTextFault(alt, of: percentDecode(path))
    let target = links.image(path)
    if fault == nil, case .image(let link, let width, let height, let faults) = target,
      faults.isEmpty
    {
      return PlacedImage(link: link, width: width, height: height)
    }
    let occurrence = takeOccurrence(destination, line)
    let place = body.file.place(range(of: occurrence, line))
    if let fault {
      log.report(Diagnostic(.imageNoAlt, at: place, .alternativeText(fault)))
    }
    switch target {
    case .image(let link, let width, let height, let faults):
      for fault in faults { log.report(Diagnostic(fault.rule, at: place, fault.message)) }
      return PlacedImage(link: link, width: width, height: height)
    case .refused(let rule, let message, let replacement):
      report(rule, message, replacement, at: occurrence, line)
      return nil
    }
  }

  // MARK: Anchors of this page

  /// `anchors` are all that the body has.
  mutating func checkAnchors(_ anchors: Set<String>, among outline: [Heading]) {
    let broken = localAnchors.filter {
      !anchors.contains(body.idPrefix + $0.fragment) && !body.pageAnchors.contains($0.fragment)
    }
    for (index, anchor) in broken.enumerated() {
      let nearest = index < SuggestionLimit.count ? nearest(to: anchor.fragment, outline) : nil
      let occurrence = takeOccurrence(anchor.destination, anchor.line)
      let place = body.file.place(range(of: occurrence, anchor.line))
      let fix = occurrence.flatMap { found in
        nearest.map { Fix(found.fragmentRange, $0, isGuess: true) }
      }
      log.report(.brokenAnchor(anchor.fragment, at: place, nearest: nearest, fix: fix))
    }
  }

  private func nearest(to fragment: String, _ outline: [Heading]) -> String? {
    nearestName(
      to: fragment, among: outline.prefix(500).map { String($0.id.dropFirst(body.idPrefix.count)) })
  }

  // MARK: Places

  /// Where `destination` stands; `line` is that of its node.
  private mutating func takeOccurrence(
    _ destination: String, _ line: Int
  ) -> DestinationIndex.Occurrence? {
    if destinations == nil { destinations = DestinationIndex(lines, from: body.line) }
    return destinations?.take(destination, from: line)
  }

  private func range(of occurrence: DestinationIndex.Occurrence?, _ line: Int) -> SourceRange {
    occurrence?.range ?? SourceRange(line: line, column: 1)
  }

  /// Line of the file where the node begins, or above it.
  func line(of tree: borrowing MarkdownTree) -> Int { body.line + max(tree.line, 1) - 1 }

  /// Whether the box of a task is ticked: cmark takes a `[x]` anywhere in the line for it.
  mutating func isDone(_ tree: borrowing MarkdownTree) -> Bool {
    guard let text = lines.line(line(of: tree)) else { return false }
    let rest = text.dropFirst(max(0, tree.column - 1))
    guard let box = rest.firstIndex(of: UInt8(ascii: "[")), box + 1 < rest.endIndex else {
      return false
    }
    return rest[box + 1] != UInt8(ascii: " ")
  }
}

extension Diagnostic {
  fileprivate static func brokenAnchor(
    _ fragment: String, at place: Place, nearest: String?, fix: Fix?
  ) -> Diagnostic {
    Diagnostic(
      .linkBrokenAnchor, at: place, fix: fix,
      zh: "本页没有标题“\(fragment)”" + (nearest.map { "，最接近的是“\($0)”" } ?? "，请检查 # 后面的文字"),
      en: "no heading of this page has the id `\(fragment)`"
        + (nearest.map { "; the closest is `\($0)`" } ?? "; check the words after #"))
  }
}
