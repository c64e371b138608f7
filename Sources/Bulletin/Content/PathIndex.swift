/// Files by folder and by name, so that what a wrong path was meant for is found among very many.
struct PathIndex: Sendable {
  private struct Group {
    let names: OrderedNames
    let paths: [String: String]

    init(_ files: [PathParts]) {
      names = OrderedNames(files.map(\.name))
      paths = Dictionary(files.map { ($0.name, $0.path) }) { first, _ in first }
    }

    func nearest(to name: String) -> String? {
      paths[name] ?? names.nearest(to: name).flatMap { paths[$0] }
    }
  }

  /// By ending, and by folder and ending.
  private let byEnding: [Substring: Group]
  private let beside: [String: Group]
  private var byLowerCase: [String: String] = [:]
  /// In lower case and without ending.
  private let byStem: [String: [String]]

  init(_ paths: [String]) {
    let files = paths.map(PathParts.init)
    byEnding = Dictionary(grouping: files, by: \.ending).mapValues(Group.init)
    beside = Dictionary(grouping: files, by: \.place).mapValues(Group.init)
    byStem = Dictionary(grouping: files, by: \.stem).mapValues { $0.map(\.path) }
    for path in paths {
      let lowerCase = path.lowercased()
      if byLowerCase[lowerCase] == nil { byLowerCase[lowerCase] = path }
    }
  }

  /// The path whose file name is closest to that of `path`, endings apart; one in the same folder
  /// wins.
  func nearest(to path: String) -> String? {
    let wanted = PathParts(path)
    return beside[wanted.place]?.nearest(to: wanted.name)
      ?? byEnding[wanted.ending]?.nearest(to: wanted.name)
  }

  /// The only path that differs in its ending, and perhaps in case.
  func withOtherEnding(_ path: String) -> String? {
    let same = byStem[PathParts(path).stem] ?? []
    return same.count == 1 ? same[0] : nil
  }

  /// The path that differs in case only.
  func inOtherCase(_ path: String) -> String? { byLowerCase[path.lowercased()] }
}

private struct PathParts {
  let path: String
  let folder: Substring
  let name: String
  /// `.md`, with its dot; empty without one.
  let ending: Substring

  init(_ path: String) {
    self.path = path
    let last = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let dot = path[last...].lastIndex(of: ".") ?? path.endIndex
    folder = path[..<last]
    name = String(path[last..<dot])
    ending = path[dot...]
  }

  var stem: String { (folder + "/" + name).lowercased() }
  var place: String { folder + "*" + ending }
}
