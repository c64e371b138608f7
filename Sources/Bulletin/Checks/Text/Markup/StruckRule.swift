// `markdown/residue`: `~~` that strikes no words.

struct StruckRule {
  /// The first `~~` of the block and how many there are.
  private var tilde: Range<Int>?
  private var tildes = 0

  /// Two `~`; returns where the run ends. A single one is a range, and so are two between digits.
  mutating func readTildes(_ index: Int, _ text: inout TextReading) -> Int {
    let end = text.runEnd(index)
    guard end - index == 2, text.isWritten(index, length: 2),
      !isASCIIDigit(text.before(index)) || !isASCIIDigit(text.after(end))
    else { return end }
    if tilde == nil { tilde = index..<end }
    tildes += 1
    // 谢谢~~ is no markup, ~~甲 is.
    let opens = index == text.block.range.lowerBound && isHan(text.after(end))
    if opens { text.addResidue(.struck, at: index..<end) }
    return end
  }

  mutating func finish(_ text: inout TextReading) {
    if let tilde, tildes > 1 { text.addResidue(.struck, at: tilde) }
    tilde = nil
    tildes = 0
  }
}
