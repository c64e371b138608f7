/// What trials, made together, change of what the public reads of a file; each fault with those
/// that may have brought it about.
struct FixJudgement {
  struct Fault {
    /// Positions among the trials.
    let trials: [Int]
    let reason: Message
    /// What they are about came out wrong, not something near it.
    let isOwn: Bool
  }

  /// Fields or blocks that some of the trials are about.
  struct Region {
    var range: Range<Int>
    var trials: [Int]
  }

  var faults: [Fault] = []
  let before: PublicReading
  let after: PublicReading
  let file: TriedFile
  /// In the order of the file.
  private let regions: [Region]
  let trials: [Trial]
  let findings: [Diagnostic]

  init(
    of trials: [Trial], for findings: [Diagnostic], in file: TriedFile,
    from before: PublicReading, to after: PublicReading
  ) {
    self.trials = trials
    self.findings = findings
    self.file = file
    self.before = before
    self.after = after
    regions = FixJudgement.regions(of: trials)
    if let start = before.bodyOffset, let newStart = after.bodyOffset,
      file.original(newStart) == start
    {
      judgeParts()
    } else {
      judgeHidden()
    }
  }

  private static func regions(of trials: [Trial]) -> [Region] {
    var regions: [Region] = []
    let ordered = trials.indices.flatMap { index in trials[index].about.map { ($0, index) } }
      .sorted {
        ($0.0.lowerBound, $0.0.upperBound, $0.1) < ($1.0.lowerBound, $1.0.upperBound, $1.1)
      }
    for (range, index) in ordered {
      if let last = regions.last, range.lowerBound < last.range.upperBound {
        let end = max(last.range.upperBound, range.upperBound)
        regions[regions.count - 1].range = last.range.lowerBound..<end
        if last.trials.last != index { regions[regions.count - 1].trials.append(index) }
      } else {
        regions.append(Region(range: range, trials: [index]))
      }
    }
    return regions
  }

  // MARK: Part by part

  /// What stands at one stretch of the file: a region, or what lies between two.
  struct Stretch {
    let parts: ArraySlice<PublicReading.Part>
    let findings: ArraySlice<Diagnostic>
  }

  private mutating func judgeParts() {
    if !after.askedAnchors.isSuperset(of: before.askedAnchors) {
      faults.append(Fault(trials: Array(trials.indices), reason: .breaksLinks, isOwn: false))
    }
    let old = stretches(of: before) { $0 }
    let new = stretches(of: after, file.original)
    for index in old.indices {
      let place = index / 2
      if index.isMultiple(of: 2) {
        guard let reason = outerFault(old[index], new[index]) else { continue }
        // What stands before is the likelier cause: markup reaches forward.
        let cause = regions[max(0, place - 1)...].first?.trials ?? []
        faults.append(Fault(trials: cause, reason: reason, isOwn: false))
      } else if let reason = innerFault(regions[place], old[index], new[index]) {
        faults.append(Fault(trials: regions[place].trials, reason: reason, isOwn: true))
      }
    }
  }

  /// What lies before the first region, the first region, what lies before the second, …
  private func stretches(of reading: PublicReading, _ original: (Int) -> Int) -> [Stretch] {
    var stretches: [Stretch] = []
    var (part, finding) = (0, 0)
    for bound in regions.flatMap({ [$0.range.lowerBound, $0.range.upperBound] }) + [Int.max] {
      let (firstPart, firstFinding) = (part, finding)
      while part < reading.parts.count,
        original(reading.parts[part].range.lowerBound) < bound
      { part += 1 }
      while finding < reading.findings.count,
        original(reading.offset(of: reading.findings[finding])) < bound
      { finding += 1 }
      stretches.append(
        Stretch(
          parts: reading.parts[firstPart..<part],
          findings: reading.findings[firstFinding..<finding]))
    }
    return stretches
  }

  /// Outside every region nothing changes.
  private func outerFault(_ old: Stretch, _ new: Stretch) -> Message? {
    if !old.parts.elementsEqual(new.parts, by: { $0.reads(as: $1) }) {
      let part = zip(old.parts, new.parts).first { !$0.0.reads(as: $0.1) }?.0 ?? old.parts.last
      return .outside(line: part.map { before.lines.range(of: $0.range).line })
    }
    return newError(old.findings, new.findings).map { .newError($0) }
  }

  private func innerFault(_ region: Region, _ old: Stretch, _ new: Stretch) -> Message? {
    let rules = region.trials.flatMap { trials[$0].findings }.map { self.findings[$0].rule }
    let isField = region.range.lowerBound < before.bodyOffset ?? 0
    if !isField, let fault = shapeFault(rules, region, old, new) { return fault }
    for rule in Set(rules) {
      let known = old.findings.count { $0.rule == rule }
      let mended = rules.count { $0 == rule }
      let left = new.findings.count { $0.rule == rule }
      if known >= mended, left > known - mended { return .noCure }
    }
    // A value that could not be read may have faults of its own.
    let left = isField ? new.findings.filter(isReplaced)[...] : new.findings
    return newError(old.findings, left).map { .newError($0) }
  }

  func isReplaced(_ finding: Diagnostic) -> Bool {
    file.isReplaced(after.offsets(of: finding.place.range))
  }

  /// An error of a rule that has more of them than before.
  private func newError(
    _ old: ArraySlice<Diagnostic>, _ new: ArraySlice<Diagnostic>
  ) -> Diagnostic? {
    var known: [Rule: Int] = [:]
    for finding in old { known[finding.rule, default: 0] += 1 }
    return new.first { finding in
      guard finding.rule.severity == .error else { return false }
      known[finding.rule, default: 0] -= 1
      return known[finding.rule] == -1
    }
  }
}

extension Message {
  fileprivate static func outside(line: Int?) -> Message {
    Message(
      zh: "这样改会连带改变别处" + (line.map { "（第 \($0) 行起）" } ?? ""),
      en: "it would change other parts of the text" + (line.map { ", from line \($0) on" } ?? ""))
  }

  fileprivate static let breaksLinks = Message(
    zh: "别的网页链接到这个小标题，这样改链接就断了",
    en: "other pages link to this heading, and the links would break")
  static let noCure = Message(zh: "这样改过，同样的问题还在", en: "the same would still be wrong")

  static func newError(_ finding: Diagnostic) -> Message {
    Message(
      zh: "这样改会带来新的错误：\(finding.message.zh)",
      en: "it would bring a new error: \(finding.message.en)")
  }
}
