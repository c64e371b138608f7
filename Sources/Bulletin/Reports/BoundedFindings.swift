extension [Diagnostic] {
  /// What is printed as text of sorted findings: of a rule with very many warnings or infos on one
  /// type the first three, and of each rule in each file the first hundred. The last of them says how
  /// many more there are. Errors of different files are never left out.
  package func bounded() -> [Diagnostic] {
    bounded(
      Bound(shown: 3, most: 20, more: Note.moreOfType),
      by: { $0.severity == .error ? nil : FindingGroup(rule: $0.rule, files: folder(of: $0)) }
    ).bounded(
      Bound(shown: 100, most: 100, more: Note.moreOfFile),
      by: { FindingGroup(rule: $0.rule, files: $0.place.file[...]) })
  }

  private func bounded(_ bound: Bound, by group: (Diagnostic) -> FindingGroup?) -> [Diagnostic] {
    var places: [FindingGroup: [Int]] = [:]
    for (index, finding) in enumerated() {
      if let group = group(finding) { places[group, default: []].append(index) }
    }
    var findings = self
    var isShown = [Bool](repeating: true, count: count)
    for indices in places.values where indices.count > bound.most {
      let rest = indices.dropFirst(bound.shown)
      guard let next = rest.first, let last = indices.prefix(bound.shown).last else { continue }
      findings[last].notes.append(bound.more(rest.count, self[next].place))
      for index in rest { isShown[index] = false }
    }
    return zip(findings, isShown).filter(\.1).map(\.0)
  }
}

/// Of more than `most` findings `shown` are printed, with a note on the others.
private struct Bound {
  let shown: Int
  let most: Int
  let more: (Int, Place) -> Note
}

private struct FindingGroup: Hashable {
  let rule: Rule
  let files: Substring
}

/// The folder of a type.
private func folder(of finding: Diagnostic) -> Substring {
  finding.place.file.prefix { $0 != "/" }
}

extension Note {
  fileprivate static func moreOfType(_ count: Int, from place: Place) -> Note {
    Note(
      at: place, zh: "从这里起还有 \(count) 处同样的问题，没有一一列出；加 --all 可以全部列出",
      en: "from here on there are \(count) more of the same, not listed; --all lists them")
  }

  fileprivate static func moreOfFile(_ count: Int, from place: Place) -> Note {
    Note(
      at: place, zh: "这个文件从这里起还有 \(count) 处同样的问题，没有一一列出；加 --all 可以全部列出",
      en: "from here on this file has \(count) more of the same, not listed; --all lists them")
  }
}
