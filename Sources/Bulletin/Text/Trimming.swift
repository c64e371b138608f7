extension BidirectionalCollection where SubSequence == Self {
  /// Without the elements at both ends that `isBlank` holds for.
  func trimmed(_ isBlank: (Element) -> Bool) -> Self {
    var rest = drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return rest
  }
}
