/// The Markdown of one activity, about 4 KB.
struct ActivityText {
  private let activity: Activity
  private let corpus: Corpus
  private let station: Int
  private let county: Frame.Area
  private var prose: Prose

  private static let bodyLength = 3400

  init(_ activity: Activity, of corpus: Corpus) {
    self.activity = activity
    self.corpus = corpus
    station = corpus.station(ofActivity: activity.index)
    county = Corpus.county(ofStation: station)
    prose = Prose(Random(stream: "activity", activity.index))
    prose.council = county.council
    prose.kind = activity.kind.label + "活动"
  }

  mutating func render() -> String { "---\n" + frontMatter() + "---\n\n" + body() }

  private mutating func frontMatter() -> String {
    let hour = prose.random.number(8...15)
    let collected = prose.random.number(1...40)
    return """
      title: \(activity.title)
      kind: \(activity.kind.id)
      date: \(activity.day.iso)
      time: \(Day.padded(hour, 2)):30-\(Day.padded(hour + 2, 2)):00
      organizers:
        - \(county.council)
      \(secondOrganizer())place: \(county.name)\(prose.place())
      participants: [\(participants().joined(separator: ", "))]
      sectors: [\(sectors().joined(separator: ", "))]
      stations: \(Corpus.stationID(station))
      areas: \(county.id)
      reached: \(prose.random.number(20...900))
      collected: \(collected)
      resolved: \(prose.random.number(0...collected))
      \(figures())
      """
  }

  private mutating func secondOrganizer() -> String {
    guard prose.random.chance(0.5) else { return "" }
    let others = [Frame.city.council] + Frame.committees.map(\.name)
    return "  - \(prose.random.pick(others))\n"
  }

  private mutating func participants() -> [String] {
    let first = prose.random.number(0...(corpus.memberCount - 1))
    return (0..<3).map { corpus.memberNames[(first + $0) % corpus.memberCount] }
  }

  private mutating func sectors() -> [String] {
    let first = prose.random.number(0...(Frame.sectors.count - 1))
    let step = prose.random.number(1...(Frame.sectors.count - 1))
    return [first, (first + step) % Frame.sectors.count].map { Frame.sectors[$0].id }
  }

  private mutating func figures() -> String {
    guard prose.random.chance(0.3) else { return "" }
    return """
      source: 委员联络办公室统计
      figures:
        - label: 服务群众
          value: \(prose.random.number(2...80) * 100)
          qualifier: over
          unit: 人次
          as_of: \(activity.day.iso)

      """
  }

  private mutating func body() -> String {
    prose.day = activity.day
    var text = prose.fill(prose.random.pick(Sentences.openings)) + prose.paragraph(1...2) + "\n\n"
    prose.day = nil
    var parts = [list(), quotation(), table(), links()]
    while text.utf8.count < ActivityText.bodyLength || !parts.isEmpty {
      let mark = parts.count == 2 ? "###" : "##"
      text += "\(mark) \(prose.fill(prose.random.pick(Sentences.headings)))\n\n"
      text += prose.fill(prose.random.pick(Sentences.strong)) + prose.paragraph(2...3) + "\n\n"
      if let part = parts.popLast() { text += part + "\n" }
    }
    return text
  }

  private mutating func list() -> String {
    (0..<prose.random.number(3...4)).map { _ in
      "- \(prose.fill(prose.random.pick(Sentences.items)))\n"
    }.joined()
  }

  private mutating func quotation() -> String { "> “\(prose.sentence())”\(prose.name())说。\n" }

  private mutating func table() -> String {
    var text = "| 事项 | 地点 | 意见（条） | 进展 |\n| --- | --- | ---: | --- |\n"
    for _ in 0..<prose.random.number(2...4) {
      let progress = prose.random.pick(["已办结", "正在办理", "列入计划", "已作说明"])
      text += "| \(prose.fill("v n")) | \(prose.place()) | \(prose.fill("#")) | \(progress) |\n"
    }
    return text
  }

  private mutating func links() -> String {
    let others = (0..<2).map { _ in
      corpus.activities[prose.random.number(0...max(0, activity.index - 1))]
    }
    let reports = others.map { "[\($0.title)](../\($0.id).md)" }.joined(separator: "、")
    let address = "../../workstations/\(Corpus.stationID(station)).md"
    return "相关报道：\(reports)。活动由[\(county.name)委员工作站](\(address))承办。\n"
  }
}
