/// A chart as shapes and words. A phone is about as many units wide as the drawing.
package struct ChartDrawing: Sendable, Equatable {
  package static let width = 340
  package let height: Int
  /// Later ones cover earlier ones.
  package let shapes: [Shape]
  package let words: [Words]

  /// A bar or a line of a chart.
  package struct Shape: Sendable, Equatable {
    package let style: Style
    /// The `d` of an SVG path.
    package let path: String

    /// How a shape is drawn.
    package enum Style: Sendable { case solid, hollow, line, dashes }
  }

  /// Words that look alike.
  package struct Words: Sendable, Equatable {
    package let style: Style
    package let items: [Item]

    /// What the words are, which says how they stand.
    package enum Style: Sendable {
      /// Names; x is their beginning.
      case labels
      /// Numbers; x is their beginning.
      case numbers
      /// Names under columns; x is their middle.
      case ticks
      /// Numbers on columns; x is their middle.
      case peaks
    }

    /// Words at one place.
    package struct Item: Sendable, Equatable {
      package let x: Int
      /// The line the words stand on.
      package let y: Int
      package let text: String
    }
  }
}

extension ChartDrawing {
  /// Of all words.
  static let textSize = 13

  /// How wide `text` is, rather more than less.
  static func width(of text: String) -> Int { (TextMeasure.width(text) * textSize + 99) / 100 }

  /// `number` on a scale on which `greatest` takes `length`; what is there is seen. Numbers beyond
  /// all sense are cut so that nothing overflows.
  static func scaled(_ number: Int, to greatest: Int, length: Int) -> Int {
    let (number, greatest) = (min(number, 1 << 50), min(greatest, 1 << 50))
    guard number > 0, greatest > 0 else { return 0 }
    return max(2, number * length / greatest)
  }

  /// Without what has nothing to show.
  static func shapes(_ paths: KeyValuePairs<Shape.Style, String>) -> [Shape] {
    paths.filter { !$0.value.isEmpty }.map { Shape(style: $0.key, path: $0.value) }
  }

  static func words(_ groups: KeyValuePairs<Words.Style, [Words.Item]>) -> [Words] {
    groups.filter { !$0.value.isEmpty }.map { Words(style: $0.key, items: $0.value) }
  }
}
