// The front matter could not be read, or ends elsewhere once the trials are made: there is nothing to
// compare but what is said of the file.

extension FixJudgement {
  mutating func judgeHidden() {
    let mended = trials.flatMap(\.findings).map { findings[$0] }
    if let reason = hiddenFault(mended) {
      faults.append(Fault(trials: Array(trials.indices), reason: reason, isOwn: true))
    }
  }

  private func hiddenFault(_ mended: [Diagnostic]) -> Message? {
    let left = Set(after.findings.map { Saying($0, at: file.original(after.offset(of: $0))) })
    let isLeft = mended.contains { left.contains(Saying($0, at: before.offset(of: $0))) }
    if isLeft { return .noCure }
    let isReadable = before.bodyOffset != nil
    if isReadable, after.bodyOffset == nil { return .unreadable }
    let known = Set(before.findings.map { Saying($0) })
    let new = after.findings.first { finding in
      guard finding.rule.severity == .error, !known.contains(Saying(finding)) else { return false }
      let isHidden = !isReadable && (finding.fix != nil || finding.rule != .frontMatterSyntax)
      return !isHidden || isReplaced(finding)
    }
    return new.map { .newError($0) }
  }

  /// What a finding says, wherever or at an offset.
  private struct Saying: Hashable {
    let rule: Rule
    let message: String
    let offset: Int?

    init(_ finding: Diagnostic, at offset: Int? = nil) {
      rule = finding.rule
      message = finding.message.zh
      self.offset = offset
    }
  }
}

extension Message {
  fileprivate static let unreadable = Message(
    zh: "这样改过，文件开头的各项就读不出来", en: "the front matter could not be read any more")
}
