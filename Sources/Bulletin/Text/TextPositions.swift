// Positions in a text come from marks that an editor may have typed in any order and at its very end.
// What lies between a later and an earlier position, or behind the text, is nothing: these say so
// where the standard library ends the process.

/// Shadows the operator of the standard library.
func ..< (lower: Int, upper: Int) -> Range<Int> {
  unsafe Range(uncheckedBounds: (min(lower, upper), upper))
}

extension [UInt8] {
  /// What of `range` lies in the text.
  subscript(range: Range<Int>) -> ArraySlice<UInt8> {
    let part = range.clamped(to: indices)
    return dropFirst(part.lowerBound).prefix(part.count)
  }

  subscript(range: PartialRangeFrom<Int>) -> ArraySlice<UInt8> { self[range.lowerBound..<endIndex] }
  subscript(range: PartialRangeUpTo<Int>) -> ArraySlice<UInt8> {
    self[startIndex..<range.upperBound]
  }
}

extension ArraySlice<UInt8> {
  subscript(range: Range<Int>) -> ArraySlice<UInt8> {
    let part = range.clamped(to: indices)
    return dropFirst(part.lowerBound - startIndex).prefix(part.count)
  }

  subscript(range: PartialRangeFrom<Int>) -> ArraySlice<UInt8> { self[range.lowerBound..<endIndex] }
  subscript(range: PartialRangeUpTo<Int>) -> ArraySlice<UInt8> {
    self[startIndex..<range.upperBound]
  }
}
