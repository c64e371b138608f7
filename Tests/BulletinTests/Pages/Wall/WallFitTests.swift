import Testing

@testable import Bulletin

/// That a sheet really fits its paper is seen in the browser tests.
@Suite struct WallFitTests {
  @Test func littleIsSetLarge() {
    let fit = WallFit(content(members: 1, items: 3))
    #expect(fit.layout.form == .grid)
    #expect(fit.layout.textSize <= 3)
    #expect(!fit.layout.isDense)
  }

  @Test func moreIsSetSmaller() {
    let sizes = [3, 6, 9, 12].map { WallFit(content(members: 2, items: $0)).layout.textSize }
    #expect(sizes == sizes.sorted())
    #expect(sizes[0] < sizes[3])
  }

  @Test func manyMembersAreAllShown() {
    let fit = WallFit(content(members: 30, items: 8))
    #expect(fit.content.members?.cards.count == 30)
    #expect(fit.content.members?.rest == nil)
    #expect(fit.layout.memberColumns > 2)
  }

  @Test func whoHasNoRoomIsCounted() throws {
    let item = String(repeating: "长", count: 60)
    let fit = WallFit(content(members: 40, items: 12, item: item, details: item))
    let members = try #require(fit.content.members)
    #expect((1..<40).contains(members.cards.count))
    #expect(members.rest == "等40人")
    #expect(fit.layout.isDense)
  }

  @Test func withoutTextsOrMembersTheRestTakesTheRoom() {
    let empty = WallContent(
      title: "站", heading: [], texts: [], members: nil, reception: reception, codes: codes,
      updated: nil)
    #expect(WallFit(empty).layout.form == .stack)
    var one = empty
    one.members = members(3, details: "")
    #expect(WallFit(one).layout.form == .stack)
  }

  @Test func longTitlesAreSetSmallerUpToTwoLines() {
    let sizes = [2, 12, 16, 20, 30, 60].map { count in
      WallSizes.titleIndex(String(repeating: "站", count: count))
    }
    #expect(sizes == sizes.sorted())
    #expect(sizes.first == 0 && sizes.last == WallSizes.title.count - 1)
  }

  private func content(
    members count: Int, items: Int, item: String = "每季度到村组走访一次", details: String = "青禾小学教师"
  ) -> WallContent {
    let plan = WallText.plan(Array(repeating: item, count: items), rest: nil)
    let rules = WallText.rules([WallRule(title: "管理办法", note: "现行")], rest: nil)
    let texts = [.passage(String(repeating: item, count: 5)), rules, plan].map {
      WallPanel(title: "职能定位", note: nil, content: $0)
    }
    return WallContent(
      title: "工作站", heading: ["青禾市政协"], texts: texts, members: members(count, details: details),
      reception: reception, codes: codes, updated: nil)
  }

  private func members(_ count: Int, details: String) -> WallMembers {
    let card = WallMember(
      name: "林知远", mark: nil, sector: "农业界", details: details, portrait: nil)
    return WallMembers(
      title: "驻站委员", note: "\(count)人", cards: Array(repeating: card, count: count), rest: nil)
  }

  private var reception: WallReception {
    WallReception(
      title: "来站须知", notice: nil,
      rows: [WallRow(label: "电话", lines: [WallLine(text: "0830-555-0131")], isKey: true)])
  }

  private var codes: WallCodes {
    WallCodes(
      title: "联系二维码", contact: nil, contactNote: "扫码联系本站", expectsContact: true,
      page: AddressCode(
        Link(siteAddress: "https://zx.qinghe.example/workstations/tea/"), from: CodeDrawings()))
  }
}
