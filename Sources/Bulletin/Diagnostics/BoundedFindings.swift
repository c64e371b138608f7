extension [Diagnostic] {
  /// Of one rule in one file, nobody reads more.
  private static var limit: Int { 100 }

  /// What is printed of sorted findings: of each rule in each file the first hundred, the last of
  /// which says how many more there are.
  package func bounded() -> [Diagnostic] {
    var bounded: [Diagnostic] = []
    var file = ""
    var met: [Rule: (count: Int, last: Int, next: Place)] = [:]
    func closeFile() {
      for rule in met.values where rule.count > Self.limit {
        bounded[rule.last].notes.append(.more(rule.count - Self.limit, from: rule.next))
      }
      met = [:]
    }
    for finding in self {
      if finding.place.file != file {
        closeFile()
        file = finding.place.file
      }
      let count = (met[finding.rule]?.count ?? 0) + 1
      if count <= Self.limit {
        met[finding.rule] = (count, bounded.count, finding.place)
        bounded.append(finding)
      } else {
        met[finding.rule]?.count = count
        if count == Self.limit + 1 { met[finding.rule]?.next = finding.place }
      }
    }
    closeFile()
    return bounded
  }
}

extension Note {
  fileprivate static func more(_ count: Int, from place: Place) -> Note {
    Note(
      at: place,
      Message(
        zh: "这个文件从这里起还有 \(count) 处同样的问题，没有一一列出",
        en: "from here on this file has \(count) more of the same, not listed"))
  }
}
