// `$…$`: a formula is printed as it was typed, and no rule of texts changes a sign of it.

extension TextReading {
  /// Passes over the formula that begins with the `$` at `index`. `$5,000 和 $6,000` is none: a formula
  /// holds a backslash, a caret or an underscore.
  mutating func readFormula(_ index: Int) {
    guard index >= literal.end else { return }
    let start = runEnd(index)
    literal.end = start
    guard start - index <= 2, !isBlank(after(start)),
      let end = firstPlace(of: "$", from: start, within: 500),
      end > start, !isBlank(before(end)), isFormula(start..<end)
    else { return }
    literal.end = end + (start - index)
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
