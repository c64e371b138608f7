import Testing

@testable import Bulletin

@Suite struct ChartDrawingTests {
  private func columns(_ counts: [Int?]) -> ChartDrawing {
    let columns = zip(1..., counts).map { month, count in
      ColumnChart.Column(label: String(month), count: count ?? 0, isToCome: count == nil)
    }
    return ColumnChart(columns: columns).drawing
  }

  private func path(_ style: ChartDrawing.Shape.Style, of drawing: ChartDrawing) -> String? {
    drawing.shapes.first { $0.style == style }?.path
  }

  private func items(
    _ style: ChartDrawing.Words.Style, of drawing: ChartDrawing
  ) -> [ChartDrawing.Words.Item] {
    drawing.words.first { $0.style == style }?.items ?? []
  }

  private func bar(_ label: String, _ parts: Int...) -> BarChart.Bar {
    BarChart.Bar(label: label, parts: parts, number: String(parts.reduce(0, &+)))
  }

  // MARK: Columns

  @Test func columnsStandOnTheBaselineInTheirSlots() {
    let drawing = columns([4, 1, nil, nil])
    #expect(path(.solid, of: drawing) == "M18 116v-96h48v96zM103 116v-24h48v24z")
    #expect(path(.line, of: drawing) == "M0 116H170")
    #expect(path(.dashes, of: drawing) == "M170 116H340")
    #expect(items(.ticks, of: drawing).map(\.x) == [42, 127, 212, 297])
    #expect(items(.peaks, of: drawing).map(\.text) == ["4", "1"])
    #expect(items(.peaks, of: drawing).map(\.y) == [15, 87])
  }

  @Test func nothingHasNeitherColumnNorNumber() {
    let drawing = columns([0, 3, 0])
    #expect(items(.peaks, of: drawing).map(\.text) == ["3"])
    #expect(path(.solid, of: drawing)?.filter { $0 == "z" }.count == 1)
    #expect(path(.dashes, of: drawing) == nil)
  }

  @Test func fewMakeALowDrawing() {
    #expect(columns([1, 0, 1]).height < columns([4, 0, 1]).height)
    #expect(path(.solid, of: columns([1, 0, 1]))?.hasPrefix("M24 44v-24h64v24z") == true)
  }

  @Test func oneAmongThousandsIsSeen() {
    #expect(path(.solid, of: columns([1, 9999]))?.contains("v-2h") == true)
  }

  @Test func absurdNumbersDoNoHarm() {
    #expect(path(.solid, of: columns([.max, 1]))?.contains("v-96h") == true)
    let drawing = BarChart(bars: [bar("甲", .max, .max), bar("乙", 1, 0)]).drawing
    #expect(path(.hollow, of: drawing) != nil)
  }

  // MARK: Bars

  @Test func partsFollowEachOther() {
    let drawing = BarChart(legend: ["今年", "以前"], bars: [bar("走访", 2, 6), bar("座谈", 0, 4)]).drawing
    // Labels take 26 and the gap 8; the number takes 8 and the gap 8: 290 are left.
    #expect(path(.solid, of: drawing)?.hasSuffix("M34 33h72v13H34z") == true)
    #expect(path(.hollow, of: drawing)?.hasSuffix("M106 33h218v13H106zM34 59h145v13H34z") == true)
    #expect(items(.numbers, of: drawing).map(\.x) == [330, 185])
    #expect(items(.labels, of: drawing).map(\.text) == ["今年", "以前", "走访", "座谈"])
    #expect(drawing.height == 78)
  }

  @Test func nothingLeavesTheDrawing() {
    let bars = (1...40).map { bar("第\($0)项的名称写得很长很长很长", $0 * 1000, $0) }
    let drawing = BarChart(bars: bars).drawing
    for item in items(.numbers, of: drawing) {
      #expect(item.x + ChartDrawing.width(of: item.text) <= ChartDrawing.width)
    }
    let lines = drawing.words.flatMap(\.items).map(\.y)
    #expect(lines.allSatisfy { $0 > 0 && $0 <= drawing.height })
  }

  @Test func longLabelsTakeLinesOfLikeLength() {
    let drawing = BarChart(bars: [bar("中华全国工商业联合会", 1), bar("妇联", 1)]).drawing
    #expect(items(.labels, of: drawing).map(\.text) == ["中华全国工", "商业联合会", "妇联"])
    #expect(items(.labels, of: drawing).map(\.y) == [17, 33, 59])
  }
}
