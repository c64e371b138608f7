/// The keys above what is being read, outermost first.
struct KeyOwners {
  private var keys: [(key: Range<Int>, column: Int)] = []

  var last: Range<Int>? { keys.last?.key }

  /// The innermost key that what stands in `column` can be the value of.
  func last(upTo column: Int) -> Range<Int>? { keys.last { $0.column <= column }?.key }

  mutating func enter(_ key: Range<Int>, column: Int) {
    leave(above: column - 1)
    keys.append((key, column))
  }

  /// What stands in `column` is not of the keys further right.
  mutating func leave(above column: Int) {
    while let last = keys.last, last.column > column { keys.removeLast() }
  }
}
