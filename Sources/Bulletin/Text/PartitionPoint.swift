extension RandomAccessCollection {
  /// The index of the first element that is behind a point, or `endIndex`: of elements in order, those
  /// behind it are the last. Looks at log₂ n of them.
  func partitionPoint(_ isBehind: (Element) -> Bool) -> Index {
    var low = startIndex
    var count = self.count
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if isBehind(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
