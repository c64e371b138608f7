/// What links name after `#`, checked once every page that they lead to is known.
struct AskedAnchors: Sendable {
  private var all: [PendingAnchor] = []
  private var byRoute: [String: Set<String>] = [:]

  var isEmpty: Bool { all.isEmpty }

  mutating func add(_ anchors: [PendingAnchor]) {
    all += anchors
    for anchor in anchors { byRoute[anchor.route, default: []].insert(anchor.fragment) }
  }

  /// What links name on the page at `route`.
  func names(at route: String) -> Set<String> { byRoute[route] ?? [] }

  /// `link/broken-anchor`. `anchors` gives the ids of the page at a route, or those among them that
  /// hold all that are asked; nil where they cannot be told. It is asked once a page.
  func check(
    reporting log: inout DiagnosticLog, anchors: (String, _ asked: Set<String>) -> Set<String>?
  ) {
    let known = byRoute.reduce(into: [String: Set<String>]()) {
      $0[$1.key] = anchors($1.key, $1.value)
    }
    var names: [String: OrderedNames] = [:]
    var limits: [String: SuggestionLimit] = [:]
    for anchor in all {
      guard let ids = known[anchor.route], !ids.contains(anchor.fragment) else { continue }
      let ordered = names[anchor.route] ?? OrderedNames(Array(ids))
      names[anchor.route] = ordered
      let limit = limits[anchor.place.file] ?? SuggestionLimit()
      limits[anchor.place.file] = limit
      let nearest = limit.allowsAnother() ? ordered.nearest(to: anchor.fragment) : nil
      log.report(.brokenAnchor(anchor, nearest: nearest))
    }
  }
}

extension Diagnostic {
  fileprivate static func brokenAnchor(_ anchor: PendingAnchor, nearest: String?) -> Diagnostic {
    let fix = nearest.flatMap { nearest in
      anchor.fragmentRange.map { Fix($0, nearest, isGuess: true) }
    }
    return Diagnostic(
      .linkBrokenAnchor, at: anchor.place, fix: fix,
      zh: "那个页面上没有“\(anchor.fragment)”这个小标题"
        + (nearest.map { "，最接近的是“\($0)”" } ?? ""),
      en: "that page has no heading ‘\(anchor.fragment)’"
        + (nearest.map { "; the closest is ‘\($0)’" } ?? ""))
  }
}
