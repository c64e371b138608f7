/// The levels that headings are printed with: the highest ones as `top`, and every other one level
/// below the nearest earlier heading that is higher than it, so no level is ever skipped.
struct HeadingLevels {
  let top: Int
  /// Levels as written of the headings that the next one may stand under.
  private var open: [Int] = []

  init(top: Int) { self.top = top }

  /// What follows stands under a heading of the page around it.
  mutating func beginSection() { open = [0] }

  mutating func printed(_ level: Int) -> Int {
    while let last = open.last, last >= level { open.removeLast() }
    open.append(level)
    return min(6, top + open.count - 1)
  }
}
