/// Stretches of a file that do not overlap, in order.
struct SourceStretches {
  private var ranges: [Range<Int>] = []

  mutating func add(_ range: Range<Int>) {
    let index = index(of: range.lowerBound)
    guard index == 0 || ranges[index - 1].upperBound <= range.lowerBound else { return }
    ranges.insert(range, at: index)
  }

  func contains(_ place: Int) -> Bool {
    let index = index(of: place)
    return index > 0 && place < ranges[index - 1].upperBound
  }

  /// The index of the first range that begins above `place`.
  private func index(of place: Int) -> Int { ranges.partitionPoint { $0.lowerBound > place } }
}
