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

  @Test func farNamesAreNotOffered() {
    #expect(nearestName(to: "春", among: ["秋", "冬"]) == nil)
    #expect(nearestName(to: "", among: ["a"]) == nil)
    #expect(nearestName(to: "不存在的站", among: ["茶产业委员工作站"]) == nil)
  }
}
