/// Numbers one after the other in time.
struct ColumnChart {
  private let columns: [Column]
  private let greatest: Int
  /// Where columns stand.
  private let baseline: Int

  struct Column {
    let label: String
    /// A second line below the label.
    var note: String?
    let count: Int
    /// Of a time to come: there is no number yet.
    var isToCome = false
  }

  private static let top = 20
  private static let greatestHeight = 96
  /// One is no higher, however few there are.
  private static let heightOfOne = 24

  init(columns: [Column]) {
    self.columns = columns
    greatest = columns.map(\.count).reduce(1, max)
    let ones = ColumnChart.greatestHeight / ColumnChart.heightOfOne
    baseline = ColumnChart.top + ColumnChart.heightOfOne * min(greatest, ones)
  }

  var drawing: ChartDrawing {
    let slot = ChartDrawing.width / max(1, columns.count)
    let left = (ChartDrawing.width - slot * columns.count) / 2
    let now = left + slot * (columns.lastIndex { !$0.isToCome }.map { $0 + 1 } ?? 0)
    let end = left + slot * columns.count
    let hasNotes = columns.contains { $0.note != nil }
    let middles = columns.indices.map { left + slot * $0 + slot / 2 }
    return ChartDrawing(
      height: baseline + (hasNotes ? 38 : 22),
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
    ChartDrawing.scaled(column.count, to: greatest, length: baseline - ColumnChart.top)
  }

  private func bar(_ column: Column, at middle: Int, width: Int) -> String {
    let height = height(of: column)
    guard height > 0 else { return "" }
    return "M\(middle - width / 2) \(baseline)v-\(height)h\(width)v\(height)z"
  }

  private func line(from start: Int, to end: Int) -> String {
    start < end ? "M\(start) \(baseline)H\(end)" : ""
  }

  private func peak(_ column: Column, at middle: Int) -> ChartDrawing.Words.Item? {
    guard column.count > 0 else { return nil }
    let y = baseline - height(of: column) - 5
    return ChartDrawing.Words.Item(x: middle, y: y, text: String(column.count))
  }

  private func ticks(_ column: Column, at middle: Int) -> [ChartDrawing.Words.Item] {
    [column.label, column.note].compactMap(\.self).enumerated().map { line, text in
      ChartDrawing.Words.Item(x: middle, y: baseline + 16 * (line + 1), text: text)
    }
  }
}
