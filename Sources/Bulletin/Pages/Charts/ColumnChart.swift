/// Numbers one after the other in time.
struct ColumnChart {
  let columns: [Column]

  struct Column {
    let label: String
    /// A second line below the label.
    var note: String?
    let count: Int
    /// Of a time to come: there is no number yet.
    var isToCome = false
  }

  /// A column of one among ones is not as high as the drawing.
  private static let lowestScale = 4
  private static let plotHeight = 96
  private static let top = 20
  private static let baseline = top + plotHeight

  var drawing: ChartDrawing {
    let slot = ChartDrawing.width / max(1, columns.count)
    let left = (ChartDrawing.width - slot * columns.count) / 2
    let now = left + slot * (columns.lastIndex { !$0.isToCome }.map { $0 + 1 } ?? 0)
    let end = left + slot * columns.count
    let hasNotes = columns.contains { $0.note != nil }
    let middles = columns.indices.map { left + slot * $0 + slot / 2 }
    return ChartDrawing(
      height: ColumnChart.baseline + (hasNotes ? 38 : 22),
      shapes: ChartDrawing.shapes([
        .solid: zip(columns, middles).map { bar($0, at: $1, width: slot * 4 / 7) }.joined(),
        .line: line(from: left, to: now), .dashes: line(from: now, to: end),
      ]),
      words: ChartDrawing.words([
        .ticks: zip(columns, middles).flatMap(ticks),
        .peaks: zip(columns, middles).compactMap(peak),
      ]))
  }

  private func height(of column: Column) -> Int {
    let greatest = columns.map(\.count).reduce(ColumnChart.lowestScale, max)
    return ChartDrawing.scaled(column.count, to: greatest, length: ColumnChart.plotHeight)
  }

  private func bar(_ column: Column, at middle: Int, width: Int) -> String {
    let height = height(of: column)
    guard height > 0 else { return "" }
    return "M\(middle - width / 2) \(ColumnChart.baseline)v-\(height)h\(width)v\(height)z"
  }

  private func line(from start: Int, to end: Int) -> String {
    start < end ? "M\(start) \(ColumnChart.baseline)H\(end)" : ""
  }

  private func peak(_ column: Column, at middle: Int) -> ChartDrawing.Words.Item? {
    guard column.count > 0 else { return nil }
    let top = ColumnChart.baseline - height(of: column)
    return ChartDrawing.Words.Item(x: middle, y: top - 5, text: String(column.count))
  }

  private func ticks(_ column: Column, at middle: Int) -> [ChartDrawing.Words.Item] {
    [column.label, column.note].compactMap(\.self).enumerated().map { line, text in
      ChartDrawing.Words.Item(x: middle, y: ColumnChart.baseline + 16 * (line + 1), text: text)
    }
  }
}
