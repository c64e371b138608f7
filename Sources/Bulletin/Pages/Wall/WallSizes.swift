/// The measures of `wall.css` on A3, in hundredths of a millimetre; A4 is the same at 70.7 %.
enum WallSizes {
  /// Font sizes from the largest on: `size-1`, `size-2`…
  static let text = [
    940, 880, 830, 780, 730, 690, 650, 610, 570, 540, 510, 480, 450, 420, 395, 370, 350, 330,
  ]
  /// Where texts are no larger, lines stand closer: `dense`.
  static let dense = 510
  /// `title-1`…; and the width in which a title stands on one line, or on two in the last size.
  static let title = [2500, 2250, 2000, 1700, 1400, 1150]
  static let titleWidth = 38000
  /// Between the band of the title and the foot.
  static let height = 21700
  static let gap = 450
  /// Inside a panel.
  static let left = 25100
  static let column = 11700
  static let right = 11150
  /// A QR code with its quiet zone, and the type of what is said about it.
  static let code = 5300
  static let caption = 420

  /// The last title stands on two lines.
  static func titleIndex(_ title: String) -> Int {
    let width = TextMeasure.width(title)
    let last = self.title.count - 1
    return self.title[..<last].firstIndex { width * $0 / 100 <= titleWidth } ?? last
  }
}
