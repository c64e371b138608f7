// `markdown/residue`: signs of pictures, tables and headings in the text as the public will read it.

extension TextReading {
  /// `![` of a picture that is none; returns whether it is one.
  mutating func readPictureSign(_ index: Int) -> Bool {
    guard after(index + 1) == UInt32(UInt8(ascii: "[")), isWritten(index, length: 2) else {
      return false
    }
    addResidue(.picture, at: index..<(index + 2))
    return true
  }

  /// `|---|` of a table that is none.
  mutating func readBar(_ index: Int) {
    guard isWritten(index) else { return }
    var end = index + 1
    if after(end) == 0x20 { end += 1 }
    if after(end) == UInt32(UInt8(ascii: ":")) { end += 1 }
    guard after(end) == UInt32(UInt8(ascii: "-")), after(end + 1) == UInt32(UInt8(ascii: "-"))
    else { return }
    addResidue(.table, at: index..<(end + 2))
  }

  /// A line of nothing but `#` or `＃`; returns where the run ends.
  mutating func readNumberSigns(_ index: Int) -> Int {
    let length = character(index).length
    let end = runEnd(index)
    let isLine =
      [0, 0x0A].contains(before(index)) && [0, 0x0A].contains(after(end)) && end - index > length
    if isLine, isWritten(index, length: length) { addResidue(.heading, at: index..<end) }
    return end
  }
}
