/// How deep blocks may stand in each other at a line: never less than what cmark will make of it.
struct NestingBound {
  private(set) var depth = 0
  private var isInParagraph = false

  mutating func endParagraph() { isInParagraph = false }

  mutating func add(_ line: Span<UInt8>) {
    let prefix = BlockPrefix(line)
    // A list item or a footnote goes on by indentation only, of two columns at least.
    let matched = min(depth, prefix.columns / 2) + prefix.markers
    // Inside a paragraph a line without any prefix leaves every block open.
    depth = isInParagraph ? max(depth, matched) : matched
    isInParagraph = true
  }
}

/// The white space and the markers of quotes, lists and footnotes at the start of a line.
private struct BlockPrefix {
  private(set) var columns = 0
  private(set) var markers = 0
  /// Where the search for a thematic break last failed: none begins before it.
  private var breakFailure = 0

  init(_ line: Span<UInt8>) {
    var index = 0
    while index < line.count, markers <= BodyScan.nestingLimit {
      switch line[index] {
      case UInt8(ascii: " "):
        columns += 1
        index += 1
      case UInt8(ascii: "\t"):
        columns += 4
        index += 1
      default:
        guard let length = markerLength(line, index) else { return }
        markers += 1
        index += length
      }
    }
  }

  private mutating func markerLength(_ line: Span<UInt8>, _ index: Int) -> Int? {
    switch line[index] {
    case UInt8(ascii: ">"): return 1
    case UInt8(ascii: "+"): return endsMarker(line, index + 1) ? 1 : nil
    case UInt8(ascii: "-"), UInt8(ascii: "*"):
      return endsMarker(line, index + 1) && !isThematicBreak(line, from: index) ? 1 : nil
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return numberLength(line, index)
    case UInt8(ascii: "["): return footnoteLength(line, index)
    default: return nil
    }
  }

  private func endsMarker(_ line: Span<UInt8>, _ index: Int) -> Bool {
    index >= line.count || line[index] == UInt8(ascii: " ") || line[index] == UInt8(ascii: "\t")
  }

  private func numberLength(_ line: Span<UInt8>, _ index: Int) -> Int? {
    var end = index
    while end < line.count, end - index < 9, line[end] >= 0x30, line[end] <= 0x39 { end += 1 }
    guard end < line.count, line[end] == UInt8(ascii: ".") || line[end] == UInt8(ascii: ")"),
      endsMarker(line, end + 1)
    else { return nil }
    return end + 1 - index
  }

  private func footnoteLength(_ line: Span<UInt8>, _ index: Int) -> Int? {
    guard index + 1 < line.count, line[index + 1] == UInt8(ascii: "^") else { return nil }
    var end = index + 2
    while end < line.count, !isLabelEnd(line[end]) { end += 1 }
    guard end + 1 < line.count, line[end] == UInt8(ascii: "]"),
      line[end + 1] == UInt8(ascii: ":")
    else { return nil }
    return end + 2 - index
  }

  private func isLabelEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "]") || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  /// Whether nothing but the marker's own character and white space follows.
  private mutating func isThematicBreak(_ line: Span<UInt8>, from index: Int) -> Bool {
    guard index >= breakFailure else { return false }
    var count = 0
    for position in index..<line.count {
      switch line[position] {
      case line[index]: count += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"): continue
      default:
        breakFailure = position
        return false
      }
    }
    return count >= 3
  }
}
