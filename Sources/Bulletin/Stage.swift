/// The steps of the flow, as timed and as shown while they run.
package enum Stage: String, Sendable, CaseIterable {
  case read, resolve, entries, pages, publish

  package var name: Message {
    switch self {
    case .read: Message(zh: "读取", en: "read")
    case .resolve: Message(zh: "核对", en: "resolve")
    case .entries: Message(zh: "条目页", en: "entries")
    case .pages: Message(zh: "列表页", en: "pages")
    case .publish: Message(zh: "发布", en: "publish")
    }
  }

  var progress: Message { Message(zh: "正在\(name.zh)……", en: "\(name.en) …") }
}

/// How long each step of the flow took.
package struct StageTimes: Sendable {
  package private(set) var durations: [(stage: Stage, duration: Duration)] = []
  private var start = ContinuousClock.now
  private var current: Stage?
  private let announce: @Sendable (BuildEvent) -> Void

  package init(announce: @escaping @Sendable (BuildEvent) -> Void = { _ in }) {
    self.announce = announce
  }

  /// Ends the stage under way and begins the next; nil ends the run.
  mutating func begin(_ stage: Stage?) {
    let now = ContinuousClock.now
    if let current { durations.append((current, now - start)) }
    start = now
    current = stage
    if let stage { announce(.stage(stage)) }
  }
}
