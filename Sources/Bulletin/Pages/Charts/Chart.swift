/// A drawing with what it says in words.
package struct Chart: Sendable {
  /// Unique on its page.
  package let id: String
  package let title: String
  /// What the drawing shows, in a sentence.
  package let finding: String
  package let asOf: DateText
  package let drawing: ChartDrawing
  /// The same numbers, where the page has no table of them beside the chart.
  package var table: NumberTable?

  /// Fewer are read faster than a chart.
  static let fewestNumbers = 3
}

/// A table with the charts of its numbers.
package struct ChartedTable: Sendable {
  package let table: NumberTable
  package var charts: [Chart] = []
}

/// What a chart is called and what it counts in.
struct ChartName {
  let id: String
  let title: String
  /// 场, 个.
  let unit: String
}

extension Chart {
  /// nil where there are too few bars to compare, or all are as long.
  init?(_ name: ChartName, _ chart: BarChart, asOf: DateText) {
    guard chart.bars.count >= Chart.fewestNumbers, Set(chart.bars.map(\.parts)).count > 1 else {
      return nil
    }
    self.init(
      id: name.id, title: name.title, finding: Chart.ranking(chart.bars, unit: name.unit),
      asOf: asOf, drawing: chart.drawing)
  }

  /// `共3项，走访最多，12场；座谈次之，5场。`
  private static func ranking(_ bars: [BarChart.Bar], unit: String) -> String {
    let totals = Set(bars.map(\.total)).sorted(by: >).prefix(2)
    let places = totals.map { total in
      let names = bars.filter { $0.total == total }.map(\.label)
      return (names: names, amount: (names.count > 1 ? "各" : "") + "\(total)\(unit)")
    }
    if let all = places.first, all.names.count == bars.count {
      return "共\(bars.count)项，\(all.amount)。"
    }
    let words = zip(places, ["最多，", "次之，"]).map { place, rank in
      listed(place.names) + rank + place.amount
    }
    return "共\(bars.count)项，" + words.joined(separator: "；") + "。"
  }

  /// A few names in full.
  static func listed(_ names: [String]) -> String {
    let some = names.prefix(3).joined(separator: "、")
    return names.count > 3 ? "\(some)等\(names.count)项" : some
  }
}

extension Phrase {
  /// Without its address.
  var words: String {
    switch self {
    case .text(let text): text
    case .link(let link): link.text
    case .date(let date): date.text
    }
  }
}
