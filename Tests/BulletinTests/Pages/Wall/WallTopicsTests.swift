import Testing

@testable import Bulletin

@Suite struct WallTopicsTests {
  @Test func aStandardForTheWallNamesThePanels() throws {
    let topics = WallTopics([
      try standard("有场所=has-address", "有活动=has-activities(1,12)"),
      try standard("身份=has-identity", "职能=has-function", "码=has-qr"),
    ])
    #expect(topics.topics == [.members, .function, .codes])
    #expect(topics.topics.map(topics.title) == ["身份", "职能", "码"])
    #expect(topics.title(of: .reception) == "来站须知")
    #expect(topics.expectsContactCode)
  }

  @Test func aTopicNamedTwiceStandsOnce() throws {
    let topics = WallTopics([
      try standard("委员=has-members(1)", "身份=has-identity"),
      try standard("地址=has-address", "时间=has-hours"),
    ])
    #expect(topics.topics == [.members, .reception])
    #expect(topics.topics.map(topics.title) == ["委员", "地址"])
    #expect(!topics.expectsContactCode)
  }

  @Test func withoutSuchAStandardEveryTopicIsShown() throws {
    for standards in [[], [try standard("有职能=has-function", "有档案=has-archive")]] {
      let topics = WallTopics(standards)
      #expect(topics.topics == WallTopic.allCases)
      #expect(topics.title(of: .function) == "职能定位")
      #expect(!topics.expectsContactCode)
    }
  }

  private func standard(_ items: String...) throws -> Standard {
    var standard = Standard()
    standard.items = try items.map { try #require(StandardItem(parsing: $0)) }
    return standard
  }
}
