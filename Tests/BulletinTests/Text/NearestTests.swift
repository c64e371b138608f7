import Testing

@testable import Bulletin

@Suite struct NearestTests {
  @Test(arguments: [
    ("农业届", "农业界"), ("titel", "title"), ("sumary", "summary"), ("林知园", "林知远"),
    ("走防", "走访"), ("workstation", "workstations"),
  ])
  func slipsFindTheName(slip: String, name: String) {
    let names = ["title", "summary", "农业界", "教育界", "林知远", "走访", "调研", "workstations"]
    #expect(nearestName(to: slip, among: names) == name)
  }

  @Test func partsOfNamesFindTheOneName() {
    let names = ["委员工作站", "委员工作室", "已解释说明", "已解决", "workstation"]
    #expect(longerName(of: "工作站", in: names)?.name == "委员工作站")
    #expect(longerName(of: "已解释", in: names)?.name == "已解释说明")
    #expect(longerName(of: "委员", in: names) == nil)
    #expect(longerName(of: "station", in: names) == nil)
  }

  @Test func farNamesAreNotOffered() {
    #expect(nearestName(to: "春", among: ["秋", "冬"]) == nil)
    #expect(nearestName(to: "", among: ["a"]) == nil)
    #expect(nearestName(to: "不存在的站", among: ["茶产业委员工作站"]) == nil)
  }

  @Test(arguments: [
    ("unpublished", "published"), ("un-published", "published"), ("unpublishd", "published"),
    ("inactive", "active"), ("unactive", "active"), ("unresolved", "resolved"),
    ("unplanned", "planned"), ("not-in-force", "in-force"), ("未开展", "已开展"), ("待发布", "发布"),
    ("拟发布", "发布"), ("预发布", "发布"), ("没解决", "已解决"),
  ])
  func oppositesAreTold(word: String, other: String) {
    #expect(differInNegation(word, other))
    #expect(differInNegation(other, word))
  }

  @Test(arguments: [
    ("publised", "published"), ("ispection", "inspection"), ("dreft", "draft"),
    ("inspectoin", "inspection"), ("走访访", "走访"), ("已开站", "已开展"), ("onsite", "on-site"),
    ("in-forse", "in-force"), ("preparin", "preparing"), ("nne", "none"),
  ])
  func slipsAreNoOpposites(word: String, other: String) {
    #expect(!differInNegation(word, other))
    #expect(!differInNegation(other, word))
  }
}
