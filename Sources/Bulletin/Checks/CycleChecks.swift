/// `reference/cycle`: parent of stations and areas, basis_docs, supersedes.
func checkCycles(_ site: Site, reporting log: inout DiagnosticLog) {
  let entries = site.entries
  reportCycles(entries.workstations, at: \.fields.parent, reporting: &log) {
    $0.fields.parent?.id.map { [$0] } ?? []
  }
  reportCycles(entries.areas, at: \.fields.parent, reporting: &log) {
    $0.fields.parent?.id.map { [$0] } ?? []
  }
  reportCycles(entries.documents, at: \.fields.basis, reporting: &log) {
    $0.fields.basis.compactMap(\.id)
  }
  reportCycles(entries.documents, at: \.fields.supersedes, reporting: &log) {
    $0.fields.supersedes.compactMap(\.id)
  }
}

/// Reports each entry that comes back to itself, once, at its own field.
private func reportCycles<Fields: EntryFields>(
  _ entries: [Entry<Fields>], at path: Entry<Fields>.FieldPath, reporting log: inout DiagnosticLog,
  targets: (Entry<Fields>) -> [ID<Fields>]
) {
  let key = Fields.schema.description(at: path)?.key ?? ""
  let edges = entries.map { targets($0).map(\.index) }
  for component in cyclicComponents(edges) {
    let names = NameList(component.lazy.map { "“\(entries[$0].common.title)”" })
    for index in component {
      log.report(
        .cycle(key: key, names: names, at: entries[index].place(of: path)))
    }
  }
}

/// The strongly connected components that hold a cycle (Tarjan), without recursion.
func cyclicComponents(_ edges: [[Int]]) -> [[Int]] {
  var search = CycleSearch(edges: edges)
  for node in edges.indices { search.visit(node) }
  return search.components
    .filter { $0.count > 1 || edges[$0[0]].contains($0[0]) }
    .map { $0.sorted() }
    .sorted { $0[0] < $1[0] }
}

private struct CycleSearch {
  let edges: [[Int]]
  private(set) var components: [[Int]] = []
  private var number: [Int?]
  private var low: [Int]
  private var isOnStack: [Bool]
  private var stack: [Int] = []
  private var counter = 0

  init(edges: [[Int]]) {
    self.edges = edges
    number = Array(repeating: nil, count: edges.count)
    low = Array(repeating: 0, count: edges.count)
    isOnStack = Array(repeating: false, count: edges.count)
  }

  mutating func visit(_ root: Int) {
    guard number[root] == nil else { return }
    var path: [(node: Int, nextEdge: Int)] = [(enter(root), 0)]
    while let (node, edge) = path.last {
      guard edge < edges[node].count else {
        path.removeLast()
        leave(node)
        if let parent = path.last?.node { low[parent] = min(low[parent], low[node]) }
        continue
      }
      path[path.count - 1].nextEdge += 1
      let target = edges[node][edge]
      if number[target] == nil {
        path.append((enter(target), 0))
      } else if isOnStack[target] {
        low[node] = min(low[node], number[target] ?? 0)
      }
    }
  }

  private mutating func enter(_ node: Int) -> Int {
    number[node] = counter
    low[node] = counter
    counter += 1
    stack.append(node)
    isOnStack[node] = true
    return node
  }

  private mutating func leave(_ node: Int) {
    guard low[node] == number[node] else { return }
    var component: [Int] = []
    while let last = stack.popLast() {
      isOnStack[last] = false
      component.append(last)
      if last == node { break }
    }
    components.append(component)
  }
}

extension Diagnostic {
  fileprivate static func cycle(key: String, names: NameList, at place: Place) -> Diagnostic {
    Diagnostic(
      .referenceCycle, at: place,
      zh: "引用绕成了圈：\(names.zh)，请改掉其中一处",
      en: "‘\(key)’ leads back to itself: \(names.en)")
  }
}
