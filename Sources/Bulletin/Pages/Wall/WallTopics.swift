/// What a wall sheet can show of a station.
enum WallTopic: Sendable, CaseIterable {
  case function, rules, plan, members, reception, codes

  fileprivate var title: String {
    switch self {
    case .function: "职能定位"
    case .rules: "管理办法"
    case .plan: "年度计划"
    case .members: "驻站委员"
    case .reception: "来站须知"
    case .codes: "联系二维码"
    }
  }
}

/// The topics of this site's wall sheets, in order and under the names of its standards.
struct WallTopics: Sendable {
  private(set) var topics: [WallTopic] = []
  private var titles: [WallTopic: String] = [:]
  /// A standard asks for the station's own code.
  let expectsContactCode: Bool

  /// A standard is for the wall when a wall can show its every item: 五上墙, but not 五有 with its
  /// activities and files. Without such a standard every topic is shown.
  init(_ standards: [Standard]) {
    let items = standards.filter { standard in
      standard.items.allSatisfy { $0.predicate.wallTopic != nil }
    }.flatMap(\.items)
    expectsContactCode = items.contains { $0.predicate == .qr }
    for item in items {
      guard let topic = item.predicate.wallTopic, titles[topic] == nil else { continue }
      topics.append(topic)
      titles[topic] = item.label
    }
    if items.isEmpty { topics = WallTopic.allCases }
  }

  func title(of topic: WallTopic) -> String { titles[topic] ?? topic.title }
}

extension StandardPredicate {
  /// nil for what a sheet that hangs for a year had better not say.
  fileprivate var wallTopic: WallTopic? {
    switch self {
    case .function: .function
    case .rules: .rules
    case .plan: .plan
    case .members, .identity: .members
    case .address, .hours: .reception
    case .qr: .codes
    case .archive, .results, .activities: nil
    }
  }
}
