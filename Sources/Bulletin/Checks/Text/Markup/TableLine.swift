/// One line of a paragraph as a row of the table that it was to be.
struct TableLine {
  enum Bars {
    /// `|`, or `｜` as an input method types it.
    case typed
    case tabs
  }

  /// Where the cells stand, without the blanks around them.
  private(set) var cells: [Range<Int>] = []
  private(set) var bars: [Range<Int>] = []
  let kind: Bars

  /// nil where no bar is in it.
  init?(_ line: TextLine, _ kind: Bars) {
    self.kind = kind
    let all = kind == .tabs ? line.range : line.words
    var start = all.lowerBound
    var index = start
    while index < all.upperBound {
      let (value, length) = line.bytes.span.scalar(at: index)
      if isBar(value), index == 0 || line.bytes[index - 1] != UInt8(ascii: "\\") {
        bars.append(index..<(index + length))
        cells.append(start..<index)
        start = index + length
      }
      index += length
    }
    guard !bars.isEmpty else { return nil }
    cells.append(start..<all.upperBound)
    if kind == .typed { dropEdges() }
    cells = cells.map { TextLine(line.bytes, $0, runsOn: false).words }
  }

  private func isBar(_ value: UInt32) -> Bool {
    switch kind {
    case .typed: value == UInt32(UInt8(ascii: "|")) || value == 0xFF5C
    case .tabs: value == 0x09
    }
  }

  /// Nothing stands outside the outer bars.
  private mutating func dropEdges() {
    if let first = cells.first, first.isEmpty { cells.removeFirst() }
    if let last = cells.last, last.isEmpty { cells.removeLast() }
  }

  /// A bar at both ends.
  var isFramed: Bool { bars.count > cells.count }

  /// The row below the header, of dashes of any kind: `|——|－－|`.
  func isDelimiter(_ bytes: [UInt8]) -> Bool {
    !cells.isEmpty
      && cells.allSatisfy { cell in
        var index = cell.lowerBound
        var count = 0
        while index < cell.upperBound {
          let (value, length) = bytes.span.scalar(at: index)
          if !isOneOf(value, ":： ") {
            guard isOneOf(value, "-－—–‐‑−─━﹣ー一=＝_＿~～…·") else { return false }
            count += 1
          }
          index += length
        }
        return count > 0
      }
  }
}
