/// Numbers of things side by side, each a bar on a line of its own.
struct BarChart {
  /// What the parts of the bars are, where they have two.
  var legend: [String] = []
  let bars: [Bar]

  struct Bar {
    let label: String
    /// One after the other on the bar: the first solid, the second hollow.
    let parts: [Int]
    /// As printed at the bar's end.
    let number: String

    /// Numbers beyond all sense are cut so that nothing overflows.
    init(label: String, parts: [Int], number: String) {
      self.label = label
      self.parts = parts.map { min($0, 1 << 40) }
      self.number = number
    }

    var total: Int { parts.reduce(0, +) }
  }

  private static let widestLabel = 9 * ChartDrawing.textSize
  private static let lineHeight = 16
  private static let barHeight = 13
  private static let gap = 8

  var drawing: ChartDrawing {
    let rows = placedRows()
    let labels = rows.flatMap { row in
      row.label.enumerated().map { line, text in
        ChartDrawing.Words.Item(x: 0, y: row.y + 17 + line * BarChart.lineHeight, text: text)
      }
    }
    let (marks, names) = placedLegend()
    return ChartDrawing(
      height: rows.last.map { $0.y + $0.height } ?? 0,
      shapes: ChartDrawing.shapes([
        .solid: marks[0] + rows.map { $0.bar(from: 0, to: $0.split) }.joined(),
        .hollow: marks[1] + rows.map { $0.bar(from: $0.split, to: $0.end) }.joined(),
      ]),
      words: ChartDrawing.words([.labels: names + labels, .numbers: rows.map(\.number)]))
  }

  private struct Row {
    let y: Int
    let label: [String]
    /// Where bars begin.
    let start: Int
    /// How far the first part and the whole bar reach.
    let split: Int
    let end: Int
    let text: String

    var height: Int { 10 + label.count * BarChart.lineHeight }
    private var middle: Int { y + height / 2 }

    var number: ChartDrawing.Words.Item {
      ChartDrawing.Words.Item(x: start + end + 6, y: middle + 4, text: text)
    }

    func bar(from first: Int, to last: Int) -> String {
      guard first < last else { return "" }
      let top = middle - BarChart.barHeight / 2
      return "M\(start + first) \(top)h\(last - first)v\(BarChart.barHeight)H\(start + first)z"
    }
  }

  private func placedRows() -> [Row] {
    let labels = bars.map { wrapped($0.label) }
    let start = (labels.joined().map(ChartDrawing.width).max() ?? 0) + BarChart.gap
    let widestNumber = bars.map { ChartDrawing.width(of: $0.number) }.max() ?? 0
    let length = max(40, ChartDrawing.width - start - widestNumber - BarChart.gap)
    let greatest = bars.map(\.total).max() ?? 0
    var y = legend.isEmpty ? 0 : 26
    return zip(bars, labels).map { bar, label in
      let end = ChartDrawing.scaled(bar.total, to: greatest, length: length)
      let first = ChartDrawing.scaled(bar.parts.first ?? 0, to: greatest, length: length)
      let row = Row(
        y: y, label: label, start: start, split: min(first, end), end: end, text: bar.number)
      y += row.height
      return row
    }
  }

  /// A square of each kind with its name, on one line.
  private func placedLegend() -> (marks: [String], names: [ChartDrawing.Words.Item]) {
    var marks = ["", ""]
    var names: [ChartDrawing.Words.Item] = []
    var x = 1
    for (index, text) in legend.prefix(marks.count).enumerated() {
      marks[index] = "M\(x) 5h11v11h-11z"
      names.append(ChartDrawing.Words.Item(x: x + 17, y: 15, text: text))
      x += 17 + ChartDrawing.width(of: text) + 2 * BarChart.gap
    }
    return (marks, names)
  }

  /// The lines of a label, about as long as each other.
  private func wrapped(_ label: String) -> [String] {
    let (width, size) = (ChartDrawing.width(of: label), ChartDrawing.textSize)
    let share = width / max(1, (width + BarChart.widestLabel - 1) / BarChart.widestLabel)
    let limit = (share + size - 1) / size * size
    var lines = [""]
    for character in label {
      let line = lines[lines.count - 1] + String(character)
      if ChartDrawing.width(of: line) <= limit {
        lines[lines.count - 1] = line
      } else {
        lines.append(String(character))
      }
    }
    return lines
  }
}
