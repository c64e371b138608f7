/// What there is of each kind, and how the entries refer to each other. An entry is its index.
struct Corpus {
  let activityCount: Int
  var memberCount: Int { max(3, activityCount / 30) }
  var stationCount: Int { max(1, activityCount / 150) }
  let memberNames: [String]
  let activities: [Activity]

  init(activityCount: Int) {
    self.activityCount = activityCount
    memberNames = Corpus.distinctNames(max(3, activityCount / 30))
    activities = (0..<activityCount).map { Activity(index: $0, of: activityCount) }
  }

  static func memberID(_ index: Int) -> String { "member-" + Day.padded(index + 1, 4) }
  static func stationID(_ index: Int) -> String { "station-" + Day.padded(index + 1, 4) }

  /// The county of a station; members and activities are where their station is.
  static func county(ofStation index: Int) -> Frame.Area {
    Frame.counties[index % Frame.counties.count]
  }

  func station(ofMember index: Int) -> Int { index % stationCount }
  func station(ofActivity index: Int) -> Int { index % stationCount }

  private static func distinctNames(_ count: Int) -> [String] {
    var prose = Prose(Random(stream: "names", 0))
    var seen: Set<String> = []
    var names: [String] = []
    while names.count < count {
      let name = prose.name()
      if seen.insert(name).inserted { names.append(name) }
    }
    return names
  }
}

/// What other entries need to know of an activity.
struct Activity {
  let index: Int
  let day: Day
  let kind: (id: String, label: String)
  let title: String
  /// Path below `activities/`, without `.md`.
  let id: String

  static let kinds: [(id: String, label: String)] = [
    ("visit", "走访"), ("research", "调研"), ("inspection", "视察"), ("consultation", "协商"),
    ("reception-day", "委员接待日"), ("lecture", "委员讲堂"), ("reading", "委员读书"), ("study", "学习培训"),
    ("symposium", "座谈"), ("pairing", "结对联系"), ("service", "服务群众"), ("oversight", "民主监督"),
    ("open-day", "走进政协"), ("meeting", "会议"), ("opening", "揭牌"),
  ]

  init(index: Int, of count: Int) {
    var prose = Prose(Random(stream: "title", index))
    self.index = index
    day = Day(index: index * Day.count / count)
    kind = prose.random.pick(Activity.kinds)
    let stationCount = max(1, count / 150)
    prose.council = Corpus.county(ofStation: index % stationCount).council
    prose.kind = kind.label + "活动"
    title = prose.fill(prose.random.pick(Sentences.titles))
    let monthAndDay = Day.padded(day.month, 2) + Day.padded(day.day, 2)
    id = "\(day.year)/\(monthAndDay)-\(Day.padded(index + 1, 6))"
  }
}
