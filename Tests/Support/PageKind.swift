package import Bulletin

/// What tests call the kind of page at an address; nil for what is no page. A new kind of target does
/// not compile until it has a name here, and every name has to be found in the sample.
package func pageKind(of target: RouteTarget, in site: Site) -> String? {
  switch target {
  case .entry(let id): "entry of \(id.kind.directory)"
  case .overview(let overview): "overview \(overview)"
  case .list(let id, let page): page > 1 ? "further page" : site.lists[id].pageKind
  case .wallSheet(_, let paper): "wall sheet \(paper.name)"
  case .notFound: "not found"
  case .withdrawn: "withdrawn"
  case .redirect: "redirect"
  case .machineFile, .assets, .staticFile: nil
  }
}

/// Those that the sample has.
package let pageKinds: Set<String> = Set(
  EntryKind.allCases.map { "entry of \($0.directory)" } + Overview.allCases.map { "overview \($0)" }
    + WallPaper.allCases.map { "wall sheet \($0.name)" }
    + [
      "station table", "sectors", "campaign", "list", "filtered list", "not found", "withdrawn",
      "redirect",
    ])

extension EntryList {
  fileprivate var pageKind: String {
    switch (kind, scope) {
    case (_, .campaign): "campaign"
    case (.workstation, _): "station table"
    case (.sector, .whole): "sectors"
    case (_, .whole): "list"
    default: "filtered list"
    }
  }
}
