// `$…$`: a formula is printed as it was typed, and no rule of texts changes a sign of it.

extension TextReading {
  /// At a `$`. `$5,000 和 $6,000` is no formula: one holds a backslash, a caret or an underscore.
  mutating func readFormula(_ index: Int) {
    guard index >= literal.end else { return }
    var start = index
    while after(start) == TextReading.dollar { start += 1 }
    literal.end = start
    guard start - index <= 2, !isBlank(after(start)), let end = formulaEnd(start),
      !isBlank(before(end)), isFormula(start..<end)
    else { return }
    literal.end = end + (start - index)
  }

  private static var dollar: UInt32 { UInt32(UInt8(ascii: "$")) }

  private func formulaEnd(_ start: Int) -> Int? {
    var end = start
    while end < block.range.upperBound, end - start < 500 {
      if bytes[end] == UInt8(ascii: "$") { return end > start ? end : nil }
      end += 1
    }
    return nil
  }

  private func isFormula(_ range: Range<Int>) -> Bool {
    func holds(_ bytes: ArraySlice<UInt8>) -> Bool {
      bytes.contains { [0x5C, 0x5E, 0x5F].contains($0) }
    }
    // cmark takes the backslash before a bracket away.
    return holds(bytes[range])
      || (block.isPlaced && holds(origin.source.bytes[readable.source(of: range)]))
  }
}
