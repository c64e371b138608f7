/// What a text has been seen to hold of markup that cmark left in it.
struct MarkupState {
  /// Signs of the text before this place are markup, or were meant to be: the rules of punctuation,
  /// quotes and pairs leave them to the rules of markup.
  var end = 0
  /// Stretches of the file with markup that has a finding of its own.
  var mistakes = SourceStretches()
  var conflicts = SourceStretches()
  /// Where in the file conflicts begin or end, once it was asked.
  var conflictMarkers: [Int]?
  /// Lines of the file that look like the last of a conflict.
  var conflictEnds: [Int] = []
  /// Footnote marks and references that nothing defines.
  var undefined: [UndefinedMark] = []
  /// Labels of footnotes that are mistyped themselves.
  var explained: Set<String> = []
  /// Of the block being read.
  var residue: Residue?
  var residues: [Residue] = []
  /// The first `~~` of the block and how many there are.
  var tilde: Range<Int>?
  var tildes = 0
}

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

  /// Of the first range that begins above `place`.
  private func index(of place: Int) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension TextCheck {
  /// The sign stands in the file as it is: with a backslash or as an entity its author means it.
  func isWritten(_ index: Int, length: Int = 1) -> Bool {
    block.isPlaced && text.source(of: index..<(index + length)).count == length
  }

  /// An ASCII sign that ordinary text hardly ever has. Returns where reading goes on.
  mutating func readMark(_ index: Int) -> Int {
    switch text.bytes[index] {
    case UInt8(ascii: "]"): readSquareEnd(index, length: 1)
    case UInt8(ascii: "["): readNoteMark(index, length: 1)
    case UInt8(ascii: "$"): readFormula(index)
    case UInt8(ascii: "<"): return readAngles(index)
    case UInt8(ascii: "~"): return readTildes(index)
    case UInt8(ascii: "#"): return readNumberSigns(index, sign: UInt32(UInt8(ascii: "#")))
    case UInt8(ascii: "|"): readBar(index)
    default: break
    }
    return index + 1
  }

  /// A full-width sign that stands where one of markup should.
  mutating func readFullWidthMark(_ index: Int, _ value: UInt32) {
    switch value {
    case 0xFF3D, 0x3011: readSquareEnd(index, length: 3)
    case 0xFF3B, 0x3010: readNoteMark(index, length: 3)
    case 0xFF0A: readFullWidthStar(index)
    case 0xFF03: _ = readNumberSigns(index, sign: value)
    default: break
    }
  }
}
